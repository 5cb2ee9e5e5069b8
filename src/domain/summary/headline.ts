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
  return [...sentences, ...coverageSentences(summary)];
}

/** Nothing where the plan has each KPI of the toolkit once; else why its KPIs are not as many as the toolkit's. */
function coverageSentences({ coverage }: PlanSummary): string[] {
  const { toolkitKpis, planned, repeated, outside } = coverage;
  if (planned === toolkitKpis && repeated + outside === 0) return [];
  const sentences = [`The plan has ${planned} of the toolkit's ${count(toolkitKpis, "KPI")}.`];
  if (repeated > 0) {
    sentences.push(
      `${repeated} of them ${repeated === 1 ? "has" : "have"} more than one entry; each is counted.`,
    );
  }
  if (outside === 1) sentences.push("1 entry that is not in the toolkit is counted too.");
  if (outside > 1) sentences.push(`${outside} entries that are not in the toolkit are counted too.`);
  return [sentences.join(" ")];
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}
