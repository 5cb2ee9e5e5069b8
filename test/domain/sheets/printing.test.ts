import { NO_EARLIER_DECISIONS } from "../../../src/domain/sheets/findings/earlier-decisions";
import { draftFindings } from "../../../src/domain/sheets/findings/findings-sheet";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";
import { everyDraft } from "../../fixtures/sheets/every-draft";

/** Points: Excel's letters as they come, and what a person reads on paper without effort. */
const LETTERS = 11;
const LEGIBLE = 8;
/** An A4 page in points, less half an inch at each side. */
const PAPER = { portrait: 595 - 72, landscape: 842 - 72 } as const;
/** A column of so many characters: seven pixels each and five beside them, at 96 to the inch. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

const drafts = everyDraft();
const draftOf = (name: string) => {
  const made = drafts.find((one) => one.name === name);
  if (!made) throw new Error(`There is no ${name}`);
  return made.draft;
};
const textsIn = (name: string, row: number | undefined) =>
  (row === undefined ? [] : (draftOf(name).rows[row] ?? [])).map(({ content }) =>
    content.kind === "text" ? content.text : "",
  );

describe("a printed sheet", () => {
  it.each(drafts)("has letters of 8 points or more on A4 ($name)", ({ draft }) => {
    const { orientation, printedColumns = draft.columnWidths.length } = draft.page;
    const width = draft.columnWidths.slice(0, printedColumns).reduce((sum, one) => sum + pointsOf(one), 0);
    expect(LETTERS * Math.min(1, PAPER[orientation] / width)).toBeGreaterThanOrEqual(LEGIBLE);
  });

  it("of findings has what a reviewer works with, and leaves out what only sorts and keeps", () => {
    const { page, tables } = draftOf("findings");
    const headings = textsIn("findings", tables[0]?.range.top);
    expect(headings.slice(0, page.printedColumns)).toEqual([
      "Severity",
      "Cell",
      // Names of KPIs recur: most key areas have a 'High level principle and specific behaviour'.
      "Key area",
      "KPI",
      "Finding",
      "What the toolkit says",
      "Suggested value",
      "Decision",
      "Reviewer's note",
    ]);
    expect(headings.slice(page.printedColumns)).toEqual(["Sheet", "At the last check", "Reference"]);
  });

  it("of findings has the columns that a reviewer added, beside the note", () => {
    const earlier = { ...NO_EARLIER_DECISIONS, addedHeadings: ["Owner"] };
    const choices = { council: "", day: "2026-11-22", sheetName: "Review findings" };
    const { rows, page, tables } = draftFindings([], earlier, loadToolkit(), choices);
    const headings = rows[tables[0]?.range.top ?? 0] ?? [];
    expect(headings[(page.printedColumns ?? 0) - 1]?.content).toEqual({ kind: "text", text: "Owner" });
  });

  it.each(["findings", "since last time", "publication", "notes"])(
    "has the column headings on each page (%s)",
    (name) => {
      const { tables, page } = draftOf(name);
      const top = tables[0]?.range.top;
      expect(page.repeatedRows).toEqual({ from: top, to: top });
    },
  );

  it("of the summary has the last list's heading and columns on each page after the list's first", () => {
    const { repeatedRows } = draftOf("summary").page;
    expect(textsIn("summary", repeatedRows?.from)).toEqual(["Actions overdue on 22 November 2026"]);
    expect(textsIn("summary", repeatedRows?.to)).toEqual([
      "Action",
      "Cell",
      "By when",
      "Was due",
      "KPI",
      "Key area",
    ]);
  });
});
