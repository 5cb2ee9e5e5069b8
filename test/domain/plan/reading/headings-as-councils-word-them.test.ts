import { FRAUD, PILOT, REGULAR, REPORTING, entriesOf, notPlaced, planOn, type Rows } from "./told-plan";

describe("headings as councils word them", () => {
  it.each<readonly [string, Rows]>([
    [
      "the years tell the present level from the target",
      [
        ["Key area", "KPI", "Position 2025", "Position 2028", "Actions", "By when"],
        [
          "Engaging councillors",
          "Reporting",
          `Developing\n${PILOT}`,
          `Mature\n${REGULAR}`,
          "Publish it",
          "Q1 27",
        ],
      ],
    ],
    [
      "levels and wording by year, the target beside its wording",
      [
        [
          "Key area",
          "KPI",
          "Level 2025",
          "Wording 2025",
          "Target 2028",
          "Target wording 2028",
          "Action",
          "Deadline",
        ],
        ["Engaging councillors", "Reporting", "Developing", PILOT, "Mature", REGULAR, "Publish it", "Q1 27"],
      ],
    ],
    [
      "an earlier position, the present one, the target and one beyond it",
      [
        [
          "Key area",
          "KPI",
          "Previous level",
          "Position 2025",
          "Target 2028",
          "Stretch target",
          "Action",
          "Due",
        ],
        [
          "Engaging councillors",
          "Reporting",
          "Minimum",
          `Developing: ${PILOT}`,
          `Mature: ${REGULAR}`,
          "Leader",
          "Publish it",
          "Q1 27",
        ],
      ],
    ],
    [
      "the toolkit's text beside each level",
      [
        [
          "NPS Key Area",
          "NPS KPI",
          "Our maturity level at April 2025",
          "Toolkit text",
          "Maturity level we aim for by April 2028",
          "Toolkit text",
          "Tasks",
          "Target date",
        ],
        ["Engaging councillors", "Reporting", "Developing", PILOT, "Mature", REGULAR, "Publish it", "Q1 27"],
      ],
    ],
    [
      "three rows of headings",
      [
        ["Key area", "KPI", "Assessment", "", "", "", "Delivery", "", ""],
        ["", "", "Current", "", "Target", "", "Action", "Owner", "Deadline"],
        ["", "", "Level", "Text", "Level", "Text", "", "", ""],
        [
          "Engaging councillors",
          "Reporting",
          "Developing",
          PILOT,
          "Mature",
          REGULAR,
          "Publish it",
          "Jo",
          "Q1 27",
        ],
      ],
    ],
    [
      "category and sub-category, as is and to be",
      [
        ["Category", "Sub-category", "As is", "To be", "How will we get there?", "When?"],
        [
          "Engaging councillors",
          "Reporting",
          `Developing: ${PILOT}`,
          `Mature: ${REGULAR}`,
          "Publish it",
          "Q1 27",
        ],
      ],
    ],
    [
      "the level in brackets behind its wording",
      [
        ["Key area", "KPI", "Where we are now", "Where we want to be", "Actions", "By when"],
        [
          "Engaging councillors",
          "Reporting",
          `${PILOT}\n(Developing)`,
          `${REGULAR} [Mature]`,
          "Publish it",
          "Q1 27",
        ],
      ],
    ],
    [
      "characters that nobody sees, and spaces that do not break",
      [
        ["KPI\u00a0", "Where\u00a0we are now", "Where we\nwant to be", "Actions", "By\u00a0when"],
        ["Engaging\u00a0councillors"],
        [
          "Reporting\u200b",
          `Develop\u00ading\u00a0\n${PILOT}`,
          `\ufeffMature\u200b: ${REGULAR}`,
          "Publish\u00a0it",
          "Q1\u00a027",
        ],
      ],
    ],
    [
      "punctuation mangled on its way through another program",
      [
        ["Key area", "KPI", "Where we are now", "Where we want to be", "Actions", "By when"],
        [
          "Engaging councillors",
          "Reporting",
          `Developing â€“ ${PILOT}`,
          `Mature â€“ ${REGULAR}`,
          "â€¢ Publish it",
          "Q1 27",
        ],
      ],
    ],
  ])("%s", (_because, rows) => {
    const plan = planOn(rows);
    expect(entriesOf(plan)).toEqual([`${REPORTING} | Publish it @ Q1 27`]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it.each([
    "To be done by",
    "Completion",
    "Target Date for Completion",
    "Estimated date of completion",
    "Year",
    "Timing",
    "Finish",
    "When by",
    "Implementation date",
    "Action by (date)",
  ])("reads the by-when under %s", (heading) => {
    const plan = planOn([
      ["Key area", "KPI", "Now", "Target", "Action", "Owner", heading],
      ["Engaging councillors", "Reporting", "Minimum", "Mature", "Publish it", "Jo", "Q1 27"],
    ]);
    expect(entriesOf(plan)).toEqual([
      "engaging-councillors/reporting | Minimum > Mature | Publish it @ Q1 27",
    ]);
  });
});

describe("several actions in columns of their own", () => {
  it("have each its own by-when", () => {
    const plan = planOn([
      ["Key area", "KPI", "Now", "Target", "Action 1", "By when 1", "Action 2", "By when 2", "Owner"],
      [
        "Engaging councillors",
        "Reporting",
        "Minimum",
        "Mature",
        "Publish it",
        "Q1 27",
        "Explain it",
        "Q2 27",
        "Jo",
      ],
      [
        "Managing strategic risk",
        "Fraud and financial loss",
        "Minimum",
        "Mature",
        "Run a workshop",
        "",
        "",
        "",
        "Jo",
      ],
    ]);
    expect(entriesOf(plan)).toEqual([
      "engaging-councillors/reporting | Minimum > Mature | Publish it @ Q1 27 | Explain it @ Q2 27",
      `${FRAUD} | Minimum > Mature | Run a workshop @ -`,
    ]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("share a by-when that stands behind all of them", () => {
    const plan = planOn([
      ["Key area", "KPI", "Now", "Target", "Action 1", "Action 2", "Action 3", "Deadline"],
      ["Engaging councillors", "Reporting", "Minimum", "Mature", "Publish it", "Explain it", "", "Q1 27"],
    ]);
    expect(entriesOf(plan)).toEqual([
      "engaging-councillors/reporting | Minimum > Mature | Publish it @ Q1 27 | Explain it @ Q1 27",
    ]);
  });
});
