import { findingReference } from "../../src/domain/sheets/findings/finding-reference";
import { createEntryExaminer } from "../../src/domain/checks/examine-plans";
import { faultsOfEntry, nextThatNeedsAttention } from "../../src/use-cases/entry-attention";
import { createJudge } from "../../src/use-cases/judge-findings";
import type { Decision, WorkbookSheet } from "../../src/use-cases/workbook";
import { gridOfRows } from "../fixtures/plans/grid-of-rows";
import { planGrid, type PlannedEntry } from "../fixtures/plans/plan-grid";
import { knowledge, placeAt, plansOf } from "./plans-of";

const REPORTING = "engaging-councillors/reporting";
const TRAINING = "engaging-councillors/training-and-development";
const NO_FAULTS = () => false;
const terms = {
  toolkit: knowledge.toolkit,
  quarters: "financial",
  asOf: "2026-11-22",
} as const;

async function faultsOf(
  entry: PlannedEntry,
  decisions: readonly Decision[] = [],
  sheets: readonly WorkbookSheet[] = [],
) {
  const { sheet, entry: read } = placeAt((await plansOf(planGrid([entry]))).places, 0);
  const { toolkit, wordings: index } = knowledge;
  const examined = createEntryExaminer(sheet.plan, { toolkit, index, quarters: "financial" })(read, 0);
  return faultsOfEntry(examined, { ...terms, judge: createJudge(sheets, decisions) });
}

describe("what an entry needs", () => {
  it("is nothing where all is sound", async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  it("is a by-when that nobody can read, told with its cell", async () => {
    const [fault, ...others] = await faultsOf({ actions: [["Brief members.", "Q9 27"]] });
    expect(fault).toMatchObject({ check: "by-when-unreadable", at: { row: 1, column: 7 } });
    expect(others).toEqual([]);
  });

  it("leaves out what is missing, which is said in other words, and what a reviewer accepted", async () => {
    expect(await faultsOf({ now: "", actions: [] })).toEqual([]);
    const unreadable = { actions: [["Brief members.", "Q9 27"]] } as const;
    const [fault] = await faultsOf(unreadable);
    const decision = { finding: fault?.identity ?? "", reason: "Agreed.", on: "2026-11-20" } as const;
    expect(await faultsOf(unreadable, [{ ...decision, decision: "accepted" }])).toEqual([]);
    expect(await faultsOf(unreadable, [{ ...decision, decision: "open" }])).toHaveLength(1);
  });

  it("leaves out what a reviewer accepted on the findings sheet", async () => {
    const unreadable = { actions: [["Brief members.", "Q9 27"]] } as const;
    const [fault] = await faultsOf(unreadable);
    const reference = fault ? findingReference(fault) : "";
    const findingsSheet = (decision: string): WorkbookSheet => ({
      grid: gridOfRows("Review findings", [
        ["Severity", "Cell", "Finding", "Decision", "Reviewer's note", "Reference"],
        ["Must fix", "H2", "Cannot be read", decision, "Agreed.", reference],
      ]),
      visible: true,
      madeFor: "review-findings",
    });
    expect(await faultsOf(unreadable, [], [findingsSheet("Accepted")])).toEqual([]);
    expect(await faultsOf(unreadable, [], [findingsSheet("Open")])).toHaveLength(1);
  });
});

describe("the next entry that needs attention", () => {
  it("goes round through what lacks something, over all sheets, and ends when nothing does", async () => {
    const { places } = await plansOf(
      planGrid([{ nowWording: "" }, {}]),
      planGrid([{ kpi: REPORTING }, { kpi: TRAINING, actions: [] }], "Second"),
    );
    expect(nextThatNeedsAttention(places, null, NO_FAULTS)?.number).toBe(0);
    expect(nextThatNeedsAttention(places, 0, NO_FAULTS)?.number).toBe(3);
    expect(nextThatNeedsAttention(places, 3, NO_FAULTS)?.number).toBe(0);
    const { places: all } = await plansOf(planGrid([{}]));
    expect(nextThatNeedsAttention(all, null, NO_FAULTS)).toBeNull();
  });

  it("stops at an entry that is filled in but has a fault, and looks no further", async () => {
    const { places } = await plansOf(planGrid([{}, { kpi: REPORTING }, { kpi: TRAINING }]));
    const asked: number[] = [];
    const hasFaults = ({ number }: { readonly number: number }) => {
      asked.push(number);
      return number === 1;
    };
    expect(nextThatNeedsAttention(places, 0, hasFaults)?.number).toBe(1);
    expect(asked).toEqual([1]);
  });

  it("stays with the only entry that lacks something", async () => {
    const { places } = await plansOf(planGrid([{}, { kpi: REPORTING, nowWording: "" }]));
    expect(nextThatNeedsAttention(places, 1, NO_FAULTS)?.number).toBe(1);
  });
});
