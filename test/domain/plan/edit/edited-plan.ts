import { gridOfLines } from "../../../../dev/pane-gallery/grid-of-lines";
import type { Grid } from "../../../../src/domain/grid/grid";
import type { ActionPlan } from "../../../../src/domain/plan/action-plan";
import type { PlanChange } from "../../../../src/domain/plan/cell-change";
import type { Edit, EntryInPlan } from "../../../../src/domain/plan/edit/edit";
import { createSheetReader } from "../../../../src/domain/plan/reading/read-sheet";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { createWordingIndex } from "../../../../src/domain/wording/wording-index";

const toolkit = loadToolkit();
const readSheet = createSheetReader(toolkit, createWordingIndex(toolkit));

/** Reads a grid that is a plan. */
export function planOn(grid: Grid): ActionPlan {
  const reading = readSheet(grid);
  if (reading.kind !== "plan") throw new Error(`No plan: ${reading.reason}`);
  return reading.plan;
}

/** An entry of a plan written as tab-separated lines (`⏎` for a line break within a cell), by its place. */
export function entryOf(lines: readonly string[], place: number): EntryInPlan {
  return entryIn(gridOfLines("Plan", lines.join("\n")), place);
}

/** An entry of a grid, by its place. */
export function entryIn(grid: Grid, place: number): EntryInPlan {
  const plan = planOn(grid);
  const entry = plan.entries[place];
  if (!entry) throw new Error(`The plan has no entry ${place}`);
  return { grid, plan, entry, name: entry.writtenAs };
}

/** The change of an edit that is one. */
export function changeOf(edit: Edit): PlanChange {
  if (edit.kind !== "change") throw new Error(`No change: ${edit.kind}`);
  return edit.change;
}

/** The cells of a change as people would tell them: `C3: new text`, `C4: (empty)`, `D2: date 45000`. */
export function told(change: PlanChange): readonly string[] {
  return change.cells.map(({ at, after }) => {
    const said =
      after.kind === "text" ? after.text : after.kind === "date" ? `date ${after.serial}` : "(empty)";
    return `${String.fromCharCode(65 + at.column)}${at.row + 1}: ${said}`;
  });
}
