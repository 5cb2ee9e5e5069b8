import type { Action } from "../action-plan";
import { withoutListMark } from "../list-mark";
import { listLinesOf } from "./actions-in-cell";
import { headingWords } from "./heading-words";
import type { PlanLine } from "./plan-line";

const STATUS_HEADING =
  /^((b?rag|actions?|current|delivery|progress|overall) )*(status|state|progress|b?rag|complete|completed|done)( (status|rating|update|y n|yes no))*$/;

/** Gives each action what a column of states says in its row; where a cell holds several actions, in its line. */
export function withStatus(actions: readonly Action[], lines: readonly PlanLine[]): readonly Action[] {
  const statuses = new Map(
    lines.flatMap(({ row, other }) => {
      const status = other.find(({ heading }) => STATUS_HEADING.test(headingWords(heading ?? "")));
      return status ? [[row, status.text] as const] : [];
    }),
  );
  if (statuses.size === 0) return actions;
  return actions.map((action) => {
    const row = action.text.at[0]?.row;
    const written = row === undefined ? undefined : statuses.get(row);
    if (row === undefined || written === undefined) return action;
    const beside = actions.filter((other) => other.text.at[0]?.row === row);
    const said = listLinesOf(written).filter((line) => line.trim() !== "");
    const own = said.length === beside.length ? said[beside.indexOf(action)] : written;
    return own === undefined
      ? action
      : { ...action, status: own === written ? own.trim() : withoutListMark(own) };
  });
}
