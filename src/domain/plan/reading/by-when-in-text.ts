import { readByWhen } from "../../by-when/read-by-when";
import type { Action } from "../action-plan";

/**
 * Where by-whens may stand in the words of the actions: nowhere, as the plan has a column for them; `marked`, in brackets,
 * behind a dash or after a word that says so; `anywhere` at the end, as the heading says that both are in the column.
 */
export type ByWhenInText = "nowhere" | "marked" | "anywhere";

/** Gives the actions that have no by-when beside them the one at the end of their own words; the words stay whole. */
export function withByWhensInText(actions: readonly Action[], where: ByWhenInText): readonly Action[] {
  if (where === "nowhere") return actions;
  return joinedDates(actions).map((action) => {
    if (action.byWhen) return action;
    const written = byWhenInText(action.text.text, where);
    return written === null ? action : { ...action, byWhen: { written, value: written, at: action.text.at } };
  });
}

/** Below its action, on a line of its own, a date is that action's and none itself. */
function joinedDates(actions: readonly Action[]): readonly Action[] {
  const joined: Action[] = [];
  for (const action of actions) {
    const open = joined.at(-1);
    const [cell] = action.text.at;
    const isBelow = open?.text.at.some(({ row, column }) => row === cell?.row && column === cell.column);
    if (open && isBelow && !action.byWhen && !open.byWhen && isDateAlone(action.text.text))
      joined[joined.length - 1] = {
        ...open,
        text: { ...open.text, text: `${open.text.text}\n${action.text.text}` },
      };
    else joined.push(action);
  }
  return joined;
}

function isDateAlone(text: string): boolean {
  return readable(text.replace(/^\s*[([]|[)\].;\s]+$/gu, ""), false) !== null;
}

/** Longer ends of a text are clauses. */
const LONGEST = 50;
const LABEL_WORDS =
  "(?:deadline|due(?: date)?|by when|when|time ?scale|target date|completion(?: date)?|(?:to be )?complete(?:d)?|date|timing)";
/** `Deadline: `, `Due by `, `To be completed by `. */
const LABEL = new RegExp(
  `^\\s*(?:${LABEL_WORDS}(?:\\s*[:=–—-]\\s*(?:by\\s+)?|\\s+by\\s+|\\s+)|by\\s+)`,
  "iu",
);
const END = "[.;,\\s]*$";
/** How an action's words may end with its by-when, the plainest first. A lone year is one only behind a word that says so. */
const MARKED: readonly { readonly end: RegExp; readonly takesYear: boolean }[] = [
  { end: new RegExp(`[([]([^()[\\]]{2,${LONGEST}})[)\\]]${END}`, "u"), takesYear: false },
  {
    end: new RegExp(`\\b${LABEL_WORDS}\\s*(?:[:=–—-]|\\bby\\b)\\s*(.{2,${LONGEST}}?)${END}`, "iu"),
    takesYear: true,
  },
  { end: new RegExp(`\\b(?:deadline|due)\\s+(.{2,${LONGEST}}?)${END}`, "iu"), takesYear: true },
  { end: new RegExp(`\\s[–—-]\\s*([^–—]{2,${LONGEST}}?)${END}`, "u"), takesYear: false },
  {
    end: new RegExp(`.*\\b(by\\s[^,;/|]{2,${LONGEST}}?)(?:\\s*[,;/|].{0,30})?${END}`, "isu"),
    takesYear: true,
  },
];
const SEPARATED = /[,;:/|\n]\s*([^,;:/|\n]{2,50}?)[.;,\s]*$/u;
/** The last words of a text, most first: `March 2026`, `end of Q1 26`. */
const MOST_LAST_WORDS = 4;

/** No by-when starts further from the end of its text. */
const END_OF_TEXT = 160;

function byWhenInText(whole: string, where: ByWhenInText): string | null {
  const text = whole.slice(-END_OF_TEXT);
  for (const { end, takesYear } of MARKED) {
    const said = byWhenSaid(end.exec(text)?.[1] ?? "", takesYear);
    if (said !== null) return said;
  }
  return where === "anywhere" ? byWhenAtEnd(text) : null;
}

/** Action, by-when and owner in one cell, in whichever order, parted by commas, strokes or nothing at all. */
export function byWhenAtEnd(whole: string): string | null {
  const text = whole.slice(-END_OF_TEXT);
  for (let rest = text, parts = 0; parts < 2; parts++) {
    const last = SEPARATED.exec(rest);
    if (!last) break;
    const said = byWhenSaid(last[1] ?? "");
    if (said !== null) return said;
    rest = rest.slice(0, last.index);
  }
  const words = text.replace(/[.;,\s]+$/u, "").split(/\s+/u);
  for (let count = Math.min(MOST_LAST_WORDS, words.length - 1); count > 0; count--) {
    const last = words.slice(-count).join(" ");
    const said = /\d/.test(last) ? byWhenSaid(last) : null;
    if (said !== null) return said;
  }
  return null;
}

/** A stroke within `2026/27` parts nothing. */
const PARTED = /\s*[,;|]\s*|\s+[–—/-]\s+|(?<=\p{L})\/\s*/u;

/** The by-when a piece of text says, without what leads up to it; an owner may stand before or behind it. */
function byWhenSaid(piece: string, takesYear = false): string | null {
  for (const part of [piece, ...piece.split(PARTED)]) {
    const said = readable(part, takesYear);
    if (said !== null) return said;
  }
  return null;
}

function readable(part: string, takesYear: boolean): string | null {
  const said = part.trim().replace(LABEL, "").trim();
  if (said.length < 2 || (!takesYear && /^(?:19|20)\d\d$/u.test(said))) return null;
  return readByWhen(said, said, { quarters: "financial" }).kind === "unreadable" ? null : said;
}
