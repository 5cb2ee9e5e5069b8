import type { KeyAreaId } from "../../toolkit/edition";
import { editCloseness } from "../../wording/edit-closeness";
import type { PlacedText } from "../action-plan";
import type { KnownNames } from "./known-names";
import { foldLabel } from "./known-names";
import type { Piece, PlanLine } from "./plan-line";
import { isBlankLine, isLabelAlone } from "./plan-line";

/** The lines of one KPI, as the reader draws the box around them. */
export interface Block {
  readonly lines: readonly PlanLine[];
  readonly labels: readonly Piece[];
  /** The key area whose heading stands above, if any does. */
  readonly headedBy: KeyAreaId | null;
  /** A key area written beside the entry, in a column of its own. */
  readonly keyAreaWritten: Piece | null;
}

/** The blocks of a sheet, and the headings met between them. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly headings: readonly PlacedText[];
}

interface OpenBlock {
  lines: PlanLine[];
  labels: Piece[];
  readonly headedBy: KeyAreaId | null;
  keyAreaWritten: Piece | null;
}

/** A label at least this near to a KPI's name is that name, not half of one. */
const WHOLE_NAME = 0.75;
/** Two labels at least this alike are the same one printed twice (a ghost of an extraction, or a repeated row). */
const SAME_LABEL = 0.6;

/**
 * Draws the boxes. A plan pasted from a page has its labels in the middle of their blocks, so a block starts at
 * the row where its level stands, or at its label where no level is printed; merged areas are not needed.
 *
 * @param headedBy the key area the whole sheet is about, when its name or title says so.
 */
export function findBlocks(
  lines: readonly PlanLine[],
  names: KnownNames,
  headingTexts: ReadonlySet<string>,
  headedBy: KeyAreaId | null,
): Blocks {
  const blocks: OpenBlock[] = [];
  const headings: PlacedText[] = [];
  let area = headedBy;
  let current: OpenBlock | null = null;

  lines.forEach((line, index) => {
    if (isBlankLine(line)) return;
    if (repeatsHeadings(line, headingTexts)) {
      headings.push(...everyPiece(line));
      return;
    }
    const following = lines.slice(index + 1).find((next) => !isBlankLine(next));
    const heading = headingIn(line, following, current, names);
    if (heading) {
      headings.push(heading.piece);
      area = heading.keyArea ?? area;
      current = null;
      return;
    }
    if (!current || startsBlock(current, line, names)) {
      current = { lines: [], labels: [], headedBy: area, keyAreaWritten: null };
      blocks.push(current);
    }
    current.lines.push(line);
    if (line.label) current.labels.push(line.label);
    current.keyAreaWritten ??= line.keyArea;
  });
  return { blocks, headings };
}

function repeatsHeadings(line: PlanLine, headingTexts: ReadonlySet<string>): boolean {
  const pieces = everyPiece(line);
  return pieces.length > 1 && pieces.every((piece) => headingTexts.has(foldLabel(piece.text)));
}

/** Every piece of text of the line, wherever it stands. */
export function everyPiece(line: PlanLine): Piece[] {
  const pieces: (Piece | null)[] = [
    line.keyArea,
    line.label,
    line.now.level && { text: line.now.level.written, at: line.now.level.at },
    line.now.wording,
    line.target.level && { text: line.target.level.written, at: line.target.level.at },
    line.target.wording,
    line.action,
    line.byWhen,
    ...line.other.map(({ text, at }) => ({ text, at })),
    ...line.marks,
  ];
  return pieces.filter((piece) => piece !== null);
}

/**
 * A line with a name alone may head a key area or a theme, or be the label of the block that goes on below it.
 * An enabler's key area and its KPI share a name: there, what follows decides.
 */
function headingIn(
  line: PlanLine,
  following: PlanLine | undefined,
  current: OpenBlock | null,
  names: KnownNames,
): { piece: Piece; keyArea: KeyAreaId | null } | null {
  const piece = line.label ?? line.keyArea;
  if (!piece || !isLabelAlone(line)) return null;
  const goesOnBelow = following !== undefined && !following.label && hasPosition(following);
  const keyArea = names.keyAreaNamed(piece.text);
  if (keyArea && !(goesOnBelow && names.known(piece.text) >= WHOLE_NAME)) return { piece, keyArea };
  if (names.isThemeName(piece.text)) return { piece, keyArea: null };
  if (goesOnBelow || names.known(piece.text) >= WHOLE_NAME) return null;
  if (current && continuesLabel(current, line, piece, names)) return null;
  const looksLikeTitle =
    /^\p{Lu}|^\d/u.test(piece.text) && piece.text.length <= 80 && !/[.;,]$/.test(piece.text);
  return looksLikeTitle && (!following || following.label !== null) ? { piece, keyArea: null } : null;
}

function hasPosition(line: PlanLine): boolean {
  return line.now.written !== "" || line.target.written !== "";
}

function startsBlock(current: OpenBlock, line: PlanLine, names: KnownNames): boolean {
  if (repeatsFirstLine(current, line)) return false;
  if (levelsClash(current, line)) return true;
  if (!line.label) return current.labels.length > 0 && opensPositions(current, line);
  if (current.labels.length === 0) return false;
  return !continuesLabel(current, line, line.label, names);
}

/** One row an action, with the KPI and both positions repeated in each. */
function repeatsFirstLine(current: OpenBlock, line: PlanLine): boolean {
  const [first] = current.lines;
  if (!first || current.labels.length === 0) return false;
  const [label] = current.labels;
  if (line.label && label && foldLabel(line.label.text) !== foldLabel(label.text)) return false;
  if (line.keyArea && first.keyArea && line.keyArea.text !== first.keyArea.text) return false;
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
  const text = foldLabel(label.text);
  const sameAs = current.labels.some((earlier) => editCloseness(foldLabel(earlier.text), text) >= SAME_LABEL);
  if (sameAs) return true;
  const joined = `${current.labels.map((piece) => piece.text).join(" ")} ${label.text}`;
  const joinedIsBetter =
    names.known(joined) > names.known(current.labels.map((piece) => piece.text).join(" ")) + 0.02;
  if (names.known(label.text) >= WHOLE_NAME) return false;
  if (joinedIsBetter) return true;
  if (/^[\p{Ll}(]/u.test(label.text)) return true;
  if (/[/,(&]$|\band$/.test(current.labels.at(-1)?.text ?? "")) return true;
  const goesOn = (["now", "target"] as const).some((side) => /^\p{Ll}/u.test(line[side].wording?.text ?? ""));
  if (goesOn) return true;
  const ghost = current.labels.some((earlier) => editCloseness(foldLabel(earlier.text), text) >= 0.45);
  return ghost && !hasPosition(line);
}
