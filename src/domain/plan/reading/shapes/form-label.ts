import { headingMeaning, headingWords, type HeadingMeaning, type Role } from "../heading-words";
import { sightLevel } from "../sight-level";

/** What a label of a form says stands beside, behind or below it. */
export interface FormLabel {
  readonly role: Role;
  /** The label's words without a colon. */
  readonly heading: string;
  /** `Action 2`: its number, where it has one. */
  readonly number: string | null;
  /** The label as far as its value, with what joins them, and the value in the same cell; `""` where none is. */
  readonly label: string;
  readonly value: string;
}

const LONGEST_LABEL = 60;
const WITH_COLON = /^([^:\n]{1,60}?\s*:\s*)([\s\S]*)$/;
const WITH_DASH = /^([^:\n–—-]{1,60}?\s+[–—-]\s+)(\S[\s\S]*)$/;
/** A dash joins much else: only a label that says plainly what it is goes before one. */
const PLAIN = 2;
const MOST_WORDS = 8;

/** Reads a text as a label of a form: `By when`, `By when:`, `By when: Q1 26`; `null` when it is none. */
export function formLabel(text: string): FormLabel | null {
  const colon = WITH_COLON.exec(text);
  const dash = colon ? null : WITH_DASH.exec(text);
  const [label, value] = [colon?.[1] ?? dash?.[1] ?? text, colon?.[2] ?? dash?.[2] ?? ""];
  const heading = label.replace(/\s*[:–—-]\s*$/u, "").trim();
  if (heading.length > LONGEST_LABEL || /[.!\n]/.test(heading)) return null;
  const meaning = headingMeaning(withoutKpiNumber(heading));
  if (!meaning || (dash && meaning.strength < PLAIN)) return null;
  // Words without a colon may be a text of their own: `Actions above on these criteria`, `Owner`.
  if (!colon && !dash && !isBareLabel(heading, meaning)) return null;
  return {
    role: meaning.role,
    heading,
    number: /\d+/.exec(headingWords(heading))?.[0] ?? null,
    label,
    value: value.trim(),
  };
}

const LONGEST_OWN = 40;
const MOST_OWN_WORDS = 6;

/**
 * Reads a text as a label that this reader does not know (`Evidence`, `Our promise:`): a few words with a value beside them, or
 * behind a colon.
 */
export function ownLabel(text: string, hasValueBeside: boolean): FormLabel | null {
  const [, start, value = ""] = WITH_COLON.exec(text) ?? [];
  const label = start ?? text;
  const heading = label.replace(/\s*:\s*$/u, "").trim();
  const words = headingWords(heading).split(" ");
  if (heading.length > LONGEST_OWN || words.length > MOST_OWN_WORDS) return null;
  if (!/^\p{Lu}.*\p{L}/u.test(heading) || /[.!;\n]|\d$/.test(heading) || sightLevel(heading)) return null;
  if (value.trim() === "" ? !hasValueBeside : start === undefined) return null;
  const role = headingMeaning(heading)?.role ?? "other";
  return role === "other" ? { role, heading, number: null, label, value: value.trim() } : null;
}

/** Whether a label of the council's own is sure to be one: by its colon, or as a word that stands in many plans (`Progress`). */
export function isSureLabel({ label, heading }: FormLabel): boolean {
  // `Update the register` begins like a heading, and is an action.
  return label !== heading || (headingMeaning(heading) !== null && !heading.includes(" "));
}

/** A label with nothing behind it says plainly, in a few words, what it is; one word or a number beside it may do. */
function isBareLabel(heading: string, { role, strength }: HeadingMeaning): boolean {
  const words = headingWords(heading).split(" ");
  if (role === "other" || words.length > MOST_WORDS) return false;
  if (role === "kpi") return strength > PLAIN;
  return strength >= PLAIN || words.length === 1 || (words.length <= 3 && /^\d+$/.test(words.at(-1) ?? ""));
}

/** `KPI 3` and `Key area no. 2` head a name, though a column of such numbers would hold none. */
function withoutKpiNumber(heading: string): string {
  return heading.replace(/^((?:kpi|key area))\s*(?:no\.?|number|#)?\s*\d+(?:\.\d+)*$/i, "$1");
}
