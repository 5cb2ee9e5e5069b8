import { boxAddress, parseBox, splitSheet, type Box } from "./box";

const PIECES =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(?<![\w.$])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w(!])/g;

/**
 * A formula after cells of `shiftedSheet` have moved: each reference to that sheet follows its cells.
 * @param ownSheet the sheet the formula stands on, which its bare references mean.
 */
export function movedFormula(
  formula: string,
  ownSheet: string,
  shiftedSheet: string,
  move: (box: Box) => Box | null,
): string {
  return formula.replace(PIECES, (piece, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return piece;
    const sheet = prefix === undefined ? ownSheet : (splitSheet(`${prefix}A1`).sheet ?? ownSheet);
    if (sheet.toLowerCase() !== shiftedSheet.toLowerCase()) return piece;
    const box = parseBox(reference);
    if (!box) return piece;
    const moved = move(box);
    if (!moved) return `${prefix ?? ""}#REF!`;
    return (prefix ?? "") + withDollarsOf(reference, boxAddress(moved));
  });
}

/** Keeps each `$` where it was: `$B2:$B4` moved down stays `$B3:$B5`. */
function withDollarsOf(pattern: string, address: string): string {
  const corners = pattern.split(":");
  const lastCorner = corners.length - 1;
  const parts = address.split(":");
  const full = corners.length === 2 && parts.length === 1 ? [parts[0] ?? "", parts[0] ?? ""] : parts;
  return full
    .map((corner, index) => {
      const marks = /^(\$?)[A-Z]*(\$?)\d*$/i.exec(corners[Math.min(index, lastCorner)] ?? "");
      const letters = /^[A-Z]*/i.exec(corner)?.[0] ?? "";
      const digits = corner.slice(letters.length);
      const [before = "", between = ""] = [marks?.[1], marks?.[2]];
      if (letters === "" || digits === "") return (before || between) + corner;
      return before + letters + between + digits;
    })
    .join(":");
}
