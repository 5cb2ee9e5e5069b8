import { addAction } from "../../../../src/domain/plan/edit/add-action";
import type { Edit, EntryInPlan } from "../../../../src/domain/plan/edit/edit";
import { writePosition } from "../../../../src/domain/plan/edit/write-position";
import type { Grid } from "../../../../src/domain/grid/grid";
import { textCell } from "../../../../src/domain/grid/grid";
import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import { gridOfDraft } from "../../../../src/domain/sheets/draft-grid";
import { draftNewPlan } from "../../../../src/domain/sheets/plan/new-plan-sheet";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { findAll } from "../../../fixtures/plans/find-in-plan";
import { planOn } from "../../../fixtures/sheets/entry-as-said";

const toolkit = loadToolkit();
/** Title rows 1 to 4, headings in row 5, the first key area in row 6, its first KPI in rows 7 to 10. */
const blank = gridOfDraft(
  draftNewPlan(toolkit, { council: "", day: "2026-11-22", sheetName: "Action plan" }),
);

function firstEntry(grid: Grid): EntryInPlan {
  const plan = planOn(grid);
  const [entry] = plan.entries;
  if (!entry) throw new Error("A new plan has entries");
  return { grid, plan, entry, name: entry.writtenAs };
}

/** The cells an edit writes; `null` where a row would be inserted. */
function cellsOf(edit: Edit): readonly (readonly [string, string])[] | null {
  if (edit.kind !== "change") throw new Error(`This was to change something, not ${edit.kind}`);
  if (edit.change.insert) return null;
  return edit.change.cells.map(
    ({ at, after }) => [cellAddress(at), after.kind === "text" ? after.text : ""] as const,
  );
}

function after(grid: Grid, edit: Edit): Grid {
  const cells = grid.cells.map((row) => [...row]);
  if (edit.kind === "change") {
    for (const { at, after: content } of edit.change.cells) {
      const row = cells[at.row];
      if (row) row[at.column] = textCell(content.kind === "text" ? content.text : "");
    }
  }
  return { ...grid, cells };
}

describe("filling in a new plan", () => {
  it("is told of a by-when that cannot be read, and of none that can", () => {
    const typed = (row: number, byWhen: string): Grid => ({
      ...blank,
      cells: blank.cells.map((cells, place) =>
        place === row
          ? cells.map((cell, column) =>
              column === 3 ? textCell("Write a policy.") : column === 4 ? textCell(byWhen) : cell,
            )
          : cells,
      ),
    });
    const unclear = (byWhen: string) =>
      findAll([typed(6, byWhen)])
        .filter(({ at }) => at.column === 4 && at.row === 6)
        .map(({ check }) => check);
    expect(unclear("when funds allow")).toContain("by-when-unreadable");
    for (const clear of ["Q1 27", "30 June 2027", "Complete", "Ongoing"])
      expect(unclear(clear)).not.toContain("by-when-unreadable");
  });

  it("leaves the level in its own cell and writes the wording below it", () => {
    const edit = writePosition(firstEntry(blank), "now", { level: "Developing", wording: "We have begun." });
    expect(cellsOf(edit)).toEqual([
      ["B7", "Developing"],
      ["B8", "We have begun."],
    ]);
  });

  it("writes the wording below a level that was chosen in the cell itself", () => {
    const chosen = after(
      blank,
      writePosition(firstEntry(blank), "target", { level: "Mature", wording: null }),
    );
    const edit = writePosition(firstEntry(chosen), "target", { level: null, wording: "We do it." });
    expect(cellsOf(edit)).toEqual([["C8", "We do it."]]);
  });

  it("puts actions in the rows that wait for them, then asks for a new row", () => {
    let grid = blank;
    const written: (string | undefined)[] = [];
    for (const text of ["Begin.", "Go on.", "Finish."]) {
      const edit = addAction(firstEntry(grid), { text, byWhen: { kind: "ongoing" } });
      written.push(
        cellsOf(edit)
          ?.map(([cell]) => cell)
          .join(" "),
      );
      grid = after(grid, edit);
    }
    expect(written).toEqual(["D7 E7", "D8 E8", "D9 E9"]);
    expect(firstEntry(grid).entry.actions.map(({ text }) => text.text)).toEqual([
      "Begin.",
      "Go on.",
      "Finish.",
    ]);
    expect(cellsOf(addAction(firstEntry(grid), { text: "Look back.", byWhen: null }))).toBeNull();
  });
});
