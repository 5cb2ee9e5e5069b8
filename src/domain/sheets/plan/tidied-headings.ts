import type { ActionPlan, Entry, PlacedText } from "../../plan/action-plan";
import { headingMeaning, type Role } from "../../plan/reading/heading-words";
import type { KnownNames } from "../../toolkit/known-names";
import { foldLabel } from "../../text/fold-label";
import type { KeyAreaId } from "../../toolkit/edition";
import type { Toolkit } from "../../toolkit/toolkit";
import type { PlanPart } from "./plan-blocks";
import { PLAN_HEADINGS } from "./plan-blocks";

const ROLES: readonly Role[] = ["kpi", "now", "target", "actions", "by-when"];

/** The headings of the five columns: the council's own words where they say plainly what the column holds. */
export function ownColumnHeadings(plan: ActionPlan): readonly string[] {
  const { kpi, now, target, actions, byWhen } = plan.layout.columns;
  return [kpi, now, target, actions, byWhen].map((column, place) => {
    const standard = PLAN_HEADINGS[place] ?? "";
    const own = headingsOfColumn(plan, column).find((text) => headingMeaning(text)?.role === ROLES[place]);
    return own ?? standard;
  });
}

function headingsOfColumn(plan: ActionPlan, column: number | null): string[] {
  const { headerRow } = plan.layout;
  if (column === null || headerRow === null) return [];
  return plan.headings
    .filter(({ at }) => at.column === column && at.row <= headerRow && at.row >= headerRow - 1)
    .reverse()
    .map(({ text }) => text.replace(/\s+/g, " ").trim());
}

/** What stood above the column headings, the council's own titles. */
export function oldTitles(plan: ActionPlan): readonly PlacedText[] {
  const { headerRow } = plan.layout;
  return headerRow === null
    ? []
    : plan.headings.filter(({ at }) => at.row < headerRow && !isColumnHeading(plan, at.row));
}

/** Two rows of headings: the upper one has several, and its row touches the lower one. */
function isColumnHeading(plan: ActionPlan, row: number): boolean {
  const isAbove = plan.layout.headerRow !== null && row === plan.layout.headerRow - 1;
  return isAbove && plan.headings.filter(({ at }) => at.row === row).length > 1;
}

/**
 * What stands above each entry's block: the headings of the old sheet, or else the toolkit's key area where a new one
 * starts.
 */
export function headingsAboveEntries(
  plan: ActionPlan,
  names: KnownNames,
  toolkit: Toolkit,
): ReadonlyMap<Entry, readonly PlanPart[]> {
  const waiting = betweenBlocks(plan);
  const above = new Map<Entry, readonly PlanPart[]>();
  let area: KeyAreaId | null = null;
  let last = "";
  let next = 0;
  for (const entry of plan.entries) {
    const parts: PlanPart[] = [];
    for (
      let heading = waiting[next];
      heading && heading.at.row <= entry.range.bottom;
      heading = waiting[++next]
    ) {
      if (foldLabel(heading.text) === last) continue;
      last = foldLabel(heading.text);
      area = names.keyAreaNamed(heading.text) ?? area;
      parts.push({ kind: "heading", text: heading.text });
    }
    if (entry.keyArea !== null && entry.keyArea !== area) {
      area = entry.keyArea;
      const { name } = toolkit.keyArea(area);
      last = foldLabel(name);
      parts.push({ kind: "heading", text: name });
    }
    above.set(entry, parts);
  }
  return above;
}

/** Headings below the column headings that do not repeat those. */
function betweenBlocks(plan: ActionPlan): PlacedText[] {
  const headerRow = plan.layout.headerRow ?? -1;
  const columnHeadings = new Set(
    plan.headings.filter(({ at }) => at.row <= headerRow).map(({ text }) => foldLabel(text)),
  );
  return plan.headings
    .filter(({ at, text }) => at.row > headerRow && !columnHeadings.has(foldLabel(text)))
    .sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);
}
