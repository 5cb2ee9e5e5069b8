import { wrapped } from "../../domain/text/wrapped";

const LINE = 100;

/** Text wrapped at words to the width of a terminal, every line moved right by `indent` spaces. */
export function indented(text: string, indent: number): string {
  const margin = " ".repeat(indent);
  return withoutControls(text)
    .split("\n")
    .flatMap((paragraph) => wrapped(wordsOf(paragraph), LINE - indent))
    .map((line) => (line === "" ? "" : margin + line))
    .join("\n");
}

/** A workbook's text must not steer the terminal that shows it. */
function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "");
}

function wordsOf(paragraph: string): readonly string[] {
  return paragraph.split(/\s+/).filter((word) => word !== "");
}
