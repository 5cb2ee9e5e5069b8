import { formatDay } from "../../domain/by-when/day-words";
import { headlineSentences } from "../../domain/summary/headline";
import type { PlanSummary } from "../../domain/summary/plan-summary";
import { indented } from "./paragraphs";
import type { SummaryTable } from "./summary-tables";
import { summaryTables } from "./summary-tables";

/** Wider columns are wrapped, never cut. */
const WIDEST = 44;

/** A summary for a person to read in a terminal. */
export function summaryAsText(summary: PlanSummary): string {
  const title = summary.council === "" ? "Action plan" : `${summary.council}: action plan`;
  return [
    `${title} on ${formatDay(summary.asOf)}`,
    headlineSentences(summary)
      .map((sentence) => indented(sentence, 0))
      .join("\n"),
    ...summaryTables(summary).map(tableText),
  ].join("\n\n");
}

function tableText({ title, headings, rows }: SummaryTable): string {
  const cells = [headings, ...rows].map((row) => row.map((text) => wrapCell(text)));
  const widths = headings.map((_, column) =>
    Math.max(...cells.map((row) => Math.max(...(row[column] ?? [""]).map((line) => line.length)))),
  );
  const lines = cells.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map((cell, column) => (cell[line] ?? "").padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  });
  return [title, "-".repeat(title.length), ...lines].join("\n");
}

function wrapCell(text: string): string[] {
  const lines = [""];
  for (const word of indented(text, 0).split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > WIDEST) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
