import { expect } from "@jest/globals";
import { act, screen, waitFor } from "@testing-library/react";
import { budgetGrid, nearlyAPlanGrid } from "../../dev/pane-gallery/sample-grids";
import type { PlanChange } from "../../src/domain/plan/cell-change";
import type { Trouble } from "../../src/use-cases/workbook";
import { openPane, planCell, press } from "./open-pane";

const editing: Trouble = {
  kind: "editing-a-cell",
  sentence: "Press Enter in the cell you are editing.",
  cells: [],
};
const noAnswer: Trouble = { kind: "no-answer", sentence: "Wait a little, then try again.", cells: [] };

describe("when something is in the way", () => {
  it("says to press Enter in the cell, keeps the words, and the next press works", async () => {
    const { workbook, user } = await openPane();
    await press(user, "Add an action");
    await user.type(screen.getByRole("textbox", { name: "What will be done" }), "Write to suppliers");
    workbook.meetNext(editing);
    await press(user, "Add to the plan");
    expect((await screen.findAllByText(/Press Enter in the cell/)).length).toBeGreaterThan(0);
    expect(screen.getByRole("textbox", { name: "What will be done" })).toHaveValue("Write to suppliers");
    await press(user, "Add to the plan");
    await screen.findByRole("button", { name: "Undo" });
    expect(screen.queryByText("A cell is being edited")).not.toBeInTheDocument();
  });

  it("shows that it is still at work where Excel takes its time", async () => {
    const { workbook, user } = await openPane();
    const apply = workbook.apply.bind(workbook);
    let goOn: () => void = () => undefined;
    const waited = new Promise<void>((resolve) => (goOn = resolve));
    Object.assign(workbook, { apply: (change: PlanChange) => waited.then(() => apply(change)) });
    await press(user, /^Leader/);
    await press(user, "Aim for Leader");
    expect(screen.queryByText("Writing into the workbook…")).not.toBeInTheDocument();
    // To be seen, and to be heard.
    await waitFor(() => expect(screen.getAllByText("Writing into the workbook…")).toHaveLength(2), {
      timeout: 3000,
    });
    goOn();
    await screen.findByRole("button", { name: "Undo" });
    expect(screen.queryByText("Writing into the workbook…")).not.toBeInTheDocument();
  });

  it("says before a press that the sheet is protected, and writes nothing", async () => {
    const { workbook, user } = await openPane({ protectedSheets: ["Action plan"] });
    expect(await screen.findByText(/This sheet is protected/)).toBeInTheDocument();
    await press(user, /^Leader/);
    await press(user, "Aim for Leader");
    expect(workbook.text("Action plan", 1, 3)).toBe("Mature");
  });

  it("looks again once the sheet is unprotected, which Excel tells nobody", async () => {
    const protectedSheets = ["Action plan"];
    const { workbook, user } = await openPane({ protectedSheets });
    await screen.findByText(/This sheet is protected/);
    protectedSheets.pop();
    await press(user, "Look again");
    await waitFor(() => expect(screen.queryByText(/This sheet is protected/)).not.toBeInTheDocument());
    await press(user, /^Leader/);
    await press(user, "Aim for Leader");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 1, 3)).toBe("Leader");
  });

  it("does not write over what somebody typed meanwhile, and shows it", async () => {
    const { workbook, user } = await openPane();
    await press(user, /^Leader/);
    act(() => workbook.type(planCell(1, 3), "Innovator", "unseen"));
    await press(user, "Aim for Leader");
    expect(await screen.findByText("Somebody changed the sheet")).toBeInTheDocument();
    expect(screen.getAllByText(/Cells: D2/).length).toBeGreaterThan(0);
    expect(workbook.text("Action plan", 1, 3)).toBe("Innovator");
  });

  it("says what to know first, and the same press again asks for the very same change", async () => {
    const { workbook, user } = await openPane();
    const asked: PlanChange[] = [];
    const apply = workbook.apply.bind(workbook);
    Object.assign(workbook, {
      apply: (change: PlanChange) => {
        asked.push(change);
        return apply(change);
      },
    });
    await press(user, /^Leader/);
    workbook.meetNext({ kind: "asks-first", sentence: "The list of D2 offers other words.", cells: [] });
    await press(user, "Aim for Leader");
    expect(await screen.findByText("Before this is written")).toBeInTheDocument();
    expect(workbook.text("Action plan", 1, 3)).toBe("Mature");
    await press(user, "Aim for Leader");
    expect(await screen.findByRole("button", { name: "Undo" })).toBeInTheDocument();
    expect(asked).toHaveLength(2);
    expect(asked[1]).toEqual(asked[0]);
    expect(workbook.text("Action plan", 1, 3)).toBe("Leader");
  });

  it("shows the way back where Excel stopped half-way", async () => {
    const { workbook, user } = await openPane();
    await press(user, /^Leader/);
    workbook.meetNext({ kind: "refused", sentence: "Excel stopped half-way. Press Undo.", cells: [] });
    const halfDone = { summary: "Half of a change", insert: null, cells: [] };
    Object.assign(workbook, { undoable: () => halfDone });
    await press(user, "Aim for Leader");
    expect((await screen.findAllByText(/stopped half-way/)).length).toBeGreaterThan(0);
    expect(await screen.findByRole("button", { name: "Undo" })).toBeInTheDocument();
  });

  it("reads again after no answer", async () => {
    const { user } = await openPane({}, "plan", (workbook) => workbook.meetNext(noAnswer));
    expect((await screen.findAllByText(/Wait a little/)).length).toBeGreaterThan(0);
    await press(user, "Read again");
    expect(await screen.findByRole("heading", { level: 2, name: "Reporting" })).toBeInTheDocument();
  });

  it("says that it reads while it waits", async () => {
    await openPane({ neverAnswers: true });
    expect(await screen.findByText("Reading the workbook…")).toBeInTheDocument();
  });

  it("follows what somebody types in the sheet", async () => {
    const { workbook } = await openPane();
    await screen.findByRole("heading", { level: 2, name: "Reporting" });
    act(() => workbook.type(planCell(1, 4), "A new text of the action"));
    expect(screen.getByText(/has changed since it was read/)).toBeInTheDocument();
    expect(await screen.findByText("A new text of the action", {}, { timeout: 3000 })).toBeInTheDocument();
    expect(screen.queryByText(/has changed since it was read/)).not.toBeInTheDocument();
  });

  it("shows on the first run what a plan looks like and which sheet might be one", async () => {
    const { workbook, user } = await openPane({ sheets: [budgetGrid(), nearlyAPlanGrid()], selected: null });
    expect(
      await screen.findByRole("heading", { name: "No action plan found in this workbook" }),
    ).toBeInTheDocument();
    expect(screen.getByRole("columnheader", { name: "Where we are now" })).toBeInTheDocument();
    await press(user, "Go to ‘Procurement 2026’");
    expect(workbook.visited).toEqual([{ sheet: "Procurement 2026", row: 0, column: 0 }]);
  });

  it("leads from the first run to a new plan, and back to fill it in, with the focus", async () => {
    const { user } = await openPane({ sheets: [budgetGrid()], selected: null });
    await press(user, "Make a new plan");
    expect(screen.getByRole("main", { name: "Sheets" })).toHaveFocus();
    await press(user, "Make a new plan");
    expect(await screen.findByText("The sheet ‘Action plan’ was made.")).toBeInTheDocument();
    expect(await screen.findByRole("main", { name: "Plan" })).toHaveFocus();
    expect(screen.getByRole("button", { name: "Start with the first KPI" })).toBeInTheDocument();
  });
});
