/** A table of plain texts; every row has as many cells as there are headings. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(headings),
    line(headings.map(() => "---")),
    ...rows.map((cells) => line(cells.map(markdownCell))),
  ].join("\n");
}

/** Text as it stands in a Markdown table: on one line, its own signs shown and never taken for markup. */
export function markdownCell(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|#~]/g, "\\$&")
    .replace(/\s*\n\s*/g, " / ")
    .trim();
}
