import { remembering } from "./remembering";

/** Reading a plan asks for the same few hundred texts many times over. */
const MOST_REMEMBERED = 2_000;

/** Lower case, `&` as `and`, no punctuation, single spaces; a list number in front does not count. */
export const foldLabel: (label: string) => string = remembering(MOST_REMEMBERED, fold);

function fold(label: string): string {
  return label
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(LIST_NUMBER, "")
    .replace(ASCII_ONLY.test(label) ? NO_ASCII_WORD : NO_WORD, " ")
    .trim();
}

const LIST_NUMBER = /^\s*\d{1,2}(?:\.\d{1,2})*\s*[.):–-]?\s+/;
// Most texts are plain letters, and Unicode classes cost several times as much.
const ASCII_ONLY = /^[\n\r\t -~]*$/;
// A single space between words is as it should be, and need not be written anew.
const NO_ASCII_WORD = /[^a-z0-9]{2,}|[^a-z0-9 ]/g;
const NO_WORD = /[^\p{L}\p{N}]{2,}|[^\p{L}\p{N} ]/gu;
