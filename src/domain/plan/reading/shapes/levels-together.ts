import { EMPTY_CELL, textCell, type Grid } from "../../../grid/grid";
import { headingMeaning, headingWords } from "../heading-words";
import { shownText } from "../shown-text";
import { sightLevel } from "../sight-level";
import type { RelaidSheet, TableCell } from "./relaid-sheet";
import { impliedHeading, relaidSheet, tableOf } from "./relaid-sheet";

/** `Current → target level`, `Level (now / target)`, `From – to`. */
const NAMES_BOTH =
  /\b(?:current|present|existing|now|as is)\b.*\b(?:target|desired|future|wanted|aim|goal|to be|ambition)\b|^from (?:and )?to$/;
/** What may stand between the two levels. */
const BETWEEN = /\s*(?:→|➔|➜|⇒|->|=>|>|\/|–|—|-|;|,|\n|\bto\b)\s*/giu;
/** Headings are looked for in this many rows from the top. */
const ROWS_SEARCHED = 60;
/** Two levels and a remark are no longer than this. */
const LONGEST_PAIR = 200;
/** At least this share of the column's texts are levels, two or one. */
const TELLING_SHARE = 0.6;

/** A cell's two levels: the present one, and the target's with all that stands before it. */
interface LevelPair {
  readonly now: string;
  readonly target: string;
  readonly before: string;
}

/**
 * Lays out a plan that has both levels in one column (`Developing → Mature`) with a column for each. A text with one level
 * alone is the present one.
 * @returns `null` where no one heading names both positions, or what stands below it is no pair of levels.
 */
export function levelsTogether(grid: Grid): RelaidSheet | null {
  const last = Math.min(grid.cells.length, ROWS_SEARCHED);
  for (let row = 0; row < last; row++) {
    const column = columnOfBoth(grid, row);
    if (column !== null && holdsPairs(grid, row, column)) return laidOut(grid, row, column);
  }
  return null;
}

function columnOfBoth(grid: Grid, row: number): number | null {
  const headings = (grid.cells[row] ?? []).map(shownText);
  const both = headings.flatMap((heading, column) => (namesBoth(heading) ? column : []));
  const [only] = both;
  const hasOthers = headings.filter((heading) => heading !== "").length > 2;
  return both.length === 1 && only !== undefined && hasOthers ? only : null;
}

function namesBoth(heading: string): boolean {
  const words = headingWords(heading);
  return NAMES_BOTH.test(words) && headingMeaning(heading)?.role !== "by-when";
}

function holdsPairs(grid: Grid, row: number, column: number): boolean {
  const texts = grid.cells.slice(row + 1, row + 1 + ROWS_SEARCHED).flatMap((cells) => {
    const text = shownText(cells[column]);
    return text === "" ? [] : text;
  });
  const pairs = texts.filter((text) => pairIn(text) !== null);
  const alone = texts.filter((text) => !pairs.includes(text) && sightLevel(text)?.kind === "level");
  return pairs.length > 0 && pairs.length + alone.length >= TELLING_SHARE * texts.length;
}

function pairIn(text: string): LevelPair | null {
  if (text.length > LONGEST_PAIR) return null;
  for (const joint of text.matchAll(BETWEEN)) {
    const now = text.slice(0, joint.index);
    const before = text.slice(0, joint.index + joint[0].length);
    // The word `to` is the council's, and stays with the target.
    const target = joint[0].replace(/[^\p{L}\s]/gu, "").trimStart() + text.slice(before.length);
    const [here, there] = [sightLevel(now), sightLevel(target)];
    if (here?.kind === "level" && here.after === "" && there?.kind === "level" && there.before === "")
      return { now, target, before };
  }
  return null;
}

function laidOut(grid: Grid, headingRow: number, column: number): RelaidSheet {
  const heading = shownText(grid.cells[headingRow]?.[column]);
  const table = tableOf(grid).map((cells, row): TableCell[] => {
    const own = cells[column];
    if (!own) return cells;
    const parts =
      row === headingRow
        ? [impliedHeading("Current level"), impliedHeading("Target level")]
        : row > headingRow
          ? parted(own)
          : [own, { cell: EMPTY_CELL, home: null }];
    return [...cells.slice(0, column), ...parts, ...cells.slice(column + 1)];
  });
  const at = { sheet: grid.sheet, row: grid.top + headingRow, column: grid.left + column };
  return relaidSheet(grid, table, { headings: [{ text: heading, at }], takesRows: true });
}

function parted(own: TableCell): TableCell[] {
  const text = shownText(own.cell);
  if (text === "" || own.home?.kind !== "cell") return [own, { cell: EMPTY_CELL, home: null }];
  const pair = pairIn(text);
  const label = pair?.before ?? `${text} → `;
  return [
    { cell: textCell(pair?.now ?? text), home: own.home },
    { cell: textCell(pair?.target ?? ""), home: { kind: "behind-label", at: own.home.at, label } },
  ];
}
