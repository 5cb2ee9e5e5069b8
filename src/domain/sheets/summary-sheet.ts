import type { Side } from "../plan/action-plan";
import { formatDay, formatPeriod } from "../by-when/day-words";
import { ACTION_STATE_NAMES, ACTION_STATES } from "../summary/action-state";
import { headlineSentences } from "../summary/headline";
import { levelFigures, levelFiguresInWords } from "../summary/level-figures";
import type { GroupSummary, PlanSummary } from "../summary/plan-summary";
import { atOrAbove } from "../summary/summarise-group";
import { LEVELS } from "../toolkit/edition";
import type { BarInWords } from "./chart-words";
import { chartInWords } from "./chart-words";
import { widthsThatShowAll } from "./column-widths";
import type { SheetDraft } from "./sheet-draft";
import { draftNumber, draftText } from "./sheet-draft";
import type { LaidOutSections, TableSection } from "./sheet-sections";
import { layOutSections } from "./sheet-sections";
import { documentTitleFor, sentenceRows } from "./sheet-titles";
import { summaryLists } from "./summary-lists";

/** Column A holds names and actions, B the way to their cells, E and F names again where lists have them. */
const COLUMN_WIDTHS = [42, 25, 13, 15, 20, 28, 12, 12, 12, 12];

/**
 * The page for a committee: headline sentences, levels by theme and key area, actions, gaps and dates, with the
 * charts' figures in the tables above them. Lists are whole, however long.
 */
export function draftSummary(summary: PlanSummary, name = "Summary"): SheetDraft {
  const council = summary.council === "" ? "Action plan" : `${summary.council}: action plan`;
  const opening = [
    [draftText(`${council}, summary on ${formatDay(summary.asOf)}`, "title")],
    ...headlineSentences(summary).map((sentence, place) => [
      draftText(sentence, place === 0 ? "subtitle" : "line"),
    ]),
    [draftText(`KPIs and levels: ${summary.edition}.`, "line")],
    ...sentenceRows(`Figures are counted from ${countedSheets(summary)}.`),
  ];
  const orientation = "landscape";
  const sections = sectionsOf(summary);
  const columnWidths = widthsThatShowAll(
    sections.flatMap(({ rows }) => rows),
    COLUMN_WIDTHS,
  );
  const laidOut = layOutSections(opening, sections, { columnWidths, orientation });
  return {
    purpose: "summary",
    name,
    ...laidOut,
    columnWidths,
    lists: [],
    levelColours: [],
    frozenRows: 0,
    documentTitle: documentTitleFor(summary.council),
    page: { orientation, repeatedRows: headingsOfLast(laidOut) },
  };
}

/**
 * The last list has no end of pages: its heading and column headings stand on each page after its first. Rows are repeated
 * only on the pages that follow them, and a sheet has no other rows to repeat.
 */
function headingsOfLast({ tables }: LaidOutSections): { readonly from: number; readonly to: number } {
  const top = tables.at(-1)?.range.top ?? 0;
  return { from: Math.max(0, top - 1), to: top };
}

/** `the sheet ‘Plan’`, `the sheets ‘Plan’ and ‘Suppliers’`. */
function countedSheets({ sheets }: PlanSummary): string {
  const names = sheets.map((sheet) => `‘${sheet}’`);
  const last = names.at(-1) ?? "no sheet";
  if (names.length === 1) return `the sheet ${last}`;
  return `the sheets ${names.slice(0, -1).join(", ")} and ${last}`;
}

function sectionsOf(summary: PlanSummary): TableSection[] {
  const sections: TableSection[] = [
    levelsInAll(summary),
    maturity("By theme", "SummaryThemes", "Theme", summary.themes, summary.whole),
    {
      ...maturity("By key area", "SummaryKeyAreas", "Key area", summary.keyAreas, summary.whole),
      chart: maturityChart(summary),
    },
    levelsByKeyArea(summary, "now"),
    levelsByKeyArea(summary, "target"),
    actionsByKeyArea(summary),
    actionsByQuarter(summary),
    ...summaryLists(summary),
  ];
  return sections.filter((section) => section.rows.length > 0);
}

function levelsInAll({ whole }: PlanSummary): TableSection {
  return {
    heading: "KPIs at each level",
    tableName: "SummaryLevels",
    columns: ["Level", "KPIs now", "KPIs as target"],
    rows: [
      ...LEVELS.map((level) => [
        draftText(level, "level"),
        draftNumber(whole.now[level]),
        draftNumber(whole.target[level]),
      ]),
      [
        draftText("Not stated"),
        draftNumber(whole.now["not-stated"]),
        draftNumber(whole.target["not-stated"]),
      ],
    ],
    chart: {
      name: "Levels chart",
      title: "KPIs at each level, now and as target",
      altText: `Columns for each level, two each. ${levelFiguresInWords(whole)}.`,
      kind: "clustered-column",
      categoryColumn: 0,
      seriesColumns: [1, 2],
      shownRows: levelFigures(whole).length,
      valueAxisTitle: "KPIs",
      categoryAxisTitle: "Level",
    },
  };
}

const MATURITY_COLUMNS = [
  "KPIs",
  "Mature or above now",
  "Mature or above as target",
  "Average gap in levels",
  "Actions",
  "Overdue",
];

function maturity(
  heading: string,
  tableName: string,
  first: string,
  groups: readonly GroupSummary[],
  whole: GroupSummary,
): TableSection {
  return {
    heading,
    tableName,
    columns: [first, ...MATURITY_COLUMNS],
    rows: [...groups, whole].map((group) => [
      draftText(group.name),
      draftNumber(group.kpis),
      draftNumber(atOrAbove(group.now, "Mature")),
      draftNumber(atOrAbove(group.target, "Mature")),
      group.averageGap === null
        ? draftText("Not known", "figure")
        : draftNumber(group.averageGap, "one-place"),
      draftNumber(group.actionsInAll),
      draftNumber(group.actions.overdue),
    ]),
    chart: null,
  };
}

function maturityChart({ keyAreas }: PlanSummary): TableSection["chart"] {
  const bars = keyAreas.map(({ name, now, target, kpis }): BarInWords => {
    const [reached, aimed] = [atOrAbove(now, "Mature"), atOrAbove(target, "Mature")];
    return { name, said: `${reached} now, ${aimed} as target, of ${kpis}`, weight: aimed - reached };
  });
  return {
    name: "Key areas chart",
    title: "KPIs at Mature or above by key area, now and as target",
    altText: chartInWords("Bars for each key area, two each.", bars, "The most still to gain"),
    kind: "clustered-bar",
    categoryColumn: 0,
    seriesColumns: [2, 3],
    shownRows: keyAreas.length,
    valueAxisTitle: "KPIs",
    categoryAxisTitle: "Key area",
  };
}

function levelsByKeyArea({ keyAreas, whole }: PlanSummary, side: Side): TableSection {
  return {
    heading: side === "now" ? "Levels now, by key area" : "Levels aimed for, by key area",
    tableName: side === "now" ? "SummaryLevelsNow" : "SummaryLevelsTarget",
    columns: ["Key area", ...LEVELS, "Not stated"],
    rows: [...keyAreas, whole].map((group) => [
      draftText(group.name),
      ...LEVELS.map((level) => draftNumber(group[side][level])),
      draftNumber(group[side]["not-stated"]),
    ]),
    chart: null,
  };
}

/** The headline says it where there are none. */
function actionsByKeyArea({ keyAreas, whole }: PlanSummary): TableSection {
  const groups = whole.actionsInAll === 0 ? [] : [...keyAreas, whole];
  return {
    heading: "Actions by key area",
    tableName: "SummaryActions",
    columns: ["Key area", "Actions", ...ACTION_STATES.map((state) => ACTION_STATE_NAMES[state])],
    rows: groups.map((group) => [
      draftText(group.name),
      draftNumber(group.actionsInAll),
      ...ACTION_STATES.map((state) => draftNumber(group.actions[state])),
    ]),
    chart: null,
  };
}

function actionsByQuarter({ byQuarter }: PlanSummary): TableSection {
  const bars = byQuarter.map(({ label, due, overdue }): BarInWords => ({
    name: label,
    said: `${due} due, ${overdue} of them overdue`,
    weight: due,
  }));
  return {
    heading: "Open actions by quarter",
    tableName: "SummaryQuarters",
    columns: ["Quarter", "Months", "Due in all", "Overdue", "Not yet past"],
    rows: byQuarter.map((quarter) => [
      draftText(quarter.label),
      draftText(formatPeriod(quarter)),
      draftNumber(quarter.due),
      draftNumber(quarter.overdue),
      draftNumber(quarter.due - quarter.overdue),
    ]),
    chart: {
      name: "Quarters chart",
      title: "Open actions by the quarter they are due in",
      altText: chartInWords(
        "Columns for each quarter: overdue actions below, those not yet past above.",
        bars,
        "The most due",
      ),
      kind: "stacked-column",
      categoryColumn: 0,
      seriesColumns: [3, 4],
      shownRows: byQuarter.length,
      valueAxisTitle: "Actions",
      categoryAxisTitle: "Quarter",
    },
  };
}
