import type { Grid } from "../../grid/grid";
import { textAt } from "../../grid/grid";
import type { PlanColumns } from "../action-plan";

/** A plan's heading rows and the columns they name. */
export interface PlanHeader {
  /** Zero-based first and last row of the headings (two rows when levels and wording have sub-headings). */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: PlanColumns;
}

type Role = "key-area" | "kpi" | "now-level" | "now" | "target-level" | "target" | "actions" | "by-when";

/** How plans word their headings. The first row that fits wins, so the more particular words come first. */
const HEADING_WORDS: readonly (readonly [Role, RegExp])[] = [
  [
    "by-when",
    /\bby when\b|^when\b|\bdue\b|\bdeadline|\btime ?(scale|frame|line)|\b(target|end|completion|finish|review) date|^date|\bcomplet(e|ed|ion) by\b|^by$/,
  ],
  [
    "now-level",
    /\b(now|current|present|existing|baseline|today|self.?assess\w*)\b.*\b(level|maturity|rating|score|stage)\b|^(level|maturity) (now|today)/,
  ],
  [
    "target-level",
    /\b(target|desired|future|aim|aspiration\w*|ambition|want\w*|goal|planned)\b.*\b(level|maturity|rating|score|stage)\b|^(level|maturity) (wanted|aimed)/,
  ],
  [
    "target",
    /\bwant to (be|get)|\bwhere (do )?we (want|need|aim|would like)|^target\b|\b(desired|future|target) (position|state|description|wording)|\baspiration|\bambition|\bgoals?\b|\bto be\b/,
  ],
  [
    "now",
    /\bwhere (are we|we are)|\bwe are now\b|^now\b|^current(ly)?\b|\b(current|present|existing) (position|state|situation|status|practice|description|wording)|^present\b|\bbaseline\b|\bas is\b/,
  ],
  [
    "actions",
    /\bactions?\b|\bsteps\b|\bhow (will|do) we|\bwhat (will|do) we|\bimprovements? planned|\bnext steps/,
  ],
  ["key-area", /\bkey area\b|^area$|^theme\b|^section\b/],
  [
    "kpi",
    /\bkpis?\b|\bindicator|\bkey performance|^(criteri(on|a)|measure|element|topic|behaviour|sub.?area|toolkit (row|item))\b/,
  ],
];

const LEVEL_SUBHEADING = /^(level|maturity( level)?|rating|score|stage)$/;
const WORDING_SUBHEADING =
  /^(wording|description|descriptor|text|narrative|statement|position|evidence|detail\w*)$/;

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
  const headings = depth === 1 ? headingsOf(grid, row) : twoRowHeadings(grid, row);
  if (!headings) return null;
  const roles = new Map<Role, number>();
  const other: { column: number; heading: string }[] = [];
  headings.forEach(({ column, heading }) => {
    const role = roleOf(heading);
    if (role && !roles.has(role)) roles.set(role, column);
    else if (heading) other.push({ column, heading });
  });
  const columns = columnsFrom(roles, other);
  return columns && { header: { firstRow: row, lastRow: row + depth - 1, columns }, named: roles.size };
}

interface Heading {
  readonly column: number;
  readonly heading: string;
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

/** `Where are we now` over `Level` and `Wording`: the upper heading is carried over the columns it spans. */
function twoRowHeadings(grid: Grid, row: number): Heading[] | null {
  let spanning = "";
  let levels = 0;
  const headings = headingsOf(grid, row + 1).map(({ column, heading: below }) => {
    const above = textAt(grid, row, column).replace(/\s+/g, " ").trim();
    const lower = below.toLowerCase();
    const isSubheading = LEVEL_SUBHEADING.test(lower) || WORDING_SUBHEADING.test(lower);
    spanning = above || (isSubheading ? spanning : "");
    if (!isSubheading) return { column, heading: above || below };
    const side = sideOf(spanning);
    if (!side) return { column, heading: `${spanning} ${below}`.trim() };
    if (!LEVEL_SUBHEADING.test(lower)) return { column, heading: side === "now" ? "now" : "target" };
    levels++;
    return { column, heading: side === "now" ? "current level" : "target level" };
  });
  return levels > 0 ? headings : null;
}

function sideOf(heading: string): "now" | "target" | null {
  const role = roleOf(heading);
  if (role === "now" || role === "now-level") return "now";
  return role === "target" || role === "target-level" ? "target" : null;
}

function roleOf(heading: string): Role | null {
  const words = heading
    .toLowerCase()
    .replace(/[?:*]+\s*$/, "")
    .trim();
  if (words === "" || words.length > 80) return null;
  return HEADING_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A plan needs both positions, and something they are positions of or lead to. */
function columnsFrom(roles: ReadonlyMap<Role, number>, other: PlanColumns["other"]): PlanColumns | null {
  const of = (role: Role) => roles.get(role) ?? null;
  const now = of("now") ?? of("now-level");
  const target = of("target") ?? of("target-level");
  const kpi = of("kpi") ?? (of("key-area") !== null ? of("key-area") : null);
  if (now === null || target === null || (kpi === null && of("actions") === null)) return null;
  const label = kpi ?? firstUnnamedBefore(now, roles);
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
    other: other.filter(({ column }) => column !== label),
  };
}

/** The label column may have no heading at all: the nearest unnamed one left of the present position. */
function firstUnnamedBefore(now: number, roles: ReadonlyMap<Role, number>): number | null {
  const named = new Set(roles.values());
  for (let column = now - 1; column >= 0; column--) if (!named.has(column)) return column;
  return null;
}
