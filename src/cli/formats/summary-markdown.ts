import { formatDay } from "../../domain/by-when/day-words";
import { headlineSentences } from "../../domain/summary/headline";
import type { PlanSummary } from "../../domain/summary/plan-summary";
import { markdownCell, markdownTable } from "./markdown";
import { summaryTables } from "./summary-tables";

/** A summary as Markdown, to paste into a report. */
export function summaryAsMarkdown(summary: PlanSummary): string {
  const council = summary.council === "" ? "" : `${markdownCell(summary.council)}: `;
  const tables = summaryTables(summary).map(
    ({ title, headings, rows }) => `## ${title}\n\n${markdownTable(headings, rows)}`,
  );
  const headline = headlineSentences(summary).map((sentence) => `- ${sentence}`);
  return [
    `# ${council}action plan on ${formatDay(summary.asOf)}`,
    headline.join("\n"),
    ...tables,
    `Levels and KPIs: ${summary.edition}.`,
  ].join("\n\n");
}
