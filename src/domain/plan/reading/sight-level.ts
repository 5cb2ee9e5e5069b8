import type { Level } from "../../toolkit/edition";
import { LEVELS } from "../../toolkit/edition";
import { editCloseness } from "../../text/edit-closeness";

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
  /** A word standing where a level belongs that is none (`Developping`, `Basic`). */
  | { readonly kind: "unknown-word"; readonly written: string; readonly nearest: Level };

const LEVEL_WORD = LEVELS.join("|");
/** `Level 2: Developing`, `2 - Developing`, `(Developing)`: what may stand before the word, */
const PREFIX = '(?:(?:maturity\\s+)?level\\s*[:\\-–]?\\s*)?(?:[1-5]\\s*[-–—:.)]?\\s*)?[("“]?';
/** and `Developing level`, `Developing (2)`: what may stand after it, where nothing else does on its line. */
const SUFFIX =
  "(?:(?:[ \\t]+level)?(?:[ \\t]*[-–(\\[]?[ \\t]*[1-5][)\\]]?)?(?=[ \\t]*(?:[:–—-]|[\\r\\n]|$)))?";
const AT_START = new RegExp(`^\\s*(${PREFIX}(${LEVEL_WORD})[)"”]?${SUFFIX})(.*)$`, "is");
const AT_END = new RegExp(`^(.*[.;:)])\\s+(${LEVEL_WORD})\\s*$`, "s");

/**
 * Looks for a level at the start (`Developing`, `MATURE`, `Minimum1. Roles…`, `2 – Developing: The council…`)
 * or at the very end of a cell (`…contractors. Leader`).
 *
 * A level word counts as one only where it stands alone or new wording follows it: `Developing a new strategy`
 * is a sentence, `Developing The council…` is a level and a sentence.
 */
export function sightLevel(text: string): LevelSighting | null {
  const start = AT_START.exec(text);
  if (start) {
    const [, written = "", word = "", rest = ""] = start;
    const level = levelNamed(word);
    if (level && wordingMayFollow(word, rest)) {
      return { kind: "level", level, written: written.trim(), before: "", after: withoutJoint(rest) };
    }
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
  return /^\s*[DMLI]\s*$/.test(text) ? { kind: "trace", written: text.trim() } : sightMisspelling(text);
}

/** The level a word names, whatever its case; `null` when it names none. */
export function levelNamed(word: string): Level | null {
  const lower = word.trim().toLowerCase();
  return LEVELS.find((level) => level.toLowerCase() === lower) ?? null;
}

/** The level nearest to a word that names none: by its number (`Level 3`), else by spelling. */
export function nearestLevel(word: string): Level {
  const numbered = LEVELS[Number(/^\D*([1-5])\D*$/.exec(word)?.[1] ?? 0) - 1];
  if (numbered) return numbered;
  const closeness = (level: Level) => editCloseness(lettersOf(word), level.toLowerCase());
  return LEVELS.reduce((best, level) => (closeness(level) > closeness(best) ? level : best));
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

function sightMisspelling(text: string): LevelSighting | null {
  const letters = lettersOf(text);
  if (letters.length < 4 || letters.length > 14 || text.trim().split(/\s+/).length > 2) return null;
  const nearest = nearestLevel(text);
  return editCloseness(letters, nearest.toLowerCase()) >= 0.7
    ? { kind: "unknown-word", written: text.trim(), nearest }
    : null;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, "");
}
