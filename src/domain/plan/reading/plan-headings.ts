import type { KeyAreaId } from "../../toolkit/edition";
import type { KnownNames } from "../../toolkit/known-names";
import { foldLabel } from "../../text/fold-label";
import type { KeyAreaFinder } from "./find-key-area";
import type { Piece, PlanLine } from "./plan-line";
import type { HeadingRowBelow } from "./tables-below";
import { everyPiece, hasPosition, isBlankLine } from "./plan-line";

/** What a line is that belongs to no entry. */
export type LineApart =
  /** `keyArea` is the one it names; `null` for a theme or a title. */
  | { readonly kind: "heading"; readonly pieces: readonly Piece[]; readonly keyArea: KeyAreaId | null }
  /** The column headings once more, as each page has them: a block may go on below. */
  | { readonly kind: "headings-again"; readonly pieces: readonly Piece[] }
  /** A note or a row of totals: it is kept, but no entry's. */
  | { readonly kind: "aside" };

/** What of a sheet tells headings and notes from entries. */
export interface SheetContext {
  readonly names: KnownNames;
  readonly keyAreas: KeyAreaFinder;
  /** The texts of the column headings, folded: a page repeats them. */
  readonly headingTexts: ReadonlySet<string>;
  /** The rows that are a heading row themselves, the plan's own again or another table's. */
  readonly headingRows: ReadonlyMap<number, HeadingRowBelow>;
  readonly labelColumn: number;
}

/** A line among its neighbours. */
export interface PlacedLine {
  readonly line: PlanLine;
  /** The nearest lines above and below that are not blank. */
  readonly previous: PlanLine | null;
  readonly next: PlanLine | null;
  readonly isBelowBlank: boolean;
  /** Whether it stands below the last line of the plan itself: there, notes, a legend and signatures are. */
  readonly isBelowPlan: boolean;
  /** Whether it stands below the plan, and a blank row parts it from the plan. */
  readonly isApart: boolean;
}

/** A label at least this near to a KPI's name is that name, not half of one. */
export const WHOLE_NAME = 0.75;
/** A title is no longer than this. */
const LONGEST_TITLE = 80;
const TOTALS =
  /^((grand |sub-? ?|overall )?totals?( \S+)?\s*:?$|(average|mean|count|number (of|at)|percentage|% (of|at))\b)/i;
/** A wording is a sentence: this many characters at least. */
const SENTENCE = 40;

/** The sheet's lines that are not blank, each with its neighbours; in time linear in the rows. */
export function placeLines(lines: readonly PlanLine[], names: KnownNames): PlacedLine[] {
  const written = lines.filter((line) => !isBlankLine(line));
  const last = lastOfPlan(written, names);
  let isApart = false;
  return written.map((line, place) => {
    const previous = written[place - 1] ?? null;
    const isBelowBlank = previous !== null && previous.row < line.row - 1;
    isApart = place > last && (isApart || isBelowBlank);
    return {
      line,
      previous,
      next: written[place + 1] ?? null,
      isBelowBlank,
      isBelowPlan: place > last,
      isApart,
    };
  });
}

/**
 * The place of the plan's last line: the last that has a level, a sentence for a position or a KPI's name, and the lines
 * below it, up to the next blank row, that say something in a plan's columns.
 */
function lastOfPlan(written: readonly PlanLine[], names: KnownNames): number {
  const saysSomething = (line: PlanLine) =>
    !isTotals(line) && (hasPosition(line) || line.action !== null || line.byWhen !== null);
  const isNamed = (line: PlanLine) =>
    !isTotals(line) && line.label !== null && names.known(line.label.text) >= WHOLE_NAME;
  const isSure = (line: PlanLine) =>
    isNamed(line) || (saysSomething(line) && (saysLevel(line) || saysSentence(line)));
  const lastSure = written.map(isSure).lastIndexOf(true);
  if (lastSure < 0) return written.map((line) => saysSomething(line) || isNamed(line)).lastIndexOf(true);
  let last = lastSure;
  for (let place = last + 1; place < written.length; place++) {
    const [above, line] = [written[place - 1], written[place]];
    if (!above || !line || line.row > above.row + 1) break;
    if (saysSomething(line)) last = place;
  }
  return last;
}

function saysLevel(line: PlanLine): boolean {
  return line.now.level?.kind === "level" || line.target.level?.kind === "level";
}

function saysSentence(line: PlanLine): boolean {
  return [line.now, line.target].some(({ wording }) => (wording?.text.length ?? 0) >= SENTENCE);
}

/**
 * Tells the lines that are no part of an entry.
 * @param goesOnAbove whether a label would be the second line of the one above it.
 * @returns `null` for a line that is an entry's.
 */
export function lineApart(
  placed: PlacedLine,
  sheet: SheetContext,
  goesOnAbove: (label: Piece) => boolean,
): LineApart | null {
  const { line, isBelowPlan, isBelowBlank } = placed;
  const pieces = everyPiece(line);
  if (sheet.headingRows.get(line.row) === "again") return { kind: "headings-again", pieces };
  if (pieces.length > 1 && pieces.every(({ text }) => sheet.headingTexts.has(foldLabel(text)))) {
    return { kind: "headings-again", pieces };
  }
  if (isTotals(line)) return { kind: "aside" };
  if (isInstruction(placed, pieces)) return { kind: "aside" };
  if (placed.isApart && pieces.length > 1) return { kind: "aside" };
  const [only] = pieces;
  if (only && pieces.length === 1 && only.at.column <= sheet.labelColumn) {
    return loneText(only, placed, sheet, goesOnAbove);
  }
  const numbered = numberedHeading(pieces, placed, sheet, goesOnAbove);
  if (numbered) return numbered;
  const saysOther = line.other.length > 0 && pieces.length === line.other.length;
  return saysOther && (isBelowBlank || (isBelowPlan && !placed.previous)) ? { kind: "aside" } : null;
}

/** A text alone in its row may head a key area, be a title or a note, or be the label of the block below it. */
function loneText(
  piece: Piece,
  placed: PlacedLine,
  { names, keyAreas, labelColumn }: SheetContext,
  goesOnAbove: (label: Piece) => boolean,
): LineApart | null {
  const { line, next } = placed;
  const isLabel = piece === line.label;
  const isName = isLabel && names.known(piece.text) >= WHOLE_NAME;
  const goesOnBelow = next !== null && !next.label && hasPosition(next);
  const keyArea = names.keyAreaNamed(piece.text);
  if (keyArea && !(isName && (goesOnBelow || isUnfilledEntry(keyArea, placed, names)))) {
    return { kind: "heading", pieces: [piece], keyArea };
  }
  if (names.isThemeName(piece.text)) return { kind: "heading", pieces: [piece], keyArea: null };
  if (isName || (isLabel && goesOnBelow)) return null;
  if (piece.at.column < labelColumn && !line.keyArea && line.other.length === 0) return null;
  if (isLabel && goesOnAbove(piece)) return null;
  if (placed.isBelowPlan) return { kind: "aside" };
  if (isLabel && isAmongUnfilled(placed, names)) return null;
  const isTitle = /^\p{Lu}|^\d.*\p{L}{2}/u.test(piece.text) && piece.text.length <= LONGEST_TITLE;
  if (isTitle && !/[.;,]$/.test(piece.text)) {
    const isHeading = next?.label || next?.keyArea;
    return isHeading ? { kind: "heading", pieces: [piece], keyArea: keyAreas.called(piece.text) } : null;
  }
  const isNote = piece.text.length > LONGEST_TITLE && !goesOnBelow;
  return isNote ? { kind: "aside" } : null;
}

/** A reference, a count or a score beside a heading: `1`, `A.`, `2.1`, `SV-3`, `40%`. */
const REFERENCE = /^(?:\p{L}{1,4}[-. /]?)?\d{0,3}(?:[.-]\d{1,3}){0,3}[.)%]?$/u;

/** A key area or theme may have its number, or the mean of its scores, in columns of their own. */
function numberedHeading(
  pieces: readonly Piece[],
  placed: PlacedLine,
  sheet: SheetContext,
  goesOnAbove: (label: Piece) => boolean,
): LineApart | null {
  const { label, other } = placed.line;
  if (!label || pieces.length !== other.length + 1) return null;
  if (!other.every(({ text }) => REFERENCE.test(text))) return null;
  const isNamed = sheet.names.keyAreaNamed(label.text) !== null || sheet.names.isThemeName(label.text);
  const alone = isNamed ? loneText(label, placed, sheet, goesOnAbove) : null;
  return alone?.kind === "heading" ? { ...alone, pieces } : null;
}

/**
 * An enabler's key area and its one KPI have the same name. A row with that name alone is the KPI, not yet filled in,
 * unless the KPI itself stands below it.
 */
function isUnfilledEntry(keyArea: KeyAreaId, { next, previous }: PlacedLine, names: KnownNames): boolean {
  const isSame = (line: PlanLine | null) =>
    line !== null && line.label !== null && names.keyAreaNamed(line.label.text) === keyArea;
  return isSame(previous) || !isSame(next);
}

/** A row between two KPIs that nobody has filled in yet is a third. */
function isAmongUnfilled({ previous, next }: PlacedLine, names: KnownNames): boolean {
  return [previous, next].every(
    (line) =>
      line?.label &&
      everyPiece(line).length === 1 &&
      names.known(line.label.text) >= WHOLE_NAME &&
      !names.keyAreaNamed(line.label.text),
  );
}

/** Right below the headings a row may say how to fill them in, number the columns, or give an example. */
function isInstruction({ line, previous }: PlacedLine, pieces: readonly Piece[]): boolean {
  if (previous !== null || pieces.length < 2) return false;
  const first = line.keyArea ?? line.label;
  return (
    pieces.every(({ text }) => /^(?:\(.*\)|\[.*\]|\d{1,2}|\p{Lu})$/su.test(text)) ||
    (first !== null && /^(?:examples?\b|e\.?g\b)/i.test(first.text))
  );
}

function isTotals(line: PlanLine): boolean {
  const first = line.label ?? line.keyArea ?? line.other[0];
  return first !== undefined && TOTALS.test(first.text) && !saysLevel(line);
}
