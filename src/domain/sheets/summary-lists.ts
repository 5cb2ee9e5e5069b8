import { formatDay } from "../by-when/day-words";
import { quarterOf } from "../by-when/quarters";
import { ACTION_STATE_NAMES } from "../summary/action-state";
import type { EntryStanding, ListedAction, PlanSummary } from "../summary/plan-summary";
import type { DraftCell } from "./sheet-draft";
import { draftText, linkToCell } from "./sheet-draft";
import type { TableSection } from "./sheet-sections";

/**
 * What the summary's figures are made of, each with a link to its cell: a person who doubts a count can go through it.
 * Lists are whole, however long; what to act on soonest stands last, where the headings are repeated on each page.
 */
export function summaryLists(summary: PlanSummary): readonly TableSection[] {
  const { asOf, quarters, undatedActions, dueThisQuarter, overdueActions } = summary;
  return [
    everyKpi(summary),
    actionList({
      heading: "Actions that cannot be dated",
      tableName: "SummaryUndated",
      fourth: "Why",
      actions: undatedActions,
      inWords: ({ why }) => ACTION_STATE_NAMES[why],
    }),
    actionList({
      heading: `Actions due this quarter (${quarterOf(asOf, quarters).label})`,
      tableName: "SummaryDue",
      fourth: "Due",
      actions: dueThisQuarter,
      inWords: ({ meaning }) => meaning,
    }),
    actionList({
      heading: `Actions overdue on ${formatDay(asOf)}`,
      tableName: "SummaryOverdue",
      fourth: "Was due",
      actions: overdueActions,
      inWords: ({ meaning }) => meaning,
    }),
  ];
}

function everyKpi({ entries }: PlanSummary): TableSection {
  return {
    heading: "Every KPI, the widest gap to its target first",
    tableName: "SummaryKpis",
    columns: ["KPI", "Cell", "Gap", "Now", "Target", "Key area"],
    rows: entries.map((one) => [
      draftText(one.name || "Not named"),
      linkToCell(one.at),
      draftText(gapWords(one)),
      draftText(one.now ?? "Not stated", "level"),
      draftText(one.target ?? "Not stated", "level"),
      draftText(one.keyArea),
    ]),
    chart: null,
  };
}

function gapWords({ gap }: EntryStanding): string {
  if (gap === null) return "Not known";
  if (gap === 0) return "No gap";
  return gap > 0 ? `Gap ${gap}` : "Target is lower";
}

interface ActionList<T extends ListedAction> {
  readonly heading: string;
  readonly tableName: string;
  /** The heading of the fourth column, and what stands in it. */
  readonly fourth: string;
  readonly inWords: (action: T) => string;
  readonly actions: readonly T[];
}

function actionList<T extends ListedAction>({
  heading,
  tableName,
  fourth,
  inWords,
  actions,
}: ActionList<T>): TableSection {
  return {
    heading,
    tableName,
    columns: ["Action", "Cell", "By when", fourth, "KPI", "Key area"],
    rows: actions.map((one): DraftCell[] => [
      draftText(one.text),
      linkToCell(one.at),
      draftText(one.byWhen || "Nothing written", "by-when"),
      draftText(inWords(one)),
      draftText(one.kpi || "Not named"),
      draftText(one.keyArea),
    ]),
    chart: null,
  };
}
