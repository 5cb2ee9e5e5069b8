import type { PlanChange } from "../domain/plan/cell-change";
import type { Outcome } from "../use-cases/workbook";
import { contentRefusal } from "./cell-writer";
import { trouble } from "./outcomes";
import type { Survey } from "./survey";
import { cellNames } from "./written-change";

/** Cells and characters of one press that stay well under the 5 MB of a request of Excel on the web. */
const MOST_CELLS = 2_000;
const MOST_CHARACTERS = 800_000;

/** Why a change cannot be written whatever the sheet holds; `null` when it can. */
export function unwritable(change: PlanChange): Outcome<never> | null {
  const characters = change.cells.reduce(
    (sum, { before, after }) => sum + before.length + (after.kind === "text" ? after.text.length : 0),
    0,
  );
  if (change.cells.length > MOST_CELLS || characters > MOST_CHARACTERS)
    return trouble(
      "too-large",
      `This would change ${change.cells.length} cells at once, more than Excel takes safely. Change fewer at a time, one sheet or one check after another.`,
    );
  for (const { at, after } of change.cells) {
    const refusal = contentRefusal(after);
    if (refusal !== null) return trouble("refused", refusal, [at]);
  }
  return null;
}

/** Why a change must not be written now, by what the cells hold; `null` when it may. */
export function objection(
  change: PlanChange,
  { cells, guards, landmarks, place }: Survey,
): Outcome<never> | null {
  const moved = (change.landmarks ?? []).filter(({ text }, number) => landmarks[number]?.shown !== text);
  if (moved.length > 0) {
    const at = moved.map((landmark) => landmark.at);
    return trouble(
      "changed-meanwhile",
      `${cellNames(at)} no longer ${at.length === 1 ? "says" : "say"} what was read there: somebody has changed the sheet, or inserted, deleted or sorted rows. Nothing was written. Look at the KPI as it is now, then choose again.`,
      at,
    );
  }
  const changed = change.cells.filter(({ before }, number) => cells[number]?.shown !== before);
  if (changed.length > 0) {
    const at = changed.map((cell) => cell.at);
    return trouble(
      "changed-meanwhile",
      `Somebody has changed ${cellNames(at)} since the sheet was read, so nothing was written. Look at the new text, then choose again.`,
      at,
    );
  }
  const formulas = cells.filter(({ formula }) => formula !== null).map(({ at }) => at);
  if (formulas.length > 0)
    return trouble(
      "refused",
      `There is a formula in ${cellNames(formulas)}, which would be lost. Nothing was written. Change it in the sheet yourself.`,
      formulas,
    );
  const spilled = cells.filter((_, number) => guards[number]?.isSpill).map(({ at }) => at);
  if (spilled.length > 0)
    return trouble(
      "refused",
      `${cellNames(spilled)} ${spilled.length === 1 ? "shows a result" : "show results"} of a formula in another cell, which would break. Nothing was written. Change the formula in the sheet yourself.`,
      spilled,
    );
  if (place?.filtered)
    return trouble(
      "refused",
      "A filter is on in this sheet, and a row cannot be inserted safely. Click into the filtered rows, choose Data, then Clear, and try again.",
    );
  return null;
}
