import type { Grid } from "../../src/domain/grid/grid";
import { textAt, textCell } from "../../src/domain/grid/grid";
import { FINDING_HEADINGS } from "../../src/domain/sheets/findings/earlier-decisions";
import { gridOfDraft } from "../../src/domain/sheets/draft-grid";
import { findingReference } from "../../src/domain/sheets/findings/finding-reference";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { withDecision, withoutDecision } from "../../src/use-cases/decide-on-finding";
import { judgeFindings } from "../../src/use-cases/judge-findings";
import { listFindings, withSettled } from "../../src/use-cases/list-findings";
import type { Decision, SheetContents, Workbook, WorkbookMemory } from "../../src/use-cases/workbook";
import { EMPTY_MEMORY } from "../../src/use-cases/workbook";
import { findAll } from "../fixtures/plans/find-in-plan";
import { planGrid } from "../fixtures/plans/plan-grid";

const origin = { council: "Exampleshire Council", day: "2026-11-22" };
const plan = planGrid([{ now: "" }]);
const findings = findAll([plan]);
const finding = (() => {
  const [first] = findings;
  if (!first) throw new Error("This plan was to have a finding");
  return first;
})();

/** A reviewer's workbook: the findings sheet as it was written last and edited since, and what the pane keeps. */
function reviewersWorkbook() {
  let sheet: Grid | null = null;
  let memory: WorkbookMemory = EMPTY_MEMORY;
  let present = findings;
  const sheets = (): SheetContents[] => [
    { grid: plan, protected: false, visible: true },
    ...(sheet ? [{ grid: sheet, protected: false, visible: true, madeFor: "review-findings" } as const] : []),
  ];
  const workbook: Pick<Workbook, "writeSheet"> = {
    writeSheet: (draft) => {
      sheet = gridOfDraft(draft);
      return Promise.resolve({ kind: "done", value: { sheet: draft.name, refreshed: true } });
    },
  };
  const judged = () => {
    const one = judgeFindings(present, sheets(), memory.decisions).find((each) => each.finding === finding);
    if (!one) throw new Error("The finding was to be judged");
    return one;
  };
  const place = (grid: Grid, heading: (typeof FINDING_HEADINGS)[number]) => {
    const row = grid.cells.findIndex((cells) => cells.some(({ text }) => text === findingReference(finding)));
    return { row, column: FINDING_HEADINGS.indexOf(heading) };
  };
  return {
    judged,
    decide: (decision: Decision["decision"], reason: string) => {
      memory = withDecision(memory, finding, decision, reason, "2026-11-20", judged().sheetSaid);
    },
    raise: () => {
      memory = withoutDecision(memory, finding, "2026-11-20", judged().sheetSaid);
    },
    refresh: async (now = findings) => {
      present = now;
      const kept = memory.decisions;
      const listed = await listFindings(workbook as Workbook, loadToolkit(), now, sheets(), kept, origin);
      if (listed.kind === "trouble") throw new Error(listed.trouble.sentence);
      memory = withSettled(memory, listed.value.settled);
    },
    isBack: () => {
      present = findings;
    },
    onSheet: (heading: "Decision" | "Reviewer's note") => {
      if (!sheet) throw new Error("There was to be a findings sheet");
      const { row, column } = place(sheet, heading);
      return textAt(sheet, row, column);
    },
    write: (heading: "Decision" | "Reviewer's note", text: string) => {
      if (!sheet) throw new Error("There was to be a findings sheet");
      const at = place(sheet, heading);
      const cells = sheet.cells.map((line, row) =>
        row === at.row ? line.map((cell, column) => (column === at.column ? textCell(text) : cell)) : line,
      );
      sheet = { ...sheet, cells };
    },
  };
}

describe("decisions of the pane and of the findings sheet", () => {
  it("count where the sheet alone has them, with the note as their reason", async () => {
    const book = reviewersWorkbook();
    await book.refresh();
    expect(book.judged().decision).toBeNull();
    book.write("Decision", "not an issue");
    book.write("Reviewer's note", "A shared service does it.");
    expect(book.judged().decision).toEqual({
      decision: "not-an-issue",
      reason: "A shared service does it.",
      on: null,
    });
  });

  it("leave a finding open that was marked Fixed and is still there, and show its note", async () => {
    const book = reviewersWorkbook();
    await book.refresh();
    book.write("Decision", "Fixed");
    book.write("Reviewer's note", "Done in May");
    expect(book.judged()).toMatchObject({ decision: null, note: "Done in May" });
  });

  it("go from the pane to the sheet when it is written, and are one from then on", async () => {
    const book = reviewersWorkbook();
    await book.refresh();
    book.decide("accepted", "The director knows.");
    expect(book.onSheet("Decision")).toBe("Open");
    await book.refresh();
    expect([book.onSheet("Decision"), book.onSheet("Reviewer's note")]).toEqual([
      "Accepted",
      "The director knows.",
    ]);
    expect(book.judged().decision).toEqual({
      decision: "accepted",
      reason: "The director knows.",
      on: "2026-11-20",
    });
  });

  it("are the sheet's where it was changed since it was written", async () => {
    const book = reviewersWorkbook();
    book.decide("accepted", "The director knows.");
    await book.refresh();
    book.write("Decision", "Open");
    expect(book.judged().decision).toBeNull();
    await book.refresh();
    await book.refresh();
    expect(book.judged().decision).toBeNull();
    expect(book.onSheet("Decision")).toBe("Open");
    expect(book.onSheet("Reviewer's note")).toBe("The director knows.");
  });

  it("are the pane's where it was changed after the sheet was written", async () => {
    const book = reviewersWorkbook();
    book.decide("accepted", "For now.");
    await book.refresh();
    book.decide("not-an-issue", "It never applied here.");
    expect(book.judged().decision).toMatchObject({ decision: "not-an-issue" });
    await book.refresh();
    expect(book.onSheet("Decision")).toBe("Not an issue");
  });

  it("are the pane's where a finding decided on the sheet is raised again", async () => {
    const book = reviewersWorkbook();
    await book.refresh();
    book.write("Decision", "Accepted");
    book.write("Reviewer's note", "For this year");
    book.raise();
    expect(book.judged()).toMatchObject({ decision: null, note: "For this year" });
    await book.refresh();
    expect([book.onSheet("Decision"), book.onSheet("Reviewer's note")]).toEqual(["Open", "For this year"]);
    book.write("Decision", "Accepted");
    expect(book.judged().decision).toMatchObject({ decision: "accepted" });
  });

  it("keep both notes, and each once", async () => {
    const book = reviewersWorkbook();
    await book.refresh();
    book.write("Reviewer's note", "Ask Jo");
    book.decide("accepted", "The director knows.");
    expect(book.judged().decision?.reason).toBe("Ask Jo\nThe director knows.");
    await book.refresh();
    await book.refresh();
    expect(book.onSheet("Reviewer's note")).toBe("Ask Jo\nThe director knows.");
    book.write("Reviewer's note", "Jo agrees with the director.");
    await book.refresh();
    expect(book.onSheet("Reviewer's note")).toBe("Jo agrees with the director.");
  });

  it("stay while the finding is gone, and count when it is back", async () => {
    const book = reviewersWorkbook();
    await book.refresh();
    book.decide("accepted", "For this year");
    await book.refresh(findings.filter((one) => one !== finding));
    expect(book.onSheet("Decision")).toBe("Accepted");
    book.isBack();
    expect(book.judged().decision).toMatchObject({ decision: "accepted", reason: "For this year" });
  });

  it("need no sheet", () => {
    const book = reviewersWorkbook();
    book.decide("accepted", "For this year");
    expect(book.judged().decision).toMatchObject({ decision: "accepted", reason: "For this year" });
    book.raise();
    expect(book.judged().decision).toBeNull();
  });
});
