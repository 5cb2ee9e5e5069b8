import type { Grid } from "../../../grid/grid";
import { shownText } from "../shown-text";
import type { Side } from "../../action-plan";
import { sideOfHeading } from "../heading-words";
import { meaningOfMark } from "./level-marks";

const LONGEST_LEGEND = 120;
/** `● = current level`, `x: where we are now; o: target`. */
const ENTRY = /^\s*(\S{1,12})\s*(?:=|:|–|—|-|\bis\b|\bmeans\b)\s*(.+)$/u;

/**
 * What a legend says of the signs in use: in one cell (`● = now, ○ = target`), or beside the sign in the next one.
 * @param columns the levels' columns, in which no legend stands.
 */
export function legendOf(
  grid: Grid,
  columns: ReadonlySet<number>,
  signs: ReadonlySet<string>,
): ReadonlyMap<string, Side> {
  const legend = new Map<string, Side>();
  const say = (sign: string, meaning: string) => {
    const side = sideSaid(meaning);
    const meant = meaningOfMark(sign);
    if (side && meant?.kind === "bare" && signs.has(meant.sign)) legend.set(meant.sign, side);
  };
  if (signs.size === 0) return legend;
  grid.cells.forEach((cells) => {
    cells.forEach((cell, column) => {
      const text = shownText(cell);
      if (text === "" || text.length > LONGEST_LEGEND) return;
      for (const part of text.split(/[,;|\n]|\s{3,}/)) {
        const [, sign, meaning] = ENTRY.exec(part) ?? [];
        if (sign && meaning) say(sign, meaning);
      }
      if (!columns.has(column)) say(text, shownText(cells[column + 1]));
    });
  });
  return legend;
}

/** The position that a sign's explanation names; `null` where it names none, or both. */
export function sideSaid(meaning: string): Side | null {
  const said = meaningOfMark(meaning);
  if (said?.kind === "side") return said.side === "both" ? null : said.side;
  return sideOfHeading(meaning);
}
