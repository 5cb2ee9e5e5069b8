import { editCloseness } from "../../text/edit-closeness";
import type { KnownNames } from "../../toolkit/known-names";
import { foldLabel } from "../../text/fold-label";
import type { Piece } from "./plan-line";

/** A block's label put together, and the pieces that are damaged or second prints of it. */
export interface LabelReading {
  readonly text: string;
  readonly at: Piece["at"][];
  readonly aside: Piece[];
}

/** Pieces of a label this alike are prints of one another. */
const ALIKE = 0.45;
/** A print of a label is no longer than this, in characters: a page of text in a label's cell is none. */
const LONGEST_PRINT = 200;

/**
 * Puts a label together from its lines. A label repeated in each row counts once; on a sheet that was extracted
 * from a page (`extracted`), damaged second prints (`Tuelning 9 development`) are set aside.
 */
export function readLabel(pieces: readonly Piece[], names: KnownNames, extracted: boolean): LabelReading {
  const kept: Piece[] = [];
  const repeats: Piece[] = [];
  const aside: Piece[] = [];
  for (const piece of pieces) {
    const text = foldLabel(piece.text);
    const like = kept.findIndex((earlier) => {
      const other = foldLabel(earlier.text);
      if (other === text) return true;
      return extracted && text.length <= LONGEST_PRINT && editCloseness(other, text) >= ALIKE;
    });
    const earlier = kept[like];
    if (!earlier) kept.push(piece);
    else if (foldLabel(earlier.text) === text) repeats.push(piece);
    else if (names.known(joined(kept, earlier, piece)) > names.known(joined(kept, earlier, earlier))) {
      kept[like] = piece;
      aside.push(earlier);
    } else aside.push(piece);
  }
  return {
    text: kept.map((piece) => piece.text).join(" "),
    at: [...kept, ...repeats].map((piece) => piece.at),
    aside,
  };
}

/** The label with one of its pieces in another's place. */
function joined(kept: readonly Piece[], replaced: Piece, by: Piece): string {
  return kept.map((piece) => (piece === replaced ? by : piece).text).join(" ");
}
