/** Cells as Excel puts them on the clipboard: a line a row, a tab between cells, quotes where a text needs them. */
export function toClipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

const quoted = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One cell of a clipboard's text: quoted or plain, and what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;

/** The cells of a clipboard's text. A last line's end starts no further row. */
export function fromClipboardText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  for (;;) {
    const match = FIELD.exec(text) ?? [""];
    const [, quotedText, plain = "", end = ""] = match;
    row.push(quotedText === undefined ? plain : quotedText.replaceAll('""', '"'));
    if (end === "\t") continue;
    rows.push(row);
    row = [];
    if (end === "" || FIELD.lastIndex >= text.length) return rows;
  }
}
