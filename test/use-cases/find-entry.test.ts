import { entryAtCell, firstCell } from "../../src/use-cases/find-entry";
import { gridOfRows } from "../fixtures/plans/grid-of-rows";
import { planGrid } from "../fixtures/plans/plan-grid";
import { placeAt, plansOf } from "./plans-of";

const TWO_ACTIONS = [
  ["Agree it.", "Q1 27"],
  ["Do it.", "Q2 27"],
] as const;
const REPORTING = "engaging-councillors/reporting";

const cell = (row: number, column: number, sheet = "Action plan") => ({ sheet, row, column });

describe("finding entries", () => {
  it("finds the entry of a cell: in its first row, in the row of its second action, and beside it", async () => {
    const { places } = await plansOf(planGrid([{ actions: TWO_ACTIONS }, { kpi: REPORTING }]));
    expect(entryAtCell(places, cell(1, 2))?.number).toBe(0);
    expect(entryAtCell(places, cell(2, 6))?.number).toBe(0);
    expect(entryAtCell(places, cell(2, 12))?.number).toBe(0);
    expect(entryAtCell(places, cell(3, 0))?.number).toBe(1);
  });

  it("finds none on the headings, below the plan or on another sheet", async () => {
    const { places } = await plansOf(planGrid([{}]));
    expect(entryAtCell(places, cell(0, 0))).toBeNull();
    expect(entryAtCell(places, cell(40, 0))).toBeNull();
    expect(entryAtCell(places, cell(1, 2, "Budget"))).toBeNull();
  });

  it("finds the KPI of a column on a plan on its side, and none in the column of its labels", async () => {
    const sheet = gridOfRows("Action plan", [
      ["KPI", "Reporting", "Culture"],
      ["Where we are now", "Developing", "Minimum"],
      ["Where we want to be", "Mature", "Developing"],
      ["Actions", "Publish it", "Talk"],
    ]);
    const { places } = await plansOf(sheet);
    expect(entryAtCell(places, cell(1, 1))?.number).toBe(0);
    expect(entryAtCell(places, cell(3, 2))?.number).toBe(1);
    expect(entryAtCell(places, cell(1, 0))).toBeNull();
    expect(entryAtCell(places, cell(2, 7))).toBeNull();
  });

  it("finds the KPI of the selected line left of a form's values", async () => {
    const form = (kpi: string) => [
      ["KPI:", kpi],
      ["Where we are now:", "Developing"],
      ["Where we want to be:", "Mature"],
      ["Actions:", "Talk"],
      [],
    ];
    const { places } = await plansOf(gridOfRows("Action plan", [...form("Reporting"), ...form("Culture")]));
    expect(entryAtCell(places, cell(1, 0))?.number).toBe(0);
    expect(entryAtCell(places, cell(7, 0))?.number).toBe(1);
  });

  it("goes to the first cell of an entry", async () => {
    const { places } = await plansOf(planGrid([{}, { kpi: REPORTING }]));
    expect(firstCell(placeAt(places, 1).entry)).toMatchObject({ sheet: "Action plan", row: 2 });
  });
});
