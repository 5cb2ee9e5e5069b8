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

/** Whether a text holds something that no cell can: more than its line breaks would change. */
export function holdsUnwritable(text: string): boolean {
  return writableText(text) !== text.replace(/\r\n?/g, "\n");
}
