import type { KeyAreaId } from "../../toolkit/edition";
import { editCloseness } from "../../text/edit-closeness";
import type { PlacedText } from "../action-plan";
import type { KnownNames } from "../../toolkit/known-names";
import { foldLabel } from "../../text/fold-label";
import type { SheetContext } from "./plan-headings";
import { lineApart, placeLines, WHOLE_NAME } from "./plan-headings";
import type { Piece, PlanLine } from "./plan-line";
import { everyPiece, hasPosition } from "./plan-line";

/** The lines of one KPI, as the reader draws the box around them. */
export interface Block {
  readonly lines: readonly PlanLine[];
  readonly labels: readonly Piece[];
  /** The key area written beside the entry, or whose heading stands above it, if any does. */
  readonly keyArea: KeyAreaId | null;
}

/** The blocks of a sheet, and the headings met between them. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly headings: readonly PlacedText[];
}

interface OpenBlock {
  readonly lines: PlanLine[];
  readonly labels: Piece[];
  /** The label's different lines, folded. */
  readonly labelTexts: string[];
  readonly keyArea: KeyAreaId | null;
}

/** Two labels at least this alike are the same one printed twice (a ghost of an extraction, or a repeated row). */
const SAME_LABEL = 0.6;
/** Two names of KPIs less alike than this are two names. */
const SAME_NAME = 0.85;
/** No label has more lines than this. */
const MOST_LABEL_LINES = 8;
/** What is looked at of a label, in characters: a page of text in a label's cell is no name. */
const LONGEST_LABEL = 200;

/**
 * Draws the boxes. A plan pasted from a page has its labels in the middle of their blocks, so a block starts at
 * the row where its level stands, or at its label where no level is printed; merged areas are not needed.
 *
 * @param sheetArea the key area the whole sheet is about, when its name or title says so.
 */
export function findBlocks(
  lines: readonly PlanLine[],
  sheet: SheetContext,
  sheetArea: KeyAreaId | null,
): Blocks {
  const { names, keyAreas } = sheet;
  const blocks: OpenBlock[] = [];
  const headings: PlacedText[] = [];
  let area = sheetArea;
  let areaWritten = "";
  let current: OpenBlock | null = null;

  for (const placed of placeLines(ownLines(lines, sheet), names)) {
    const { line } = placed;
    const open: OpenBlock | null = current;
    const apart = lineApart(
      placed,
      sheet,
      (label) => open !== null && continuesLabel(open, line, label, names),
    );
    if (apart?.kind === "heading" || apart?.kind === "headings-again") headings.push(...apart.pieces);
    if (apart?.kind === "heading") area = apart.keyArea ?? area;
    if (apart) {
      if (apart.kind !== "headings-again") current = null;
      continue;
    }
    const entersArea = line.keyArea !== null && line.keyArea.text !== areaWritten;
    if (line.keyArea && entersArea) {
      areaWritten = line.keyArea.text;
      area = keyAreas.called(areaWritten) ?? (names.isThemeName(areaWritten) ? area : null);
    }
    if (!current || (entersArea && line.label) || startsBlock(current, line, names)) {
      current = { lines: [], labels: [], labelTexts: [], keyArea: area };
      blocks.push(current);
    }
    current.lines.push(line);
    if (line.label) addLabel(current, line.label);
  }
  return { blocks, headings };
}

/** The lines of the plan's own table: below headings that put other columns in its place stands another. */
function ownLines(lines: readonly PlanLine[], { headingRows }: SheetContext): readonly PlanLine[] {
  let isOwn = true;
  return lines.filter(({ row }) => {
    const headings = headingRows.get(row);
    isOwn = headings === undefined ? isOwn : headings === "again";
    return isOwn;
  });
}

function addLabel(block: OpenBlock, label: Piece): void {
  block.labels.push(label);
  const text = foldLabel(label.text.slice(0, LONGEST_LABEL));
  if (!block.labelTexts.includes(text)) block.labelTexts.push(text);
}

function startsBlock(current: OpenBlock, line: PlanLine, names: KnownNames): boolean {
  if (isUnfilledTwin(current, line)) return true;
  if (repeatsFirstLine(current, line)) return false;
  if (levelsClash(current, line)) return true;
  if (!line.label) return current.labels.length > 0 && opensPositions(current, line);
  if (current.labels.length === 0) return false;
  return !continuesLabel(current, line, line.label, names);
}

/** Two rows with the same label and nothing else are two KPIs of one name that nobody has filled in yet. */
function isUnfilledTwin(current: OpenBlock, line: PlanLine): boolean {
  const [first] = current.lines;
  const isUnfilled = (one: PlanLine) =>
    everyPiece(one).every((piece) => piece === one.label || piece === one.keyArea);
  return (
    first !== undefined &&
    current.lines.length === 1 &&
    isUnfilled(first) &&
    line.label?.text === first.label?.text &&
    isUnfilled(line)
  );
}

/** One row an action, with the KPI and both positions repeated in each. */
function repeatsFirstLine(current: OpenBlock, line: PlanLine): boolean {
  const [first] = current.lines;
  if (!first || current.labels.length === 0) return false;
  if (line.label && foldLabel(line.label.text.slice(0, LONGEST_LABEL)) !== current.labelTexts[0])
    return false;
  const samePositions =
    line.now.written === first.now.written && line.target.written === first.target.written;
  if (!line.label) return samePositions && first.now.wording !== null && first.target.wording !== null;
  return line.action !== null && (samePositions || !hasPosition(line));
}

/** A second level word for a position that has one belongs to the next KPI. */
function levelsClash(current: OpenBlock, line: PlanLine): boolean {
  return (["now", "target"] as const).some(
    (side) =>
      line[side].level?.kind === "level" &&
      current.lines.some((earlier) => earlier[side].level && earlier[side].level.kind !== "trace"),
  );
}

/** A level for a position that already has text, in a block whose label is known: the next KPI begins. */
function opensPositions(current: OpenBlock, line: PlanLine): boolean {
  const sightings = (["now", "target"] as const).filter((side) => line[side].level);
  const sure = sightings.some((side) => line[side].level?.kind !== "unknown-word") || sightings.length === 2;
  return sure && sightings.some((side) => current.lines.some((earlier) => earlier[side].written !== ""));
}

/**
 * Whether a label belongs to the block that already has one: its second line (`behaviour:`), the same label
 * printed twice, or a ghost of it (`Skine a knemeage` below `Skills & knowledge`).
 */
function continuesLabel(current: OpenBlock, line: PlanLine, label: Piece, names: KnownNames): boolean {
  const text = foldLabel(label.text.slice(0, LONGEST_LABEL));
  if (current.labelTexts.includes(text)) return true;
  if (current.labelTexts.length >= MOST_LABEL_LINES) return false;
  const above = current.labelTexts.join(" ");
  const alike = Math.max(0, ...current.labelTexts.map((earlier) => editCloseness(earlier, text)));
  const isName = names.known(text) >= WHOLE_NAME;
  if (isName && alike < SAME_NAME && names.known(above) >= WHOLE_NAME) return false;
  if (alike >= SAME_LABEL) return true;
  if (isName) return false;
  if (names.known(`${above} ${text}`) > names.known(above) + 0.02) return true;
  if (/^[\p{Ll}(]/u.test(label.text)) return true;
  if (/[/,(&]$|\band$/.test(current.labels.at(-1)?.text ?? "")) return true;
  const goesOn = (["now", "target"] as const).some((side) => /^\p{Ll}/u.test(line[side].wording?.text ?? ""));
  if (goesOn) return true;
  return alike >= 0.45 && !hasPosition(line);
}
