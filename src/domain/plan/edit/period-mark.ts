import { readByWhen } from "../../by-when/read-by-when";
import { cellAddress, sameCell, type CellRef } from "../../grid/cell-ref";
import { textAt, type Grid } from "../../grid/grid";
import type { CellChange, CellContent } from "../cell-change";
import type { CellHome } from "../cell-home";
import { cellChange, contentText, type Edit } from "./edit";

type MarkedPeriods = Extract<CellHome, { kind: "marked-periods" }>;
type Refusal = Extract<Edit, { kind: "refused" }>;

const refused = (sentence: string): Refusal => ({ kind: "refused", sentence });

/**
 * Choosing a quarter moves its mark below that quarter. Several marks, and milestones, are left to the person: which of them
 * another date would move cannot be told.
 */
export function periodMarkMoved(grid: Grid, home: MarkedPeriods, after: CellContent): CellChange[] | Refusal {
  if (!home.areSigns)
    return refused("On this sheet words below the quarters say by when. Change them in the sheet.");
  if (after.kind === "empty") return home.at.map((at) => cellChange(grid, at, ""));
  const to = columnFor(home, after);
  if (!to || home.mark === "")
    return refused(
      `On this sheet marks below quarters, months or years say by when, and no column is headed ${nameOf(after)}. Change it in the sheet.`,
    );
  const [from, ...more] = home.at;
  if (more.length > 0)
    return refused("On this sheet several marks say from when to when. Move them in the sheet.");
  if (from && sameCell(from, to)) return [];
  if (textAt(grid, to.row, to.column).trim() !== "")
    return refused(
      `Cell ${cellAddress(to)} has something written in it already. Move the mark in the sheet.`,
    );
  return [...(from ? [cellChange(grid, from, "")] : []), cellChange(grid, to, home.mark)];
}

/** A new action's mark, in a row to be inserted; `home` is that of the row above. */
export function periodMarkSet(grid: Grid, home: MarkedPeriods, after: CellContent): CellChange[] | Refusal {
  return after.kind === "empty"
    ? []
    : periodMarkMoved(emptyRows(grid), { ...home, at: [], areSigns: true }, after);
}

function emptyRows(grid: Grid): Grid {
  return { ...grid, cells: [] };
}

/** The column whose period is the one chosen: `Q1 25` is below `Q1 2025/26`, and below no month. */
function columnFor({ columns }: MarkedPeriods, after: CellContent): CellRef | null {
  const chosen = periodSaid(contentText(after));
  return columns.find(({ written }) => chosen !== null && periodSaid(written) === chosen)?.at ?? null;
}

function periodSaid(text: string | null): string | null {
  const byWhen = text === null ? null : readByWhen(text, null, { quarters: "financial" });
  return byWhen?.kind === "dated" ? `${byWhen.period.from ?? ""}–${byWhen.period.to ?? ""}` : null;
}

function nameOf(after: CellContent): string {
  const text = contentText(after);
  return text === null ? "with that day" : `‘${text}’`;
}
