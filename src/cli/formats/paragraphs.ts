const LINE = 100;

/** Text wrapped at words to the width of a terminal, every line moved right by `indent` spaces. */
export function indented(text: string, indent: number): string {
  const margin = " ".repeat(indent);
  return withoutControls(text)
    .split("\n")
    .flatMap((paragraph) => wrapped(paragraph, LINE - indent))
    .map((line) => (line === "" ? "" : margin + line))
    .join("\n");
}

function wrapped(paragraph: string, width: number): string[] {
  const lines = [""];
  for (const word of paragraph.split(/\s+/).filter((one) => one !== "")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

/** A workbook's text must not steer the terminal that shows it. */
function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "");
}

/** `1 entry`, `65 entries`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
