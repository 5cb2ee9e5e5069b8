import type { PlainSheet } from "../../dev/emulated-excel/workbook/workbook-of-cells";

/** Each entry has a row for each of its two actions. */
export const ROWS_OF_ENTRY = 2;

const WORDING =
  "The council has a procurement strategy in place that is aligned to its corporate plan, and progress against it is reported to councillors and senior managers at least once a year, with actions agreed where it falls behind.";

const HEAD = ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"];

/** A plan of many entries with wording as long as the toolkit's, and a sheet beside it. */
export function planOfSize(entries: number): { readonly [name: string]: PlainSheet } {
  const rows = Array.from({ length: entries }, (_, n) => [
    [
      `KPI ${n}`,
      `Developing\n${WORDING}`,
      `Mature\n${WORDING}`,
      "Brief councillors on the strategy",
      "Q1 23",
    ],
    [null, null, null, "Publish the strategy", "Q2 23"],
  ]).flat();
  return { Plan: [HEAD, ...rows], Notes: [["Nothing of interest"]] };
}

/** Letters of one of the toolkit's descriptors, on average, and of an action of the council's real plan. */
const LETTERS = { wording: 208, action: 60 } as const;

/** A plan no two of whose texts are alike, each as long as such texts are: nothing can be told for several at once. */
export function planOfOwnWords(entries: number): { readonly [name: string]: PlainSheet } {
  const rows = Array.from({ length: entries }, (_, n) => [
    [
      `KPI ${n}`,
      `Developing\n${textOf(LETTERS.wording, n * 4)}`,
      `Mature\n${textOf(LETTERS.wording, n * 4 + 1)}`,
      textOf(LETTERS.action, n * 4 + 2),
      "Q1 23",
    ],
    [null, null, null, textOf(LETTERS.action, n * 4 + 3), "Q2 23"],
  ]).flat();
  return { Plan: [HEAD, ...rows] };
}

const WORDS = WORDING.replace(/[,.]/g, "").split(" ");

/** Words in an order that no other number has. */
function textOf(letters: number, number: number): string {
  let text = `Point ${number}:`;
  for (let word = number; text.length < letters; word += (number % 31) + 1)
    text += ` ${WORDS[word % WORDS.length]}`;
  return text.slice(0, letters);
}
