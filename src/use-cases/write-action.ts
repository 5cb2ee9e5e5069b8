import type { ByWhenChoice } from "../domain/by-when/write-by-when";
import { addAction } from "../domain/plan/edit/add-action";
import { combineChanges } from "../domain/plan/edit/combine-changes";
import { editAction } from "../domain/plan/edit/edit-action";
import type { Edit } from "../domain/plan/edit/edit";
import { setByWhen } from "../domain/plan/edit/set-by-when";
import type { Toolkit } from "../domain/toolkit/toolkit";
import { entryName } from "./describe-entry";
import type { EntryPlace } from "./find-entry";

/** Prepares a new action of an entry. */
export function newAction(
  { sheet, entry }: EntryPlace,
  text: string,
  byWhen: ByWhenChoice | null,
  toolkit: Toolkit,
): Edit {
  return addAction({ ...sheet, entry, name: entryName(entry, toolkit) }, { text, byWhen });
}

/** Prepares another text and by-when for an action, as one change; `"unchanged"` keeps the by-when. */
export function changedAction(
  { sheet, entry }: EntryPlace,
  number: number,
  text: string,
  byWhen: ByWhenChoice | null | "unchanged",
  toolkit: Toolkit,
): Edit {
  const where = { ...sheet, entry, name: entryName(entry, toolkit) };
  const isSameText = entry.actions[number]?.text.text === text.trim();
  const edits = [
    isSameText ? null : editAction(where, number, text),
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
