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
  /** The mark as it stands before the item, with the space around it. */
  readonly written: string;
}

/** The mark that a line starts with. @returns `null` for a line that is no item of a list. */
export function listMarkOf(line: string): ListMark | null {
  const match = LIST_MARK.exec(line);
  if (!match) return null;
  const [written, before = "", number, after = ""] = match;
  if (number === undefined) return { kind: "bullet", number: null, next: written, written };
  return { kind: "number", number, next: `${before}${numberAfter(number)}${after} `, written };
}

/** `1.2`, `3.1.4)`: by itself it may be an amount (`2.5 posts`), and is a mark only where others follow on it. */
const DOTTED_MARK = /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})([.):]?)\s+(?=\S)/u;

/** The marks of a cell's lines. Numbers with dots count where each is the one after the one above. */
export function listMarksOf(lines: readonly string[]): readonly (ListMark | null)[] {
  const dotted = lines.map((line) => DOTTED_MARK.exec(line));
  const numbers = dotted.flatMap((match) => match?.[1] ?? []);
  const isList =
    numbers.length > 1 &&
    dotted[lines.findIndex((line) => line.trim() !== "")] &&
    numbers.every((number, place) => place === 0 || number === dottedAfter(numbers[place - 1] ?? ""));
  if (!isList) return lines.map(listMarkOf);
  return dotted.map((match, place) => {
    if (!match) return bulletOf(lines[place] ?? "");
    const [written, number = "", after = ""] = match;
    return { kind: "number", number, next: `${dottedAfter(number)}${after} `, written };
  });
}

function bulletOf(line: string): ListMark | null {
  const mark = listMarkOf(line);
  return mark?.kind === "bullet" ? mark : null;
}

function dottedAfter(number: string): string {
  const parts = number.split(".");
  return [...parts.slice(0, -1), Number(parts.at(-1)) + 1].join(".");
}

/** A list's mark is layout, not part of what it stands before. */
export function withoutListMark(line: string): string {
  return line.replace(LIST_MARK, "").trim();
}

function numberAfter(number: string): string {
  return /\d/.test(number) ? `${Number(number) + 1}` : String.fromCharCode((number.codePointAt(0) ?? 0) + 1);
}
