import { hostObject, isHostObject, type Argument, type HostObject } from "../protocol/object-model";
import type { Box } from "../workbook/box";
import type { Sheet } from "../workbook/sheet";

/** Cells of a sheet. The box moves with its cells when rows or columns come or go. */
export interface RangeTarget {
  readonly sheet: Sheet;
  box: Box;
  /** Where it stands for the format or the validation of several areas: the areas after the first. */
  readonly more?: readonly Box[];
  /** The cells have been deleted: Excel then refuses the range. */
  deleted?: true;
}

/** The ids by which parts of a sheet are found again: the parts themselves are replaced when they change. */
export interface PartTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface AreasTarget {
  readonly sheet: Sheet;
  readonly boxes: readonly Box[];
}

/** Things of one sheet, or of the whole workbook with `null`. */
export interface ScopeTarget {
  readonly sheet: Sheet | null;
}

/** All areas a target stands for: one, but for formats and validations of several. */
export const boxesOf = ({ box, more = [] }: RangeTarget): readonly Box[] => [box, ...more];

export const rangeObject = (sheet: Sheet, box: Box): HostObject =>
  hostObject("Range", { sheet, box } satisfies RangeTarget);
export const worksheetObject = (sheet: Sheet): HostObject => hostObject("Worksheet", sheet);
export const areasObject = (sheet: Sheet, boxes: readonly Box[]): HostObject =>
  hostObject("RangeAreas", { sheet, boxes } satisfies AreasTarget);
/** An object that stands for (a part of) the cells of a range: its format, its validation. */
export const ofRange = (type: string, range: RangeTarget): HostObject => hostObject(type, range);
export const partObject = (type: string, sheet: Sheet, id: string): HostObject =>
  hostObject(type, { sheet, id } satisfies PartTarget);
export const scopedObject = (type: string, sheet: Sheet | null): HostObject =>
  hostObject(type, { sheet } satisfies ScopeTarget);

/** The range behind an argument, if it is one. */
export function rangeTargetOf(argument: Argument): RangeTarget | null {
  return isHostObject(argument) && argument.type === "Range" ? (argument.target as RangeTarget) : null;
}

/** The sheet behind an argument, if it is one. */
export function sheetTargetOf(argument: Argument): Sheet | null {
  return isHostObject(argument) && argument.type === "Worksheet" ? (argument.target as Sheet) : null;
}
