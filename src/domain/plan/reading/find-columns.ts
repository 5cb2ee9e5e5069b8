import type { Grid } from "../../grid/grid";
import { textAt } from "../../grid/grid";
import type { PlanColumns } from "../action-plan";
import type { Role } from "./heading-words";
import { headingMeaning, headingWords, LEVEL_SUBHEADING, WORDING_SUBHEADING } from "./heading-words";

/** A plan's heading rows and the columns they name. */
export interface PlanHeader {
  /** Zero-based first and last row of the headings (two rows when levels and wording have sub-headings). */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: PlanColumns;
}

/** Headings are looked for in this many rows from the top of the used range; plans carry titles and notes above. */
const ROWS_SEARCHED = 60;

/**
 * Finds the heading row of a plan: the row whose cells name most of a plan's columns, among them where the
 * council is now and wants to be.
 * @returns `null` when no row does.
 */
export function findHeader(grid: Grid): PlanHeader | null {
  let best: { header: PlanHeader; named: number } | null = null;
  const last = Math.min(grid.cells.length, ROWS_SEARCHED);
  for (let index = 0; index < last; index++) {
    const row = grid.top + index;
    for (const depth of [1, 2] as const) {
      const candidate = headerAt(grid, row, depth);
      if (candidate && (!best || candidate.named > best.named)) best = candidate;
    }
  }
  return best?.header ?? null;
}

function headerAt(grid: Grid, row: number, depth: 1 | 2): { header: PlanHeader; named: number } | null {
  const headings = depth === 1 ? besideLevels(headingsOf(grid, row)) : twoRowHeadings(grid, row);
  if (!headings) return null;
  const roles = rolesOf(headings);
  const named = new Set(roles.values());
  const other = headings.filter(({ column, heading }) => heading !== "" && !named.has(column));
  const columns = columnsFrom(roles, other, grid.left);
  return columns && { header: { firstRow: row, lastRow: row + depth - 1, columns }, named: roles.size };
}

interface Heading {
  readonly column: number;
  readonly heading: string;
  /** What a sub-heading is by its place; the words of other headings say it. */
  readonly role?: Role;
}

function headingsOf(grid: Grid, row: number): Heading[] {
  const width = grid.cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, offset) => ({
    column: grid.left + offset,
    heading: textAt(grid, row, grid.left + offset)
      .replace(/\s+/g, " ")
      .trim(),
  }));
}

/** Each role's column: the one whose heading says it most plainly, and of equals the leftmost. */
function rolesOf(headings: readonly Heading[]): Map<Role, number> {
  const best = new Map<Role, { column: number; strength: number }>();
  for (const { column, heading, role } of headings) {
    const meaning = role ? { role, strength: 4 } : headingMeaning(heading);
    if (!meaning || meaning.role === "other") continue;
    if (meaning.strength > (best.get(meaning.role)?.strength ?? 0)) {
      best.set(meaning.role, { column, strength: meaning.strength });
    }
  }
  return new Map([...best].map(([role, { column }]) => [role, column]));
}

/** Columns headed `Level` alone, beside the positions: the first is the present level, the second the target's. */
function besideLevels(headings: readonly Heading[]): Heading[] {
  const bare = headings.filter(({ heading }) => LEVEL_SUBHEADING.test(headingWords(heading)));
  if (bare.length !== 2) return [...headings];
  return headings.map((heading) => {
    const place = bare.indexOf(heading);
    return place < 0 ? heading : { ...heading, role: place === 0 ? "now-level" : "target-level" };
  });
}

/** `Where are we now` over `Level` and `Wording`: the upper heading is carried over the columns it spans. */
function twoRowHeadings(grid: Grid, row: number): Heading[] | null {
  let spanning = "";
  let levels = 0;
  const headings = headingsOf(grid, row + 1).map(({ column, heading: below }): Heading => {
    const above = textAt(grid, row, column).replace(/\s+/g, " ").trim();
    const words = headingWords(below);
    const isSubheading = LEVEL_SUBHEADING.test(words) || WORDING_SUBHEADING.test(words);
    spanning = above || (isSubheading ? spanning : "");
    if (!isSubheading)
      return { column, heading: below !== "" && headingMeaning(below) ? below : above || below };
    const side = sideOf(spanning);
    const heading = `${spanning} ${below}`.trim();
    if (!side) return { column, heading };
    if (!LEVEL_SUBHEADING.test(words)) return { column, heading, role: side };
    levels++;
    return { column, heading, role: `${side}-level` };
  });
  return levels > 0 ? headings : null;
}

function sideOf(heading: string): "now" | "target" | null {
  const role = headingMeaning(heading)?.role;
  if (role === "now" || role === "now-level") return "now";
  return role === "target" || role === "target-level" ? "target" : null;
}

/** A plan needs both positions, and something they are positions of or lead to. */
function columnsFrom(
  roles: ReadonlyMap<Role, number>,
  other: readonly Heading[],
  firstColumn: number,
): PlanColumns | null {
  const of = (role: Role) => roles.get(role) ?? null;
  const now = of("now") ?? of("now-level");
  const target = of("target") ?? of("target-level");
  const named = of("kpi") ?? of("key-area");
  if (now === null || target === null || (named === null && of("actions") === null)) return null;
  const label = named ?? unnamedBefore(now, firstColumn, roles, other);
  if (label === null) return null;
  return {
    keyArea: of("kpi") === null ? null : of("key-area"),
    kpi: label,
    nowLevel: of("now") === null ? null : of("now-level"),
    now,
    targetLevel: of("target") === null ? null : of("target-level"),
    target,
    actions: of("actions"),
    byWhen: of("by-when"),
    other: other.flatMap(({ column, heading }) => (column === label ? [] : [{ column, heading }])),
  };
}

/**
 * The label column may have no heading, or one of its own (`Strategy`): the nearest left of the present position
 * without a heading, else the nearest with a heading that says nothing else.
 */
function unnamedBefore(
  now: number,
  firstColumn: number,
  roles: ReadonlyMap<Role, number>,
  other: readonly Heading[],
): number | null {
  const named = new Set(roles.values());
  const headed = new Map(other.map(({ column, heading }) => [column, heading]));
  const left = Array.from({ length: now - firstColumn }, (_, back) => now - 1 - back).filter(
    (column) => !named.has(column),
  );
  const unheaded = left.find((column) => !headed.has(column));
  return unheaded ?? left.find((column) => !headingMeaning(headed.get(column) ?? "")) ?? null;
}
