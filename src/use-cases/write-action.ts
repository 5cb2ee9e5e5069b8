import { dayOfSerial } from "../domain/by-when/excel-serial";
import type { Quarter } from "../domain/by-when/quarters";
import { readByWhen } from "../domain/by-when/read-by-when";
import { writeByWhen, type ByWhenChoice } from "../domain/by-when/write-by-when";
import type { WrittenByWhen } from "../domain/plan/action-plan";
import { byWhenBeside } from "../domain/plan/by-when-beside";
import { waysToWrite } from "../domain/plan/edit/action-lines";
import { addAction } from "../domain/plan/edit/add-action";
import { combineChanges } from "../domain/plan/edit/combine-changes";
import { editAction } from "../domain/plan/edit/edit-action";
import type { Edit, EntryInPlan } from "../domain/plan/edit/edit";
import { firstThatReadsBack } from "../domain/plan/edit/read-back";
import { setByWhen } from "../domain/plan/edit/set-by-when";
import { isStrayMark } from "../domain/plan/stray-mark";
import { holdsUnwritable, writableText } from "../domain/text/writable-text";
import { entryName } from "./describe-entry";
import type { EntryPlace } from "./find-entry";
import type { PlanKnowledge } from "./plan-knowledge";

/** Prepares a new action of an entry, so that the sheet will say it, and all else as before. */
export function newAction(
  { sheet, entry }: EntryPlace,
  typed: string,
  byWhen: ByWhenChoice | null,
  { toolkit, readSheet }: PlanKnowledge,
): Edit {
  const where = { ...sheet, entry, name: entryName(entry, toolkit) };
  const text = writableText(typed);
  if (isOnlyAMark(text)) return ONLY_A_MARK;
  const ways = waysToWrite(text).map((way) => () => addAction(where, { text: way, byWhen }));
  const meant = { number: entry.actions.length, isNew: true, text, byWhen: says(byWhen) };
  return saying(leftOut(typed), firstThatReadsBack(where, ways, meant, readSheet));
}

/** Prepares another text and by-when for an action, as one change; `"unchanged"` keeps the by-when. */
export function changedAction(
  { sheet, entry }: EntryPlace,
  number: number,
  typed: string,
  byWhen: ByWhenChoice | null | "unchanged",
  { toolkit, readSheet }: PlanKnowledge,
): Edit {
  const text = writableText(typed);
  if (isOnlyAMark(text)) return ONLY_A_MARK;
  const where = { ...sheet, entry, name: entryName(entry, toolkit) };
  const action = entry.actions[number];
  const texts = action?.text.text === text.trim() ? [null] : waysToWrite(text);
  const ways = texts.map((way) => () => textAndByWhen(where, number, way, byWhen));
  const wrote = action && byWhenBeside(action)?.written;
  const meant = {
    number,
    isNew: false,
    text,
    byWhen: byWhen === "unchanged" ? (read: WrittenByWhen | null) => read?.written === wrote : says(byWhen),
  };
  return saying(leftOut(typed), firstThatReadsBack(where, ways, meant, readSheet));
}

/** The sheet would read nothing of it. */
function isOnlyAMark(text: string): boolean {
  return text.trim() !== "" && isStrayMark(text.trim());
}

const ONLY_A_MARK: Edit = {
  kind: "refused",
  sentence: "A lone letter or sign is not read as an action. Write in words what will be done.",
};

function leftOut(typed: string): string {
  return holdsUnwritable(typed) ? ", without characters that a cell cannot hold" : "";
}

/** An edit with something more to be said of it. */
function saying(more: string, edit: Edit): Edit {
  if (more === "" || edit.kind !== "change") return edit;
  return { kind: "change", change: { ...edit.change, summary: edit.change.summary + more } };
}

function textAndByWhen(
  where: EntryInPlan,
  number: number,
  text: string | null,
  byWhen: ByWhenChoice | null | "unchanged",
): Edit {
  const edits = [
    text === null ? null : editAction(where, number, text),
    byWhen === "unchanged" ? null : setByWhen(where, number, byWhen),
  ].filter((edit) => edit !== null);
  const refusal = edits.find((edit) => edit.kind === "refused");
  if (refusal) return refusal;
  const changes = edits.flatMap((edit) => (edit.kind === "change" ? [edit.change] : []));
  const [only, ...more] = changes;
  if (!only) return { kind: "same-already" };
  if (more.length === 0) return { kind: "change", change: only };
  return { kind: "change", change: combineChanges(`${where.name}: action changed`, changes).change };
}

/** Whether a by-when reads as the one chosen. */
function says(choice: ByWhenChoice | null): (read: WrittenByWhen | null) => boolean {
  return (read) => {
    if (choice === null || read === null) return choice === read;
    const day = typeof read.value === "number" ? dayOfSerial(read.value) : null;
    return (
      read.written === writeByWhen(choice) ||
      (choice.kind === "day" && choice.day === day) ||
      (choice.kind === "quarter" && isQuarter(read.written, choice.quarter))
    );
  };
}

/** A plan with a column for the year may write it in other words: `Q2 2027/28` for `Q2 27`. */
function isQuarter(written: string, { system, period }: Quarter): boolean {
  const read = readByWhen(written, null, { quarters: system });
  return read.kind === "dated" && read.period.from === period.from && read.period.to === period.to;
}
