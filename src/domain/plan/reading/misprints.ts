import { editCloseness } from "../../text/edit-closeness";
import { foldLabel } from "../../text/fold-label";
import type { Piece } from "./plan-line";

/** Tells the pieces that are an extraction's second, damaged print of a neighbour from those that say something. */
export interface Misprints {
  /**
   * Parts pieces of one column of one block into those to read and those to set aside, both in order.
   * Stray fragments are only told in a `wording` column: an action may be two words nobody else uses.
   */
  part(
    column: "wording" | "actions",
    pieces: readonly Piece[],
  ): { readonly read: Piece[]; readonly aside: Piece[] };
}

/** Two lines at least this alike may be one line printed twice. */
const ALIKE = 0.6;
/** Lines shorter than this are alike by chance. */
const LONG_ENOUGH = 16;
/** A line of a page is shorter than this, in characters: longer texts are not compared letter by letter. */
const LONGEST_LINE = 1_000;

/**
 * @param isKnownWord whether a word occurs in the toolkit or more than once on the sheet: a damaged print is
 *   recognised by words nobody else uses. Without a doubt about its words, a line is never set aside.
 */
export function createMisprints(isKnownWord: (word: string) => boolean): Misprints {
  const knownShare = (text: string): number => {
    const words = foldLabel(text)
      .split(" ")
      .filter((word) => word.length > 2);
    return words.length === 0 ? 1 : words.filter(isKnownWord).length / words.length;
  };
  const isDamagedPrintOf = (piece: Piece, neighbour: Piece | undefined): boolean => {
    if (!neighbour) return false;
    const [one, other] = [foldLabel(piece.text), foldLabel(neighbour.text)];
    if (Math.max(one.length, other.length) > LONGEST_LINE) return false;
    // Most neighbours are too unlike in length to be worth a look at their words and letters.
    if (one.length >= LONG_ENOUGH && one.length < other.length * ALIKE) return false;
    if (other.length < one.length * ALIKE) return false;
    if (knownShare(piece.text) > knownShare(neighbour.text) - 0.15) return false;
    if (one.length >= LONG_ENOUGH) return editCloseness(one, other, ALIKE) >= ALIKE;
    return (
      !one.includes(" ") && one.length > 2 && editCloseness(one, other.slice(-one.length), ALIKE) >= ALIKE
    );
  };
  const isFragment = (piece: Piece): boolean =>
    piece.text.split(/\s+/).length <= 3 &&
    /^\p{Lu}/u.test(piece.text) &&
    !/[.)]$/.test(piece.text) &&
    knownShare(piece.text) < 1;
  return {
    part(column, pieces) {
      const aside = new Set<Piece>();
      pieces.forEach((piece, place) => {
        const neighbours = [pieces[place - 1], pieces[place + 1]];
        if (neighbours.some((neighbour) => isDamagedPrintOf(piece, neighbour))) aside.add(piece);
        else if (column === "wording" && place > 0 && isFragment(piece)) aside.add(piece);
      });
      return {
        read: pieces.filter((piece) => !aside.has(piece)),
        aside: pieces.filter((piece) => aside.has(piece)),
      };
    },
  };
}

/**
 * Drops a line that another prints again in full (`The team approach is supported by:` twice), and one that only
 * repeats the end of the line above it.
 */
export function withoutRepeats(pieces: readonly Piece[]): Piece[] {
  const folded = pieces.map((piece) => foldLabel(piece.text));
  return pieces.filter((_, place) => {
    const text = folded[place] ?? "";
    if (place > 0 && (folded[place - 1] ?? "").endsWith(` ${text}`)) return false;
    return !folded.some(
      (other, otherPlace) =>
        otherPlace !== place &&
        other.startsWith(text) &&
        (other.length > text.length || otherPlace < place) &&
        text.split(" ").length > 2,
    );
  });
}
