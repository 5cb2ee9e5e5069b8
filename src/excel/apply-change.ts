import type { CellRef } from "../domain/grid/cell-ref";
import type { PlanChange } from "../domain/plan/cell-change";
import type { Outcome, Trouble } from "../use-cases/workbook";
import type { Consent } from "./asked-first";
import { queueMeetsRule } from "./cell-guard";
import { holdsTheSame, queueCellState, type CellState } from "./cell-state";
import { cellEntry, heldValue, queueEntry } from "./cell-writer";
import { objection, unwritable } from "./change-judgement";
import { placeBefore, queueInsertion } from "./insertion-place";
import { done, trouble } from "./outcomes";
import { queueCommentCount } from "./comments-on-row";
import type { RunExcel } from "./run-excel";
import { survey, type Survey } from "./survey";
import { takeBack } from "./undo";
import {
  cellNames,
  shiftedBy,
  type LastChange,
  type WrittenCell,
  type WrittenChange,
} from "./written-change";
import { leftHalfWay } from "./half-written";

/**
 * Writes a change in two requests: one reads the cells again and compares, one writes and reads back. Nothing is
 * written where a cell has changed since the person saw it. Should a colleague's edit slip in between the two, it is
 * noticed by the second and put back.
 */
export async function applyChange(
  run: RunExcel,
  last: LastChange,
  consent: Consent,
  change: PlanChange,
): Promise<Outcome<CellRef[]>> {
  const impossible = unwritable(change);
  if (impossible) return impossible;
  const cells = change.cells.map(({ at }) => at);
  const before = await survey(run, {
    cells,
    landmarks: (change.landmarks ?? []).map(({ at }) => at),
    insert: change.insert,
    removal: null,
  });
  if (before.kind === "trouble") return before;
  const refusal = objection(change, before.value);
  const question = refusal ?? consent.askedFirst(change, before.value);
  if (question) return question;

  const written = await run("write", (context) => write(context, change, before.value));
  if (written.kind === "trouble") return stopped(run, last, change, before.value, written.trouble);
  const { record, slippedIn } = written.value;
  if (slippedIn.length > 0) return putBack(run, last, record, slippedIn);
  last.set(record);
  const dropped = record.cells
    .filter(({ held }, number) => held !== wanted(change, number))
    .map(({ at }) => at);
  if (dropped.length > 0)
    return trouble(
      "refused",
      `Excel did not keep what was written in ${cellNames(dropped)}. A cell may be hidden under a merged cell. Look at the sheet; Undo takes this change back.`,
      dropped,
    );
  const { against } = written.value;
  if (against.length > 0)
    return trouble(
      "refused",
      `It was written, but the sheet has a rule for ${cellNames(against)} that does not allow it. Press Undo in this pane to take it back, or choose in the cell what the rule allows.`,
      against,
    );
  return done(cells);
}

interface Written {
  readonly record: WrittenChange;
  /** Cells that somebody changed between the two requests. */
  readonly slippedIn: readonly CellRef[];
  /** Cells that no longer hold what the sheet's rules allow. */
  readonly against: readonly CellRef[];
}

async function write(
  context: Excel.RequestContext,
  change: PlanChange,
  before: Survey,
): Promise<Outcome<Written>> {
  const sheetNamed = (name: string) => context.workbook.worksheets.getItem(name);
  const sheetOf = ({ sheet }: CellRef) => sheetNamed(sheet);
  const finding = change.cells.map(({ at }) => {
    const place = placeBefore(change.insert, at);
    return place ? queueCellState(sheetOf(place), place) : null;
  });
  const looking = before.landmarks.map(({ at }) => queueCellState(sheetOf(at), at));
  if (change.insert && before.place)
    queueInsertion(
      sheetNamed(change.insert.sheet),
      change.insert,
      before.place,
      change.cells.map(({ at }) => at),
    );
  const holding = change.cells.map(({ at, after }, number) => {
    const cell = sheetOf(at).getCell(at.row, at.column);
    queueEntry(cell, cellEntry(after, before.cells[number]?.numberFormat ?? "General"));
    const state = queueCellState(sheetOf(at), at);
    return { state, meetsRule: queueMeetsRule(cell) };
  });
  const comments = change.insert ? queueCommentCount(sheetNamed(change.insert.sheet)) : () => 0;
  await context.sync();
  const slippedIn: CellRef[] = [];
  const cells = before.cells.map((known, number): WrittenCell => {
    const found: CellState = { ...(finding[number]?.() ?? known), at: known.at };
    if (!holdsTheSame(found, known)) slippedIn.push(known.at);
    return { at: known.at, before: found, held: holding[number]?.state().value };
  });
  const landmarks = looking.map((landmark) => landmark());
  slippedIn.push(
    ...landmarks.filter(({ shown }, number) => shown !== before.landmarks[number]?.shown).map(({ at }) => at),
  );
  const { insert } = change;
  const around = landmarks.map((landmark) => shiftedBy(insert, landmark));
  const against = change.cells.filter((_, number) => {
    const guard = before.guards[number];
    return guard?.list == null && guard?.meetsRule === true && holding[number]?.meetsRule() === false;
  });
  return done({
    record: { change, insert, cells, landmarks: around, comments: comments() },
    slippedIn,
    against: against.map(({ at }) => at),
  });
}

function wanted(change: PlanChange, number: number): unknown {
  const cell = change.cells[number];
  return cell && heldValue(cell.after);
}

/** A colleague's edit that was written over is worth more than ours, which is still at hand. */
async function putBack(
  run: RunExcel,
  last: LastChange,
  record: WrittenChange,
  slippedIn: readonly CellRef[],
): Promise<Outcome<CellRef[]>> {
  const back = await takeBack(run, record);
  if (back.kind === "done")
    return trouble(
      "changed-meanwhile",
      `Somebody changed ${cellNames(slippedIn)} at the same moment. Their text was kept, and nothing of yours was written. Look at it, then choose again.`,
      slippedIn,
    );
  last.set(record);
  return trouble(
    "changed-meanwhile",
    `Somebody changed ${cellNames(slippedIn)} at the same moment, and their text was written over. Press Undo in this pane to bring it back.`,
    slippedIn,
  );
}

/** A failed batch is not rolled back: what was done of it is found out, said, and can be taken back. */
async function stopped(
  run: RunExcel,
  last: LastChange,
  change: PlanChange,
  before: Survey,
  why: Trouble,
): Promise<Outcome<CellRef[]>> {
  if (why.kind === "no-answer")
    return trouble(
      why.kind,
      `${why.sentence} Excel may still make this change when it answers: read the workbook again first.`,
    );
  const partly = await leftHalfWay(run, change, before);
  if (!partly) return { kind: "trouble", trouble: why };
  last.set(partly);
  const cells = partly.cells.map(({ at }) => at);
  const what =
    cells.length > 0
      ? `${cellNames(cells)} ${cells.length === 1 ? "was" : "were"} changed`
      : "a row was inserted";
  return trouble(
    why.kind,
    `Excel stopped half-way: ${what} before. Press Undo in this pane to take that back. ${why.sentence}`,
    cells,
  );
}
