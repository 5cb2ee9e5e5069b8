import { counted } from "../text/counted";
import type { Day } from "../by-when/by-when";
import { formatDay } from "../by-when/day-words";
import type { PlanComparison, PlanDifference } from "../comparison/plan-difference";
import { DIFFERENCE_KINDS, DIFFERENCE_NAMES } from "../comparison/plan-difference";
import { widthsThatShowAll } from "./column-widths";
import type { DraftCell, SheetDraft } from "./sheet-draft";
import { draftText, linkToCell } from "./sheet-draft";
import { documentTitleFor, sentenceRows } from "./sheet-titles";

/** What a comparison is of, in words for its title. */
export interface ComparedVersions {
  /** What it was compared with: a sheet's name or a file's. */
  readonly earlier: string;
  readonly council: string;
  readonly day: Day;
}

const COLUMNS = ["Change", "Key area", "KPI", "About", "Before", "After", "Cell"];

/** Everything that changed since an earlier version, as one table, a row a change. */
export function draftComparison(
  comparison: PlanComparison,
  versions: ComparedVersions,
  name = "Since last time",
): SheetDraft {
  const { differences, edition } = comparison;
  const who = versions.council === "" ? "Action plan" : `${versions.council}: action plan`;
  const opening = [
    [draftText(`${who}, changes since ${versions.earlier}`, "title")],
    ...sentenceRows(foundWords(comparison, versions.day)),
    ...(differences.length === 0 ? [] : sentenceRows(countWords(comparison))),
    [draftText(`KPIs and levels: ${edition}.`, "line")],
  ];
  const rows = differences.length === 0 ? [noChange()] : differences.map(differenceRow);
  const top = opening.length;
  return {
    purpose: "comparison",
    name,
    rows: [...opening, COLUMNS.map((column) => draftText(column, "column-heading")), ...rows],
    columnWidths: widthsThatShowAll(rows, [15, 20, 21, 25, 41, 41, 26]),
    tables: [
      {
        name: "SinceLastTime",
        range: { top, left: 0, bottom: top + rows.length, right: COLUMNS.length - 1 },
      },
    ],
    lists: [],
    levelColours: [],
    charts: [],
    frozenRows: 0,
    documentTitle: documentTitleFor(versions.council),
    page: { orientation: "landscape", repeatedRows: { from: top, to: top } },
  };
}

function foundWords({ differences, entriesInBoth }: PlanComparison, day: Day): string {
  const inBoth = `${counted(entriesInBoth, "KPI is", "KPIs are")} in both versions.`;
  const changes = differences.length === 0 ? "No change" : counted(differences.length, "change");
  return `${inBoth} ${changes} found on ${formatDay(day)}.`;
}

/** `Present level up: 3. By-when slipped: 1.`, of what there is. */
function countWords({ counts }: PlanComparison): string {
  return DIFFERENCE_KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${DIFFERENCE_NAMES[kind]}: ${counts[kind]}.`)
    .join(" ");
}

function differenceRow(difference: PlanDifference): DraftCell[] {
  const { kind, keyArea, kpi, before, after, atAfter } = difference;
  return [
    draftText(DIFFERENCE_NAMES[kind]),
    draftText(keyArea),
    draftText(kpi || "Not named"),
    draftText(aboutWords(difference), "wording"),
    draftText(before === "" ? "Was not there" : before, "wording"),
    draftText(after === "" ? "Is not there" : after, "wording"),
    atAfter ? linkToCell(atAfter) : draftText("No longer in the plan"),
  ];
}

function aboutWords({ kind, side, action }: PlanDifference): string {
  if (kind === "entry-renamed") return "The KPI's name";
  if (kind === "entry-moved") return "The KPI's key area";
  if (side === "now") return "Where we are now";
  if (side === "target") return "Where we want to be";
  return action ?? "The whole KPI";
}

function noChange(): DraftCell[] {
  return ["No change", "All", "All", "The whole plan", "The same", "The same", "None"].map((text) =>
    draftText(text),
  );
}
