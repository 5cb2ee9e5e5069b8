import type { Day } from "../../by-when/by-when";
import { formatDay } from "../../by-when/day-words";
import type { Grid } from "../../grid/grid";
import { textAt } from "../../grid/grid";

/** What a reviewer may decide on a finding. */
export const FINDING_DECISIONS = ["Open", "Fixed", "Accepted", "Not an issue"] as const;

/** The columns of the findings sheet that a person reviews with, on paper too, in its order. */
export const REVIEWED_HEADINGS = [
  "Severity",
  "Cell",
  "Key area",
  "KPI",
  "Finding",
  "What the toolkit says",
  "Suggested value",
  "Decision",
  "Reviewer's note",
] as const;

/** The columns to sort and filter by, and to know a finding again: they stand last, and are not printed. */
export const KEEPING_HEADINGS = ["Sheet", "At the last check", "Reference"] as const;

/** The add-in's own columns of the findings sheet; those that reviewers added stand between the two kinds. */
export const FINDING_HEADINGS = [...REVIEWED_HEADINGS, ...KEEPING_HEADINGS] as const;
export type FindingHeading = (typeof FINDING_HEADINGS)[number];

/** What stands in the cells nobody has written in: an empty cell would leave a listener guessing. */
export const NO_NOTE = "No note";
export const NOTHING_WRITTEN = "Nothing written";
/** What stands in the Reference of a row a reviewer added, and as Finding where there is none. */
export const OWN_ROW = "Reviewer's own";
export const NOTHING_FOUND = "Nothing was found";

/** One row of a findings sheet as it was found. */
export interface EarlierRow {
  /** `""` in a row a reviewer added. */
  readonly reference: string;
  /** One of the four, or whatever else was written. */
  readonly decision: string;
  /** `""` where there is none. */
  readonly note: string;
  /** The texts of the add-in's own columns. */
  readonly texts: Readonly<Partial<Record<FindingHeading, string>>>;
  /** The texts of columns a reviewer added, by their headings. */
  readonly added: ReadonlyMap<string, string>;
}

const GONE = "Gone since";

/** Whether the finding was gone at the last check. */
export function wasGone({ texts }: EarlierRow): boolean {
  return texts["At the last check"]?.startsWith(GONE) === true;
}

/** What stands in At the last check for a finding that is gone. */
export function goneSince(day: Day): string {
  return `${GONE} ${formatDay(day)}`;
}

/** The decision that counts if the finding is there: one that was gone and is back is open again. */
export function decisionOn(row: EarlierRow): string {
  return wasGone(row) && row.decision === "Fixed" ? "Open" : row.decision;
}

/** What reviewers wrote on a findings sheet. */
export interface EarlierDecisions {
  /** Those with a reference, by it. */
  readonly byReference: ReadonlyMap<string, EarlierRow>;
  /** Rows a reviewer added. */
  readonly ownRows: readonly EarlierRow[];
  /** Headings of columns a reviewer added. */
  readonly addedHeadings: readonly string[];
}

export const NO_EARLIER_DECISIONS: EarlierDecisions = {
  byReference: new Map(),
  ownRows: [],
  addedHeadings: [],
};

/**
 * Reads a findings sheet back, as people leave it: sorted, filtered, its columns moved, renamed in case or added to, its
 * notes edited. Of two rows with one reference the notes are put together, and a decision counts before `Open`.
 * @returns nothing decided when the sheet has no such table.
 */
export function readDecisions(grid: Grid): EarlierDecisions {
  const header = findHeader(grid);
  if (!header) return NO_EARLIER_DECISIONS;
  const byReference = new Map<string, EarlierRow>();
  const ownRows: EarlierRow[] = [];
  for (let row = header.row + 1; row < grid.top + grid.cells.length; row += 1) {
    const found = rowAt(grid, row, header);
    if (!found) continue;
    const earlier = byReference.get(found.reference);
    if (found.reference !== "") {
      byReference.set(found.reference, earlier ? putTogether(earlier, found) : found);
    } else if (header.columns.has("Reference") || isWrittenIn(found)) ownRows.push(found);
  }
  return { byReference, ownRows, addedHeadings: [...header.added.keys()] };
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<FindingHeading, number>;
  readonly added: ReadonlyMap<string, number>;
}

/** Whether a reviewer has said anything in a row; one without its reference is found anew if not. */
function isWrittenIn({ decision, note, added }: EarlierRow): boolean {
  return decision !== "Open" || note !== "" || added.size > 0;
}

/** So many headings of its own tell a findings sheet: people rename some, and delete columns. */
const ENOUGH_HEADINGS = 5;

/** The row with the add-in's headings. What stands below a renamed one is kept as a column that a reviewer added. */
function findHeader(grid: Grid): Header | null {
  const width = Math.max(0, ...grid.cells.map((row) => row.length));
  for (let row = grid.top; row < grid.top + grid.cells.length; row += 1) {
    const columns = new Map<FindingHeading, number>();
    const added = new Map<string, number>();
    for (let column = grid.left; column < grid.left + width; column += 1) {
      const text = textAt(grid, row, column).trim();
      const known = FINDING_HEADINGS.find((heading) => folded(heading) === folded(text));
      if (known && !columns.has(known)) columns.set(known, column);
      else if (text !== "" && !known && !added.has(text)) added.set(text, column);
    }
    if (columns.size >= ENOUGH_HEADINGS) return { row, columns, added };
  }
  return null;
}

function rowAt(grid: Grid, row: number, { columns, added }: Header): EarlierRow | null {
  const textIn = (column: number | undefined) =>
    column === undefined ? "" : textAt(grid, row, column).trim();
  const texts: Partial<Record<FindingHeading, string>> = {};
  for (const [heading, column] of columns) texts[heading] = textIn(column);
  const addedTexts = new Map(
    [...added]
      .map(([heading, column]) => [heading, textIn(column)] as const)
      .filter(([, text]) => text !== "" && text !== NOTHING_WRITTEN),
  );
  const isBlank = Object.values(texts).every((text) => text === "") && addedTexts.size === 0;
  if (isBlank || texts.Finding === NOTHING_FOUND) return null;
  const note = texts["Reviewer's note"] ?? "";
  return {
    reference: isReference(texts.Reference ?? "") ? (texts.Reference ?? "").toUpperCase() : "",
    decision: decisionFrom(texts.Decision ?? ""),
    note: folded(note) === folded(NO_NOTE) ? "" : note,
    texts,
    added: addedTexts,
  };
}

function isReference(text: string): boolean {
  return /^F-[0-9A-Z]{5}-[0-9A-Z]{5}$/i.test(text);
}

function decisionFrom(text: string): string {
  return FINDING_DECISIONS.find((decision) => folded(decision) === folded(text)) ?? (text || "Open");
}

function putTogether(one: EarlierRow, other: EarlierRow): EarlierRow {
  return {
    ...one,
    decision: one.decision === "Open" ? other.decision : one.decision,
    note: bothNotes(one.note, other.note),
    added: new Map([...other.added, ...one.added]),
  };
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, " ").trim();
}

/** Two notes on one finding, neither lost and none twice. */
export function bothNotes(one: string, other: string): string {
  if (folded(one).includes(folded(other))) return one;
  if (folded(other).includes(folded(one))) return other;
  return `${one}\n${other}`;
}

/** Whether two notes say the same: Excel changes line breaks, and people spaces. */
export function sameNote(one: string, other: string): boolean {
  return folded(one) === folded(other);
}
