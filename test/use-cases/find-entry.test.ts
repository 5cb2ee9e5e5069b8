import { entryAtCell, firstCell } from "../../src/use-cases/find-entry";
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

  it("goes to the first cell of an entry", async () => {
    const { places } = await plansOf(planGrid([{}, { kpi: REPORTING }]));
    expect(firstCell(placeAt(places, 1).entry)).toMatchObject({ sheet: "Action plan", row: 2 });
  });
});
