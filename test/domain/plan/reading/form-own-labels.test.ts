import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import { CULTURE, entriesOf, notPlaced, planOn, type Rows } from "./told-plan";

describe("a form with labels of the council's own", () => {
  it.each<readonly [string, Rows]>([
    [
      "with colons",
      [
        ["Evidence:", "Minutes of May"],
        ["Our promise:", "Talk first"],
        ["Progress:", "Half done"],
      ],
    ],
    [
      "without",
      [
        ["Evidence", "Minutes of May"],
        ["Our promise", "Talk first"],
        ["Progress", "Half done"],
      ],
    ],
    [
      "over two lines",
      [
        ["Evidence", "Minutes"],
        ["", "of May"],
        ["Our promise", "Talk first"],
        ["Progress", "Half done"],
      ],
    ],
    [
      "two in a row",
      [
        ["Evidence:", "Minutes of May", "Our promise:", "Talk first"],
        ["Progress:", "Half done"],
      ],
    ],
    [
      "behind a blank row, where the form goes on below",
      [[], ["Evidence:", "Minutes of May"], ["Our promise:", "Talk first"], ["Progress:", "Half done"]],
    ],
  ])("carries labels of the council's own: %s", (_how, own) => {
    const plan = planOn([
      ["KPI:", "Culture"],
      ["Now:", "Minimum"],
      ...own,
      ["Target:", "Mature"],
      ["Actions:", "Talk"],
    ]);
    expect(entriesOf(plan)).toEqual([`${CULTURE} | Minimum > Mature | Talk @ -`]);
    expect(
      plan.entries[0]?.other.map(({ heading, text }) => `${heading}: ${text.replace("\n", " ")}`),
    ).toEqual(["Evidence: Minutes of May", "Our promise: Talk first", "Progress: Half done"]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("carries labels of the council's own for each KPI, at the end of its form too", () => {
    const form = (kpi: string, evidence: string) => [
      ["KPI", kpi],
      ["Now", "Minimum"],
      ["Target", "Mature"],
      ["Actions", "Talk"],
      ["By when", "Q1 27"],
      ["Evidence", evidence],
      [],
    ];
    const plan = planOn([...form("Culture", "Minutes"), ...form("Reporting", "Papers")]);
    expect(plan.entries.map(({ other }) => other.map(({ heading, text }) => [heading, text]))).toEqual([
      [["Evidence", "Minutes"]],
      [["Evidence", "Papers"]],
    ]);
    expect(plan.entries.flatMap(({ actions }) => actions.map(({ byWhen }) => byWhen?.written))).toEqual([
      "Q1 27",
      "Q1 27",
    ]);
  });

  it("takes neither a cover's lines nor a signature for its own labels", () => {
    const plan = planOn([
      ["Council:", "Anyborough"],
      ["Prepared for", "The cabinet"],
      [],
      ["KPI:", "Culture"],
      ["Now:", "Minimum"],
      ["Target:", "Mature"],
      ["Actions:", "Talk"],
      [],
      ["Signed:", "Jo Sample"],
    ]);
    expect(entriesOf(plan)).toEqual([`${CULTURE} | Minimum > Mature | Talk @ -`]);
    expect(plan.entries[0]?.other).toEqual([]);
    expect(notPlaced(plan)).toEqual(["A1", "B1", "A2", "B2", "A9", "B9"]);
  });

  it("takes no action of a small table for a label, and no label for an action", () => {
    const plan = planOn([
      ["KPI:", "Culture"],
      ["Now:", "Minimum"],
      ["Target:", "Mature"],
      ["Actions", "By when"],
      ["Talk", "Q1 27"],
      ["Update the register", "Q2 27"],
      ["Evidence", "Minutes"],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${CULTURE} | Minimum > Mature | Talk @ Q1 27 | Update the register @ Q2 27`,
    ]);
    expect(plan.entries[0]?.other.map(({ heading, text }) => [heading, text])).toEqual([
      ["Evidence", "Minutes"],
    ]);
  });

  it("takes no lines of an action for a label", () => {
    const plan = planOn([
      ["KPI:", "Culture"],
      ["Now:", "Minimum"],
      ["Target:", "Mature"],
      ["Actions:"],
      ["Talk", "Jo"],
      ["Listen", "Sam"],
    ]);
    expect(plan.entries[0]?.other).toEqual([]);
    expect(plan.entries[0]?.actions.map(({ text }) => text.text)).toEqual(["Talk", "Listen"]);
  });

  it("carries the label's value from its own cell", () => {
    const [entry] = planOn([
      ["KPI:", "Culture"],
      ["Now:", "Minimum"],
      ["Target:", "Mature"],
      ["Our promise:", "Talk first"],
    ]).entries;
    expect(entry?.other.map(({ at }) => at.map(cellAddress))).toEqual([["B4"]]);
  });
});
