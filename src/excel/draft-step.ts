import { cellAddress } from "../domain/grid/cell-ref";
import type { DraftRange } from "../domain/sheets/sheet-draft";

/** Where a draft goes: A1 of its sheet, or lower where people have put rows of their own above it. */
export interface DraftPlace {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
}

/** A part of writing a sheet, and at most how much of a request it takes. */
export interface DraftStep {
  readonly bytes: number;
  readonly queue: (place: DraftPlace) => void;
}

/** Cells whose looks or lists are told at once, whether they stand together or apart. */
export type DraftArea = Excel.Range | Excel.RangeAreas;

/**
 * Letters of addresses told at once. Excel gives up at about 8,200, where it counts more than the text it is given
 * (https://github.com/OfficeDev/office-js/issues/5198).
 */
const MOST_OF_ADDRESSES = 4_000;

/** What one call on a range and what hangs on it takes at most, but for the data it carries. */
export const BYTES_OF_CALL = 700;

/** The cells that a range of a draft means. */
export function rangeOf(place: DraftPlace, { top, left, bottom, right }: DraftRange): Excel.Range {
  return place.sheet.getRangeByIndexes(
    place.top + top,
    place.left + left,
    bottom - top + 1,
    right - left + 1,
  );
}

/**
 * The same for all of some ranges, in as few calls as their addresses allow: a plan has thousands of blocks.
 * @param calls how many things `queue` sets.
 */
export function areaSteps(
  ranges: readonly DraftRange[],
  calls: number,
  queue: (area: DraftArea) => void,
): readonly DraftStep[] {
  const groups: { readonly ranges: DraftRange[]; letters: number }[] = [];
  for (const range of ranges) {
    const { length } = addressOf(range);
    const group = groups.at(-1);
    if (group && group.letters + length < MOST_OF_ADDRESSES) {
      group.ranges.push(range);
      group.letters += length + 1;
    } else groups.push({ ranges: [range], letters: length });
  }
  return groups.map(({ ranges: together, letters }) => ({
    bytes: (calls + 1) * BYTES_OF_CALL + letters,
    queue: (place) => queue(areaOf(place, together)),
  }));
}

function areaOf(place: DraftPlace, ranges: readonly DraftRange[]): DraftArea {
  const [first, ...others] = ranges;
  if (first && others.length === 0) return rangeOf(place, first);
  const moved = ranges.map(({ top, left, bottom, right }) =>
    addressOf({
      top: top + place.top,
      left: left + place.left,
      bottom: bottom + place.top,
      right: right + place.left,
    }),
  );
  return place.sheet.getRanges(moved.join(","));
}

/** `B5:C5`, `B5`. */
function addressOf({ top, left, bottom, right }: DraftRange): string {
  const first = cellAddress({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellAddress({ row: bottom, column: right })}`;
}

/** Packs steps into requests of at most `most` bytes, in order. */
export function packSteps(steps: readonly DraftStep[], most: number): readonly (readonly DraftStep[])[] {
  const packs: DraftStep[][] = [];
  let left = 0;
  for (const step of steps) {
    const pack = packs.at(-1);
    if (pack && step.bytes <= left) pack.push(step);
    else packs.push([step]);
    left = (pack && step.bytes <= left ? left : most) - step.bytes;
  }
  return packs;
}
