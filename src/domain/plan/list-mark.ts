/** What may stand before an item of a list: `1.`, `2)`, `(c)`, `•`, `-`, or the `o` that Word makes of a bullet. */
const LIST_MARK = new RegExp(
  /^\s*(?:(\(?)(\d{1,2}|[a-z])([.)])(?=\s|\p{Lu})|[•·▪●○◦‣*]|[–—-](?!\d)|o(?=\s+\p{Lu}))\s*/u.source +
    /(?=\p{L}|\d|["'“‘(£]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u.source,
  "u",
);

/** The mark before an item of a list. */
export interface ListMark {
  /** Items of one list have marks of one kind. */
  readonly kind: "number" | "bullet";
  /** The number or letter of a numbered item. */
  readonly number: string | null;
  /** The mark of an item after this one, with the space behind it. */
  readonly next: string;
}

/** The mark that a line starts with. @returns `null` for a line that is no item of a list. */
export function listMarkOf(line: string): ListMark | null {
  const match = LIST_MARK.exec(line);
  if (!match) return null;
  const [written, before = "", number, after = ""] = match;
  if (number === undefined) return { kind: "bullet", number: null, next: written };
  return { kind: "number", number, next: `${before}${numberAfter(number)}${after} ` };
}

/** A list's mark is layout, not part of what it stands before. */
export function withoutListMark(line: string): string {
  return line.replace(LIST_MARK, "").trim();
}

function numberAfter(number: string): string {
  return /\d/.test(number) ? `${Number(number) + 1}` : String.fromCharCode((number.codePointAt(0) ?? 0) + 1);
}
