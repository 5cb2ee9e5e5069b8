/** Text as it stands in a Markdown table: on one line, its own signs shown and never taken for markup. */
export function markdownCell(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|#~]/g, "\\$&")
    .replace(/\s*\n\s*/g, " / ")
    .trim();
}
