import { counted } from "../text/counted";
import { quarterOf } from "../by-when/quarters";
import type { GroupSummary, PlanSummary } from "./plan-summary";

/** The sentences a committee reads first, most important first. */
export function headlineSentences(summary: PlanSummary): string[] {
  const { whole, matureNow, matureTarget } = summary;
  const isOne = whole.kpis === 1 || matureNow === 1;
  return [
    `${matureNow} of ${counted(whole.kpis, "KPI")} ${isOne ? "is" : "are"} at Mature or above now; ${matureTarget} ${matureTarget === 1 ? "aims" : "aim"} to be.`,
    actionsSentence(summary),
    ...undatedSentences(whole),
    ...unstatedSentences(whole),
    ...coverageSentences(summary),
  ];
}

function actionsSentence({ whole, asOf, quarters }: PlanSummary): string {
  const { actions, actionsInAll } = whole;
  if (actionsInAll === 0) return "The plan has no actions.";
  return `${counted(actionsInAll, "action")}: ${actions.complete} complete, ${actions["due-this-quarter"]} due this quarter (${quarterOf(asOf, quarters).label}), ${actions.overdue} overdue, ${actions["due-later"]} due later, ${actions.ongoing} ongoing.`;
}

function undatedSentences({ actions }: GroupSummary): string[] {
  const elsewhere = actions["points-elsewhere"];
  const reasons = [
    { number: actions["no-date"], words: "without a by-when" },
    { number: actions.unreadable, words: "with a by-when that cannot be read" },
    { number: elsewhere, words: `that only ${elsewhere === 1 ? "points" : "point"} elsewhere` },
  ].filter(({ number }) => number > 0);
  const all = reasons.reduce((sum, { number }) => sum + number, 0);
  if (all === 0) return [];
  const said = reasons.map(({ number, words }) => `${number} ${words}`).join(", ");
  return [`${counted(all, "action")} cannot be dated: ${said}.`];
}

function unstatedSentences({ now, target }: GroupSummary): string[] {
  const [nowUnknown, targetUnknown] = [now["not-stated"], target["not-stated"]];
  const said = [
    { number: nowUnknown, words: "do not state a present level", one: "does not state a present level" },
    { number: targetUnknown, words: "do not state a target level", one: "does not state a target level" },
  ].filter(({ number }) => number > 0);
  if (said.length === 0) return [];
  const parts = said.map(
    ({ number, words, one }, place) =>
      `${place === 0 ? counted(number, "KPI") : number} ${number === 1 ? one : words}`,
  );
  const they = nowUnknown + targetUnknown === 1 ? "it is" : "they are";
  return [`${parts.join(", ")}; ${they} counted, but at no level.`];
}

/** Nothing where the plan has each KPI of the toolkit once; else why its KPIs are not as many as the toolkit's. */
function coverageSentences({ coverage }: PlanSummary): string[] {
  const { toolkitKpis, planned, repeated, outside } = coverage;
  if (planned === toolkitKpis && repeated + outside === 0) return [];
  const sentences = [`The plan has ${planned} of the toolkit's ${counted(toolkitKpis, "KPI")}.`];
  if (repeated > 0) {
    sentences.push(
      `${repeated} of them ${repeated === 1 ? "has" : "have"} more than one entry; each is counted.`,
    );
  }
  if (outside === 1) sentences.push("1 entry that is not in the toolkit is counted too.");
  if (outside > 1) sentences.push(`${outside} entries that are not in the toolkit are counted too.`);
  return [sentences.join(" ")];
}
