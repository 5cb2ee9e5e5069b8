import type { Level } from "../../toolkit/edition";
import { LEVELS } from "../../toolkit/edition";
import { editCloseness } from "../../text/edit-closeness";
import { isPrompt } from "../stray-mark";

/** A level seen in a cell that may hold wording too. */
export type LevelSighting =
  /** The level word, the wording after it, and — where it is printed at a cell's end — the text before it. */
  | {
      readonly kind: "level";
      readonly level: Level;
      readonly written: string;
      readonly before: string;
      readonly after: string;
    }
  /** What is left of a level word (a lone `D`): it marks the place, but says too little to be read. */
  | { readonly kind: "trace"; readonly written: string }
  /** A word standing where a level belongs that is none (`Developping`, `Basic`, `TBC`). */
  | { readonly kind: "unknown-word"; readonly written: string };

const LEVEL_WORD = LEVELS.join("|");
/** Most cells name no level anywhere, and this says so far sooner than the forms below. */
const NAMES_LEVEL = new RegExp(LEVEL_WORD, "i");
/** `Currently Developing`, `Target: Mature`, `We are at Developing`, `to Mature`: words that only lead up to a level, */
const LEAD =
  "(?:[•·▪●*-]\\s{0,9})?(?:(?:we are|currently|current|now|target|aim|position|at|to)\\b\\s{0,9})*[:=–-]?\\s{0,9}";
/** `Level 2: Developing`, `L2 Developing`, `3/5 Mature`, `(Developing)`: what may stand before the word, */
const PREFIX =
  '(?:(?:maturity\\s{1,9})?level\\s{0,9}[:=\\-–]?\\s{0,9}|m?l(?=[1-5]))?(?:[1-5](?:\\s{0,9}(?:/|of)\\s{0,9}5)?\\s{0,9}[-–—:.)=]?\\s{0,9})?[("“[]?';
/** and `Developing level`, `Developing (2)`, `Mature*`: what may stand after it, where nothing else does on its line. */
const SUFFIX =
  "(?:(?:[ \\t]{1,9}level)?(?:[ \\t]{0,9}[-–(\\[]?[ \\t]{0,9}[1-5](?:\\s*/\\s*5)?[)\\]]?)?[*†‡+]*[.,;]?(?=[ \\t]*(?:[:–—-]|[\\r\\n]|$)))?";
const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?[ ,'’-]{0,3}";
const YEAR = "(?:20)?[2-4]\\d(?:[/-](?:20)?[2-4]\\d)?";
/** `Mature by March 2026`, `Leader (2025/26)`, `Developing – Q4 24/25`: when a level is to be reached, or was assessed. */
const WHEN = `(?:[ \\t]{0,3}[-–,(]?[ \\t]{0,3}(?:(?:by|in|from|at|for|as at) (?:the )?)?(?:end (?:of )?)?(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}|q[1-4][ ,]{0,2}|(?:spring|summer|autumn) |fy ?)?${YEAR}\\)?(?=[ \\t]{0,9}(?:[.:;]|[\\r\\n]|$)))?`;
const AT_START = new RegExp(`^\\s*(${LEAD}${PREFIX}(${LEVEL_WORD})[)"”\\]]?${SUFFIX}${WHEN})(.*)$`, "is");
const AT_END = new RegExp(`^(.*[.;:)])\\s+(${LEVEL_WORD})\\s*$`, "s");
/** A level in brackets behind its wording, or on a last line of its own, is this cell's and no other's. */
const BEHIND = new RegExp(
  `^(.*\\S)(?:\\s*([(\\[](?:(?:maturity\\s+)?level\\s*[:–-]?\\s*)?(?:[1-5]\\s*[-–:]?\\s*)?(?:${LEVEL_WORD})(?:\\s+level)?[)\\]])\\.?|[ \\t]*[\\r\\n]\\s*(${LEVEL_WORD}))\\s*$`,
  "is",
);
/** `Developing/Mature`, `Between Minimum and Developing`, `Minimum - Developing`. */
const BETWEEN_LEVELS = new RegExp(
  `^\\s*(?:between\\s+|from\\s+)?(?:${LEVEL_WORD})\\s*(?:/|\\\\|-|–|&|\\+|→|->|\\bto\\b|\\band\\b|\\bor\\b)\\s*(?:${LEVEL_WORD})\\s*$`,
  "i",
);
/** A word this like a level is one misspelt; a level is offered for a word at least so like it. */
const MISSPELT = 0.7;
const NEAR_ENOUGH = 0.5;
/** What people write where they have nothing to write yet, and what Excel writes where a formula fails. */
const PLACEHOLDER =
  /^\s*(?:t\.?b\.?[cad]\.?|to be (?:confirmed|decided|determined|agreed|advised)|n\/?a|not (?:applicable|known|yet (?:known|assessed|agreed))|unknown|none|nil|\?+|x+|#[A-Z]+[A-Z\d/]*[!?]?)\s*$/i;

/**
 * Looks for a level at the start (`Developing`, `MATURE`, `Minimum1. Roles…`, `2 – Developing: The council…`)
 * or at the very end of a cell (`…contractors. Leader`).
 *
 * A level word counts as one only where it stands alone or new wording follows it: `Developing a new strategy`
 * is a sentence, `Developing The council…` is a level and a sentence.
 */
export function sightLevel(text: string): LevelSighting | null {
  return (NAMES_LEVEL.test(text) ? sightNamedLevel(text) : null) ?? sightLevelless(text);
}

function sightNamedLevel(text: string): LevelSighting | null {
  if (BETWEEN_LEVELS.test(text)) return { kind: "unknown-word", written: text.trim() };
  const start = AT_START.exec(text);
  if (start) {
    const [, written = "", word = "", rest = ""] = start;
    const level = levelNamed(word);
    if (level && wordingMayFollow(word, rest)) {
      return { kind: "level", level, written: written.trim(), before: "", after: withoutJoint(rest) };
    }
  }
  const behind = BEHIND.exec(text);
  if (behind) {
    const written = behind[2] ?? behind[3] ?? "";
    const [level] = levelsNamedIn(written);
    const after = (behind[1] ?? "").trim();
    if (level) return { kind: "level", level, written, before: "", after };
  }
  const end = AT_END.exec(text);
  const endLevel = end && levelNamed(end[2] ?? "");
  if (end && endLevel) {
    return {
      kind: "level",
      level: endLevel,
      written: end[2] ?? "",
      before: (end[1] ?? "").trim(),
      after: "",
    };
  }
  return null;
}

/** What stands for a level without naming one. */
function sightLevelless(text: string): LevelSighting | null {
  if (/^\s*[DMLI]\s*$/.test(text)) return { kind: "trace", written: text.trim() };
  return isStandIn(text) ? { kind: "unknown-word", written: text.trim() } : null;
}

/** The level a word names, whatever its case; `null` when it names none. */
export function levelNamed(word: string): Level | null {
  const lower = word.trim().toLowerCase();
  return LEVELS.find((level) => level.toLowerCase() === lower) ?? null;
}

/**
 * The level that a word which is none most likely means: by its number (`Level 3`), its first letters (`Dev`), else by
 * spelling.
 * @returns `null` where it could be two of them (`M`, `Developing/Mature`) or is like none (`TBC`).
 */
export function nearestLevel(word: string): Level | null {
  if (levelsNamedIn(word).length > 0 || PLACEHOLDER.test(word) || isPrompt(word)) return null;
  const numbered = LEVELS[Number(/^\D*([1-5])\D*$/.exec(word)?.[1] ?? 0) - 1];
  if (numbered) return numbered;
  const letters = lettersOf(word);
  if (letters === "") return null;
  const begun = LEVELS.filter((level) => level.toLowerCase().startsWith(letters));
  if (begun.length > 0) return begun.length === 1 ? (begun[0] ?? null) : null;
  const closeness = (level: Level) => editCloseness(letters, level.toLowerCase());
  const best = LEVELS.reduce((nearest, level) => (closeness(level) > closeness(nearest) ? level : nearest));
  return closeness(best) >= NEAR_ENOUGH ? best : null;
}

const NAMED_LEVELS = LEVELS.map((level) => ({ level, named: new RegExp(`\\b${level}\\b`, "i") }));

/** The levels a text names, in the toolkit's order: `between Minimum and Developing` names two. */
export function levelsNamedIn(text: string): Level[] {
  return NAMED_LEVELS.flatMap(({ level, named }) => (named.test(text) ? level : []));
}

function wordingMayFollow(word: string, rest: string): boolean {
  if (rest.trim() === "") return true;
  const startsUpper = /^[A-Z]/.test(word);
  if (!startsUpper) return /^\s*[:\n]|^\s+[–—-]\s/.test(rest);
  return /^(?:\s*[:–—-]|\s*\.\s|\s*[;.,]\s*["“‘'(]?[A-Z\d]|\s*[\r\n]|\s*[\d•·"“‘'(]|\s*[A-Z])/.test(rest);
}

function withoutJoint(rest: string): string {
  return rest.replace(/^\s*[:;,–—-]\s*|^\s*\.\s+/, "").trim();
}

/** Whether a short text stands where a level belongs: a level misspelt, two of them, its number, or a placeholder. */
function isStandIn(text: string): boolean {
  if (PLACEHOLDER.test(text) || isPrompt(text) || /^\s*(?:maturity\s+)?level\s*[1-5]\s*$/i.test(text))
    return true;
  const letters = lettersOf(text);
  if (letters.length < 4 || letters.length > 14 || text.trim().split(/\s+/).length > 2) return false;
  return LEVELS.some((level) => editCloseness(letters, level.toLowerCase()) >= MISSPELT);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, "");
}
