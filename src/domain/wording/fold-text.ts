import { remembering } from "../text/remembering";

/** A word made comparable, with the stretch of the original it came from, so that differences quote the original. */
export interface FoldedWord {
  readonly word: string;
  /** Offsets into the original text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** How a stroke that says "or" or "and" is folded (`high value/high risk`, `and/or`). */
export const STROKE = "/";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const COMBINING_MARK = /\p{M}/gu;
const LIST_NUMBER = /(^|[\n\r.;:!?•·]\s*)(?:\(?\d{1,2}[.)]|\(?[a-h]\)|\((?:i{1,3}|iv|v)\))(?=\s|\p{L})/gimu;
/** Most texts have no list's number, and this says so much sooner. */
const MAY_NUMBER = /\d[.)]|[a-z]\)/i;

/**
 * The words of a text, made comparable: case, accents, punctuation, quotation marks, hyphens, bullets, list numbers and
 * white space do not count; `&` is `and`, `%` is `per cent`, a stroke is {@link STROKE}. A hyphen separates words.
 */
export function foldWords(text: string): readonly FoldedWord[] {
  return text.length <= LONGEST_REMEMBERED ? foldRemembered(text) : foldAll(text);
}

/**
 * A wording is folded for its likeness, its sentences, its comparison and its findings: a plan of some sixty entries asks
 * for about six hundred texts.
 */
const MOST_REMEMBERED = 1_500;
const LONGEST_REMEMBERED = 5_000;
const foldRemembered = remembering(MOST_REMEMBERED, foldAll);

function foldAll(text: string): readonly FoldedWord[] {
  const listNumbers = listNumberPlaces(text);
  let listNumber = 0;
  const lower = inLowerCase(text);
  const words: FoldedWord[] = [];
  let word = "";
  let start = 0;
  let end = 0;
  for (let at = 0; at < text.length;) {
    let letters: string | null = null;
    let next = at + 1;
    if (at === listNumbers[listNumber]?.start) {
      next = listNumbers[listNumber]?.end ?? next;
      listNumber += 1;
    } else if (IS_PLAIN_LETTER[text.charCodeAt(at)] === 1) {
      next = endOfPlainLetters(text, at);
      letters = lower.slice(at, next);
    } else {
      const code = text.codePointAt(at) ?? 0;
      if (code > 0xffff) next += 1;
      letters = foldCharacter(code);
    }
    const sign = letters === "%" || letters === "&" || letters === STROKE ? SIGNS[letters] : null;
    if (letters === null || sign !== null) {
      if (word !== "") words.push({ word, start, end });
      word = "";
      if (sign !== null) words.push({ word: sign, start: at, end: next });
    } else if (letters !== "") {
      if (word === "") start = at;
      word += letters;
      end = next;
    }
    at = next;
  }
  if (word !== "") words.push({ word, start, end });
  return joinSpokenSigns(words);
}

/** The text in lower case, each letter in its place: a few letters of other scripts become two, and stay as they are. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The end of the run of unaccented letters and digits that starts here: nearly all of any text. */
function endOfPlainLetters(text: string, from: number): number {
  let at = from;
  while (IS_PLAIN_LETTER[text.charCodeAt(at)] === 1) at += 1;
  return at;
}

const SIGNS = { "%": "percent", "&": "and", "/": STROKE } as const;

/** What a character adds to a word: letters, a sign on its own, `""` for nothing, or `null` where a word ends. */
function foldCharacter(code: number): string | null {
  if (code < 128) return ASCII[code] ?? null;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0x00ad || isInvisible(code))
    return "";
  const plain = String.fromCodePoint(code).normalize("NFKD").replace(COMBINING_MARK, "").toLowerCase();
  if (plain === "") return "";
  return LETTER_OR_DIGIT.test(plain) ? plain : null;
}

function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

const ASCII: readonly (string | null)[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) return character.toLowerCase();
  if (character === "'" || character === "`") return "";
  return character === "%" || character === "&" || character === "/" ? character : null;
});

const IS_PLAIN_LETTER = Uint8Array.from(ASCII, (letters) => (/^[a-z0-9]$/.test(letters ?? "") ? 1 : 0));

/** Where list numbers (`1. `, `2)`, `(a)`) start, and where they end: at the head of a line or of a sentence. */
function listNumberPlaces(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!MAY_NUMBER.test(text)) return [];
  return Array.from(text.matchAll(LIST_NUMBER), ({ index, 0: all, 1: before = "" }) => ({
    start: index + before.length,
    end: index + all.length,
  }));
}

/** `per cent` is one word, `and/or` one stroke; a stroke at the head or the end of a text says nothing. */
function joinSpokenSigns(words: readonly FoldedWord[]): readonly FoldedWord[] {
  if (!words.some(({ word }) => word === "per" || word === STROKE)) return words;
  const joined: FoldedWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const [here, next, afterNext] = [words[at], words[at + 1], words[at + 2]];
    if (!here) break;
    if (here.word === "per" && next?.word === "cent") {
      joined.push({ word: "percent", start: here.start, end: next.end });
      at += 1;
    } else if (here.word === "and" && next?.word === STROKE && afterNext?.word === "or") {
      joined.push({ word: STROKE, start: here.start, end: afterNext.end });
      at += 2;
    } else if (here.word !== STROKE || (at > 0 && next)) {
      joined.push(here);
    }
  }
  return joined;
}
