import type { DraftRange } from "../domain/sheets/sheet-draft";

/** Where a draft goes: A1 of its sheet, or lower where people have put rows of their own above it. */
export interface DraftPlace {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
}

/** A part of writing a sheet, and about how much of a request it takes. */
export interface DraftStep {
  readonly bytes: number;
  readonly queue: (place: DraftPlace) => void;
}

/** The cells that a range of a draft means. */
export function rangeOf(place: DraftPlace, { top, left, bottom, right }: DraftRange): Excel.Range {
  return place.sheet.getRangeByIndexes(
    place.top + top,
    place.left + left,
    bottom - top + 1,
    right - left + 1,
  );
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
