import type { Grid } from "../../grid/grid";
import type { PlanColumns } from "../action-plan";
import { actionsByContent } from "./actions-by-content";
import type { Heading } from "./column-headings";
import { besideOthers, isOfLaterYear, headingsOf, roleOf, withHeadingsAbove } from "./column-headings";
import { groupedHeadings } from "./grouped-headings";
import type { ActionColumns } from "./more-actions";
import { moreActionColumns } from "./more-actions";
import { positionsByLevels } from "./levels-below";
import type { Role } from "./heading-words";
import { headingMeaning, saysByWhenToo, saysWhoToo, sideOfRole } from "./heading-words";
import type { ByWhenInText } from "./by-when-in-text";

/** A plan's heading rows and the columns they name. */
export interface PlanHeader {
  /** Zero-based first and last row of the headings (two rows when levels and wording have sub-headings). */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: PlanColumns;
  /** Positions whose one column is headed as a level's: whatever stands there is meant as one. */
  readonly levelsAlone: { readonly now: boolean; readonly target: boolean };
  /** Where the actions' own words may say by when. */
  readonly byWhenInText: ByWhenInText;
  /** The heading of a by-when column that says who too: what is written there is a name and a date. */
  readonly byWhenAndWho: string | null;
  /** `Action 2`, `Action 3` and their by-whens, where a row holds several. */
  readonly moreActions: readonly ActionColumns[];
}

/** Headings are looked for in this many rows from the top of the used range; plans carry titles and notes above. */
const ROWS_SEARCHED = 60;

/**
 * Finds the heading row of a plan: the row whose cells name most of a plan's columns, among them where the
 * council is now and wants to be.
 * @returns `null` when no row does.
 */
export function findHeader(grid: Grid): PlanHeader | null {
  let best: Candidate | null = null;
  const last = Math.min(grid.cells.length, ROWS_SEARCHED);
  for (let index = 0; index < last; index++) {
    const candidate = headerAt(grid, grid.top + index);
    if (candidate && (!best || candidate.named > best.named)) best = candidate;
  }
  return best?.header ?? null;
}

/** What a single row names, were it a plan's heading row; `null` when it is none. */
export function headerOfRow(grid: Grid, row: number): PlanHeader | null {
  return headerFrom(grid, row, headingsOf(grid, row), 1)?.header ?? null;
}

/** A heading row, and how many of a plan's columns it names. */
interface Candidate {
  readonly header: PlanHeader;
  readonly named: number;
}

/** The headings that start in a row, with those of the row below where they belong to them. */
function headerAt(grid: Grid, row: number): Candidate | null {
  const alone = headerFrom(grid, row, headingsOf(grid, row), 1);
  const grouped = groupedHeadings(grid, row);
  const both = grouped && headerFrom(grid, row, grouped.headings, 2);
  if (!both || both.named < (alone?.named ?? 0)) return alone;
  if (grouped.hasLevels) return both;
  // A title above a row of headings adds nothing to it.
  const below = headerFrom(grid, row + 1, headingsOf(grid, row + 1), 1);
  return both.named > (below?.named ?? 0) ? both : alone;
}

function headerFrom(grid: Grid, row: number, own: readonly Heading[], depth: 1 | 2): Candidate | null {
  // Both positions have a heading of their own, or the row is none.
  if (own.filter(({ heading }) => heading !== "").length < 2) return null;
  const above = withHeadingsAbove(grid, row, own);
  const headings = positionsByLevels(grid, row + depth - 1, besideOthers(above ?? own));
  const roles = withActions(grid, row + depth - 1, headings, rolesOf(headings));
  const found = columnsFrom(roles, headings, grid.left);
  if (!found) return null;
  const header = { firstRow: above ? row - 1 : row, lastRow: row + depth - 1, ...found };
  return { header, named: roles.size };
}

/**
 * Each role's column: the one whose heading says it most plainly, and of equals the leftmost. Of positions that differ by
 * their years alone (`Target 24/25`, `Target 25/26`) it is the latest: the ones before lead up to it.
 */
function rolesOf(headings: readonly Heading[]): Map<Role, number> {
  const best = new Map<Role, Heading & { readonly strength: number }>();
  for (const heading of headings) {
    const meaning = heading.role ? { role: heading.role, strength: 4 } : headingMeaning(heading.heading);
    if (!meaning || meaning.role === "other") continue;
    const sofar = best.get(meaning.role);
    const isStronger = meaning.strength > (sofar?.strength ?? 0);
    const isLater =
      sofar?.strength === meaning.strength &&
      sideOfRole(meaning.role) !== null &&
      isOfLaterYear(heading, sofar);
    if (isStronger || isLater) best.set(meaning.role, { ...heading, strength: meaning.strength });
  }
  // Beside a column for today's level the baseline is history, not the present wording.
  if (best.get("now")?.strength === 1 && best.has("now-level")) best.delete("now");
  return new Map([...best].map(([role, { column }]) => [role, column]));
}

/** A plan with by-whens has actions, whatever its heading for them. */
function withActions(
  grid: Grid,
  lastRow: number,
  headings: readonly Heading[],
  roles: ReadonlyMap<Role, number>,
): ReadonlyMap<Role, number> {
  if (roles.has("actions") || !roles.has("by-when") || !roles.has("kpi")) return roles;
  const taken = new Set(roles.values());
  const free = headings.filter(({ column, heading }) => heading !== "" && !taken.has(column));
  const actions = actionsByContent(grid, lastRow, free);
  return actions === null ? roles : new Map([...roles, ["actions", actions]]);
}

/** A plan needs both positions, and something they are positions of or lead to. */
function columnsFrom(
  roles: ReadonlyMap<Role, number>,
  headings: readonly Heading[],
  firstColumn: number,
): Omit<PlanHeader, "firstRow" | "lastRow"> | null {
  const of = (role: Role) => roles.get(role) ?? null;
  const now = of("now") ?? of("now-level");
  const target = of("target") ?? of("target-level");
  const named = of("kpi") ?? of("key-area");
  if (now === null || target === null || (named === null && of("actions") === null)) return null;
  const taken = new Set(roles.values());
  const free = headings.filter(({ column, heading }) => heading !== "" && !taken.has(column));
  const label = named ?? unnamedBefore(now, firstColumn, taken, free);
  if (label === null) return null;
  const moreActions = moreActionColumns(headings, of("actions"), of("by-when"));
  const read = new Set([label, ...moreActions.flatMap(({ actions, byWhen }) => [actions, byWhen])]);
  return {
    columns: {
      keyArea: of("kpi") === null ? null : of("key-area"),
      kpi: label,
      nowLevel: of("now") === null ? null : of("now-level"),
      now,
      targetLevel: of("target") === null ? null : of("target-level"),
      target,
      actions: of("actions"),
      byWhen: of("by-when"),
      other: free.flatMap(({ column, heading }) => (read.has(column) ? [] : [{ column, heading }])),
    },
    byWhenInText: byWhenInTextOf(headings, of("actions"), of("by-when")),
    byWhenAndWho:
      headings.find(({ column, heading }) => column === of("by-when") && saysWhoToo(heading))?.heading ??
      null,
    levelsAlone: { now: of("now") === null, target: of("target") === null },
    moreActions,
  };
}

function byWhenInTextOf(
  headings: readonly Heading[],
  actions: number | null,
  byWhen: number | null,
): ByWhenInText {
  const heading = headings.find(({ column }) => column === actions)?.heading ?? "";
  if (saysByWhenToo(heading)) return "anywhere";
  return byWhen === null ? "marked" : "nowhere";
}

/**
 * The label column may have no heading, or one of its own (`Strategy`): the nearest left of the present position
 * without a heading, else the nearest with a heading that says nothing else.
 */
function unnamedBefore(
  now: number,
  firstColumn: number,
  taken: ReadonlySet<number>,
  free: readonly Heading[],
): number | null {
  const headed = new Map(free.map((heading) => [heading.column, heading]));
  const left = Array.from({ length: now - firstColumn }, (_, back) => now - 1 - back).filter(
    (column) => !taken.has(column),
  );
  const unheaded = left.find((column) => !headed.has(column));
  const unknown = left.find((column) => {
    const heading = headed.get(column);
    return !heading || roleOf(heading) === null;
  });
  return unheaded ?? unknown ?? null;
}
