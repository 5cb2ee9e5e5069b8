import { formatDay, formatPeriod } from "../../domain/by-when/day-words";
import { cellAddress, type CellRef } from "../../domain/grid/cell-ref";
import type { GroupSummary, LevelCounts, PlanSummary } from "../../domain/summary/plan-summary";
import { ACTION_STATE_NAMES, ACTION_STATES } from "../../domain/summary/action-state";
import { atOrAbove } from "../../domain/summary/summarise-group";
import { LEVELS } from "../../domain/toolkit/edition";

/** A table of the summary: its title, its headings, its rows. */
export interface SummaryTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a summary, in the order people read them. Tables without rows are left out. */
export function summaryTables(summary: PlanSummary): SummaryTable[] {
  const levels = [...LEVELS, "Not stated"];
  const groups = [...summary.keyAreas, summary.whole];
  const cell = (at: CellRef) =>
    summary.sheets.length > 1 ? `${at.sheet}!${cellAddress(at)}` : cellAddress(at);
  const tables: SummaryTable[] = [
    {
      title: "By theme",
      headings: [
        "Theme",
        "KPIs",
        "Mature or above now",
        "Mature or above as target",
        "Average gap",
        "Actions",
        "Overdue",
      ],
      rows: [...summary.themes, summary.whole].map((group) => [
        group.name,
        String(group.kpis),
        String(atOrAbove(group.now, "Mature")),
        String(atOrAbove(group.target, "Mature")),
        gapWords(group.averageGap),
        String(group.actionsInAll),
        String(group.actions.overdue),
      ]),
    },
    {
      title: "Levels now",
      headings: ["Key area", "KPIs", ...levels],
      rows: groups.map((group) => levelRow(group, group.now)),
    },
    {
      title: "Levels aimed for",
      headings: ["Key area", "KPIs", ...levels, "Average gap"],
      rows: groups.map((group) => [...levelRow(group, group.target), gapWords(group.averageGap)]),
    },
    {
      title: "Actions",
      headings: ["Key area", "Actions", ...ACTION_STATES.map((state) => ACTION_STATE_NAMES[state])],
      rows: groups.map((group) => [
        group.name,
        String(group.actionsInAll),
        ...ACTION_STATES.map((state) => String(group.actions[state])),
      ]),
    },
    {
      title: "Widest gaps",
      headings: ["Levels", "KPI", "Key area", "Now", "Target", "Cell"],
      rows: summary.widestGaps.map((one) => [
        String(one.gap),
        one.name,
        one.keyArea,
        one.now,
        one.target,
        cell(one.at),
      ]),
    },
    {
      title: "Open actions by quarter",
      headings: ["Quarter", "Months", "Due", "Of which overdue"],
      rows: summary.byQuarter.map((one) => [
        one.label,
        formatPeriod(one),
        String(one.due),
        String(one.overdue),
      ]),
    },
    {
      title: "Cannot be dated",
      headings: ["Why", "Action", "KPI", "Key area", "Cell"],
      rows: summary.undatedActions.map((one) => [
        ACTION_STATE_NAMES[one.why],
        one.text,
        one.kpi,
        one.keyArea,
        cell(one.at),
      ]),
    },
    {
      title: "Due this quarter",
      headings: ["By when", "Action", "KPI", "Key area", "Cell"],
      rows: summary.dueThisQuarter.map((one) => [one.byWhen, one.text, one.kpi, one.keyArea, cell(one.at)]),
    },
    {
      title: `Overdue on ${formatDay(summary.asOf)}`,
      headings: ["By when", "Action", "KPI", "Key area", "Cell"],
      rows: summary.overdueActions.map((one) => [one.byWhen, one.text, one.kpi, one.keyArea, cell(one.at)]),
    },
  ];
  return tables.filter((table) => table.rows.length > 0);
}

function levelRow(group: GroupSummary, counts: LevelCounts): string[] {
  return [
    group.name,
    String(group.kpis),
    ...LEVELS.map((level) => String(counts[level])),
    String(counts["not-stated"]),
  ];
}

function gapWords(gap: number | null): string {
  return gap === null ? "not known" : gap.toFixed(1);
}
