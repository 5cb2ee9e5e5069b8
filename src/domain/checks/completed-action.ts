import { isComplete, partsOf, saysComplete } from "../by-when/by-when-questions";
import type { ExaminedAction } from "./examined-plan";

/**
 * Whether an action is done: by its state, or by its by-when: `Complete`, or a date with `Complete` after it (`Q3 23 Complete`). What is complete in
 * part (`complete / ongoing`, `complete Q2 23`: one half done, the other due) is not.
 */
export function isCompleted({ byWhen, isDone }: ExaminedAction): boolean {
  if (isDone) return true;
  if (!byWhen) return false;
  if (isComplete(byWhen.meaning)) return true;
  const parts = partsOf(byWhen.meaning);
  return (
    saysComplete(byWhen.meaning) &&
    parts.at(-1)?.kind === "complete" &&
    parts.every((part) => part.kind !== "ongoing")
  );
}
