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
 * A text as a cell will hold it: one kind of line break, and none of the control characters and halves of characters
 * that a workbook file cannot carry.
 */
export function writableText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(UNWRITABLE, "")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

// XML 1.0 has no place for these (https://www.w3.org/TR/xml/#charsets).
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

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
