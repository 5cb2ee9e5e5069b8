import { accessDenied, generalException, invalidArgument } from "../protocol/host-error";
import type { Argument } from "../protocol/object-model";
import { parseBox, splitSheet, type Box } from "../workbook/box";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import type { EventRegistry } from "./event-registry";
import { rangeTargetOf, type RangeTarget } from "./targets";

/** What every object of one emulated Excel shares. */
export interface HostContext {
  readonly workbook: Workbook;
  readonly events: EventRegistry;
  readonly conditions: HostConditions;
}

/** Circumstances a test can bring about. */
export interface HostConditions {
  readOnly: boolean;
  /** Excel reads no more merged areas at once. */
  mergedAreasLimit: number;
  /** Excel in the browser handles no more cells at once. */
  cellLimit: number;
}

/** @throws AccessDenied when the workbook is read-only, or a locked cell of the box lies on a protected sheet. */
export function assertWritable(context: HostContext, sheet: Sheet, box: Box | null, location: string): void {
  if (context.conditions.readOnly) throw accessDenied(location);
  if (!sheet.state.protection) return;
  if (!box || hasLockedCell(sheet, box)) throw accessDenied(location);
}

/** @throws AccessDenied while the workbook's structure is protected: sheets then stay as they are. */
export function assertStructureOpen(context: HostContext, location: string): void {
  if (context.conditions.readOnly || context.workbook.parts.structureProtection) throw accessDenied(location);
}

/** @throws as Excel does for a hidden sheet, which cannot be brought to the front (the code is a guess). */
export function assertCanBeInFront(sheet: Sheet, location: string): void {
  if (sheet.state.visibility !== "Visible") throw generalException(location);
}

function hasLockedCell(sheet: Sheet, box: Box): boolean {
  if (box.bottom - box.top > 5_000 || box.right - box.left > 500) return true;
  for (let row = box.top; row <= box.bottom; row += 1)
    for (let column = box.left; column <= box.right; column += 1)
      if (sheet.styleAt(row, column).locked) return true;
  return false;
}

/** A range given as a Range, or as an address with or without its sheet. */
export function rangeArgument(
  context: HostContext,
  argument: Argument,
  home: Sheet | null,
  location: string,
): RangeTarget {
  const range = rangeTargetOf(argument);
  if (range) return range;
  if (typeof argument !== "string") throw invalidArgument(location);
  const { sheet: sheetName, rest } = splitSheet(argument);
  const sheet = sheetName === null ? home : context.workbook.findSheet(sheetName);
  const box = parseBox(rest);
  if (!sheet || !box) throw invalidArgument(location);
  return { sheet, box };
}

export function textArgument(argument: Argument, location: string): string {
  if (typeof argument === "string") return argument;
  if (typeof argument === "number") return String(argument);
  throw invalidArgument(location);
}

export function numberArgument(argument: Argument, location: string): number {
  if (typeof argument === "number" && Number.isFinite(argument)) return argument;
  throw invalidArgument(location);
}

export function booleanArgument(argument: Argument, location: string): boolean {
  if (typeof argument === "boolean") return argument;
  throw invalidArgument(location);
}

/** One of the words Excel knows for this place. */
export function wordArgument<Word extends string>(
  argument: Argument,
  words: readonly Word[],
  location: string,
): Word {
  const word = words.find((each) => each === argument);
  if (word === undefined) throw invalidArgument(location, `Expected one of ${words.join(", ")}.`);
  return word;
}

export type ArgumentRecord = { readonly [key: string]: Argument };

export function recordArgument(argument: Argument, location: string): ArgumentRecord {
  if (typeof argument !== "object" || argument === null || Array.isArray(argument) || "kind" in argument)
    throw invalidArgument(location);
  return argument as ArgumentRecord;
}

const NAMED_COLOURS: { readonly [name: string]: string } = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  grey: "#808080",
  gray: "#808080",
};

/** `#RRGGBB` in capitals, from that form or a colour's name. */
export function colourArgument(argument: Argument, location: string): string {
  const text = typeof argument === "string" ? argument : "";
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named === undefined) throw invalidArgument(location);
  return named;
}

/**
 * A block of values as rows of cells; one value alone stands for every cell.
 * @throws InvalidArgument when the block has not the shape of the range.
 */
export function blockArgument(
  argument: Argument,
  rows: number,
  columns: number,
  location: string,
): (row: number, column: number) => Argument {
  if (!Array.isArray(argument)) {
    if (typeof argument === "object" && argument !== null) throw invalidArgument(location);
    return () => argument;
  }
  const block = argument as readonly Argument[];
  const fits =
    block.length === rows &&
    block.every((line) => Array.isArray(line) && (line as readonly Argument[]).length === columns);
  if (!fits)
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (block[row] as readonly Argument[])[column];
}
