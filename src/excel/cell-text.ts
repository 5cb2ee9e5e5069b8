/** Excel holds no longer text in a cell, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

/**
 * What a person reads in a cell. A text is taken from the value: `Range.text` follows a number format, and cuts
 * long texts in some builds. Numbers and dates are as displayed.
 */
export function shownText(value: unknown, text: unknown): string {
  if (typeof value === "string") return value;
  return typeof text === "string" ? text : "";
}

/**
 * Whether Excel takes the text as it is, whatever the language of the machine: it starts with a letter, and is too long
 * or has no digit to be a date, an amount or a number. All else is written behind an apostrophe.
 */
export function isPlainProse(text: string): boolean {
  if (!/^\p{L}/u.test(text) || /^(true|false)\s*$/i.test(text)) return false;
  return text.length > LONGEST_DATE || !/\p{N}/u.test(text);
}

/** No date or number that Excel reads is written in more letters. */
const LONGEST_DATE = 64;
