import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import { CULTURE, entriesOf, FRAUD, notPlaced, planOn } from "./told-plan";

const HEADINGS = ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"];
const REPORTING = ["Reporting", "Minimum", "Mature", "Publish it", "Q1 27"];
const REPORTING_ENTRY = "engaging-councillors/reporting | Minimum > Mature | Publish it @ Q1 27";
const FRAUD_ENTRY = `${FRAUD} | Minimum > Mature | Run a workshop @ Q2 27`;

describe("a second table below the first, with its headings in other columns", () => {
  it("is read as more of the plan", () => {
    const plan = planOn([
      HEADINGS,
      REPORTING,
      [],
      ["Part two"],
      ["Owner", "KPI", "Current position", "Target position", "By when", "What we will do"],
      ["Jo", "Fraud and financial loss", "Minimum", "Mature", "Q2 27", "Run a workshop"],
      ["Sam", "Culture", "Developing: we talk.", "Mature: we listen.", "Ongoing", "Meet"],
    ]);
    expect(entriesOf(plan)).toEqual([
      REPORTING_ENTRY,
      FRAUD_ENTRY,
      `${CULTURE} | Developing: we talk. > Mature: we listen. | Meet @ Ongoing`,
    ]);
    expect(plan.entries.map(({ other }) => other.map(({ heading, text }) => `${heading}: ${text}`))).toEqual([
      [],
      ["Owner: Jo"],
      ["Owner: Sam"],
    ]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("has each text in its own cell, and each heading among the headings", () => {
    const plan = planOn([
      HEADINGS,
      REPORTING,
      [],
      ["", "KPI", "Now", "Target", "Actions", "By when"],
      ["", "Fraud and financial loss", "Minimum", "Mature", "Run a workshop", "Q2 27"],
    ]);
    const fraud = plan.entries[1];
    const cells = [
      fraud?.labelAt[0],
      fraud?.now.level.at,
      fraud?.actions[0]?.text.at[0],
      fraud?.actions[0]?.byWhen?.at[0],
    ];
    expect(cells.map((cell) => cell && cellAddress(cell))).toEqual(["B5", "C5", "E5", "F5"]);
    expect(plan.headings.map(({ at }) => cellAddress(at)).filter((address) => address.endsWith("4"))).toEqual(
      ["B4", "C4", "D4", "E4", "F4"],
    );
  });

  it("may say more than the first, or less, and have its levels in columns of their own", () => {
    const plan = planOn([
      ["KPI", "Now", "Target", "Actions"],
      ["Reporting", "Minimum", "Mature", "Publish it"],
      [],
      [
        "Key area",
        "KPI",
        "Current level",
        "Where we are now",
        "Target level",
        "Where we want to be",
        "By when",
        "Actions",
      ],
      ["Working with partners", "Culture", "Developing", "We talk.", "Mature", "We listen.", "Q2 27", "Meet"],
    ]);
    expect(entriesOf(plan)).toEqual([
      "engaging-councillors/reporting | Minimum > Mature | Publish it @ -",
      `${CULTURE} | Developing: We talk. > Mature: We listen. | Meet @ Q2 27`,
    ]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("keeps its key-area rows", () => {
    const plan = planOn([
      HEADINGS,
      REPORTING,
      [],
      ["Ref", ...HEADINGS],
      ["Engaging senior managers"],
      ["1", "Training and development", "Minimum", "Mature", "Coach", "Q2 27"],
    ]);
    expect(entriesOf(plan)[1]).toBe(
      "engaging-senior-managers/training-and-development | Minimum > Mature | Coach @ Q2 27",
    );
  });

  it("is left alone where it is no plan: a risk register keeps its cells listed", () => {
    const plan = planOn([
      HEADINGS,
      REPORTING,
      [],
      ["Ref", "Risk", "Current score", "Target score", "Actions", "Due date"],
      ["1", "A supplier fails during the winter", "16", "8", "Keep a second supplier", "31/03/2027"],
    ]);
    expect(entriesOf(plan)).toEqual([REPORTING_ENTRY]);
    expect(notPlaced(plan)).toHaveLength(12);
  });
});

describe("a second table beside the first", () => {
  it("is read as more of the plan", () => {
    const plan = planOn([
      ["Leadership", "", "", "", "", "", "Commercial"],
      [...HEADINGS, "", ...HEADINGS],
      [...REPORTING, "", "Fraud and financial loss", "Minimum", "Mature", "Run a workshop", "Q2 27"],
      ["", "", "", "", "", "", "Culture", "Minimum", "Developing", "Meet", "Ongoing"],
    ]);
    expect(entriesOf(plan)).toEqual([
      REPORTING_ENTRY,
      FRAUD_ENTRY,
      `${CULTURE} | Minimum > Developing | Meet @ Ongoing`,
    ]);
    expect(notPlaced(plan)).toEqual([]);
    const at = plan.entries[1]?.labelAt[0];
    expect(at && cellAddress(at)).toBe("G3");
  });

  it("is carried as columns where it is no plan", () => {
    const plan = planOn([
      [...HEADINGS, "", "Indicator", "Current", "Target"],
      [...REPORTING, "", "Spend with local firms", "31%", "40%"],
    ]);
    expect(entriesOf(plan)).toEqual([REPORTING_ENTRY]);
    expect(plan.entries[0]?.other.map(({ text }) => text)).toEqual(["Spend with local firms", "31%", "40%"]);
  });
});
