import type { Action, WrittenByWhen } from "./action-plan";

/** An action's by-when where it has a place of its own; `null` where there is none, or its own words say it. */
export function byWhenBeside({ text, byWhen }: Action): WrittenByWhen | null {
  const isInText =
    byWhen !== null &&
    byWhen.at.length > 0 &&
    byWhen.at.every((cell) =>
      text.at.some(
        ({ sheet, row, column }) => sheet === cell.sheet && row === cell.row && column === cell.column,
      ),
    );
  return isInText ? null : byWhen;
}
