/**
 * Undoes what Excel does to text it stores: `_x000D_` stands for a carriage return, `_x005F_` for the
 * underscore of a text that only looks like that (ECMA-376 part 1, 22.9.2.19, ST_Xstring). Line ends become
 * the line feed that Excel itself shows.
 */
export function writtenText(stored: string): string {
  const text = stored.includes("_x")
    ? stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : stored;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
