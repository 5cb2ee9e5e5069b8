import { quarterOf } from "../by-when/quarters";
import type { PlanSummary } from "./plan-summary";

/** The sentences a committee reads first, most important first. */
export function headlineSentences(summary: PlanSummary): string[] {
  const { whole, matureNow, matureTarget, asOf, quarters } = summary;
  const { actions } = whole;
  const sentences = [
    `${matureNow} of ${count(whole.kpis, "KPI")} ${matureNow === 1 ? "is" : "are"} at Mature or above now; ${matureTarget} ${matureTarget === 1 ? "aims" : "aim"} to be.`,
    `${count(whole.actionsInAll, "action")}: ${actions.complete} complete, ${actions["due-this-quarter"]} due this quarter (${quarterOf(asOf, quarters).label}), ${actions.overdue} overdue, ${actions["due-later"]} due later, ${actions.ongoing} ongoing.`,
  ];
  const notDated = actions["no-date"] + actions.unreadable + actions["points-elsewhere"];
  if (notDated > 0) {
    sentences.push(
      `${count(notDated, "action")} cannot be dated: ${actions["no-date"]} without a by-when, ${actions.unreadable} with one that cannot be read, ${actions["points-elsewhere"]} that only ${actions["points-elsewhere"] === 1 ? "points" : "point"} elsewhere.`,
    );
  }
  const [nowUnknown, targetUnknown] = [whole.now["not-stated"], whole.target["not-stated"]];
  if (nowUnknown + targetUnknown > 0) {
    sentences.push(
      `${count(nowUnknown, "KPI")} ${nowUnknown === 1 ? "does" : "do"} not state a present level, ${targetUnknown} no target level; they are counted, but at no level.`,
    );
  }
  return sentences;
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}
