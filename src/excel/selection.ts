import type { CellRef } from "../domain/grid/cell-ref";
import type { Outcome, Unsubscribe } from "../use-cases/workbook";
import { done } from "./outcomes";
import type { RunExcel } from "./run-excel";
import { queueActiveCell } from "./sheet-list";
import { subscribe } from "./subscription";

/** Milliseconds of rest after which a selection counts: holding an arrow key down passes over many cells. */
const REST = 150;

/** The active cell in one request; `null` when something else is selected. */
export function readSelection(run: RunExcel): Promise<Outcome<CellRef | null>> {
  return run<CellRef | null>(
    "read",
    async (context) => {
      const active = queueActiveCell(context);
      await context.sync();
      return done(active());
    },
    { onError: (code) => (NO_CELL.has(code) ? done(null) : null) },
  );
}

/** A chart, a shape or a chart sheet is selected. */
const NO_CELL = new Set([
  "InvalidSelection",
  "UnsupportedSheet",
  "ItemNotFound",
  "InvalidOperation",
  "InvalidArgument",
]);

/**
 * Tells of the newly selected cell once the selection rests, the latest only. Going to another sheet is heard too: the
 * selection event does not tell of it everywhere.
 */
export function followSelection(run: RunExcel, listener: (cell: CellRef) => void): Unsubscribe {
  let following = true;
  let turn = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const mine = ++turn;
    const outcome = await readSelection(run);
    if (following && mine === turn && outcome.kind === "done" && outcome.value) listener(outcome.value);
  };
  const selected = () => {
    clearTimeout(rest);
    if (following) rest = setTimeout(() => void look(), REST);
    return Promise.resolve();
  };
  const stop = subscribe(run, ({ workbook }) => [
    workbook.onSelectionChanged.add(selected),
    workbook.worksheets.onActivated.add(selected),
  ]);
  return () => {
    following = false;
    clearTimeout(rest);
    stop();
  };
}
