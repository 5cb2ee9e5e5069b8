import type { Block } from "./find-blocks";

/** A sheet is taken for a page's extracted text when at least this many of its blocks, and this share, show it. */
const FEWEST_BLOCKS = 3;
const SMALLEST_SHARE = 0.1;

/**
 * Whether the sheet was pasted from a page, line by line: its wordings go on, in lower case, in the row below. Only
 * there are damaged prints to be expected; a tidy sheet's words are never doubted.
 */
export function looksExtracted(blocks: readonly Block[]): boolean {
  const goingOn = blocks.filter(({ lines }) =>
    (["now", "target"] as const).some((side) => {
      const wordings = lines.flatMap((line) => line[side].wording ?? []);
      return wordings.slice(1).some(({ text }) => /^\p{Ll}/u.test(text));
    }),
  );
  return goingOn.length >= FEWEST_BLOCKS && goingOn.length >= SMALLEST_SHARE * blocks.length;
}
