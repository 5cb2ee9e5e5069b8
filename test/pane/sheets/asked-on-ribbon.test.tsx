import { expect } from "@jest/globals";
import { cleanup, screen } from "@testing-library/react";
import { budgetGrid, cleanGrid } from "../../../dev/pane-gallery/sample-grids";
import type { StubWorkbook } from "../../../dev/pane-gallery/stub-workbook";
import { askedOnRibbon } from "../../../src/pane/asked-on-ribbon";
import { openPane, press } from "../open-pane";

const asked = (sheet: string) => askedOnRibbon(`?sheet=${sheet}`);
const heading = (name: string) => screen.findByRole("heading", { name });

async function sheetNames(workbook: StubWorkbook): Promise<string[]> {
  const outcome = await workbook.readSheets("quick");
  if (outcome.kind === "trouble") throw new Error(outcome.trouble.sentence);
  return outcome.value.sheets.map(({ grid }) => grid.sheet);
}

describe("a sheet asked for on the ribbon", () => {
  it.each([
    ["summary", "Summary", "Summary"],
    ["review-findings", "Review findings", "Review findings"],
    ["publication", "Copy to publish", "Published plan"],
  ])("is made by that press (%s), and its card is where the person is", async (purpose, card, sheet) => {
    const { workbook } = await openPane({ sheets: [cleanGrid()] }, asked(purpose));
    await screen.findByRole("button", { name: `Go to ‘${sheet}’` });
    expect(await sheetNames(workbook)).toContain(sheet);
    expect(await heading(card)).toHaveFocus();
  });

  it.each([
    ["new-plan", "New plan"],
    ["tidied-plan", "Tidy a plan"],
    ["comparison", "Since last time"],
  ])("is only led to where something is to be chosen first (%s)", async (purpose, card) => {
    const { workbook } = await openPane({ sheets: [cleanGrid()] }, asked(purpose));
    expect(await heading(card)).toHaveFocus();
    expect(await sheetNames(workbook)).toEqual([cleanGrid().sheet]);
  });

  it("is not written over where it is a copy to publish that people may have put right", async () => {
    const plan = { sheets: [cleanGrid()] };
    const { workbook, user } = await openPane(plan, "sheets");
    const written = jest.spyOn(workbook, "writeSheet");
    await press(user, "Make the copy to publish");
    await screen.findByRole("button", { name: "Go to ‘Published plan’" });
    const drafts = written.mock.calls.map(([draft]) => draft);
    cleanup();
    const again = await openPane(plan, asked("publication"), (reopened) => {
      for (const draft of drafts) void reopened.writeSheet(draft);
    });
    const writtenAgain = jest.spyOn(again.workbook, "writeSheet");
    expect(await heading("Copy to publish")).toHaveFocus();
    expect(screen.getByRole("button", { name: "Go to ‘Published plan’" })).toBeInTheDocument();
    expect(writtenAgain).not.toHaveBeenCalled();
    await press(again.user, "Refresh the copy to publish");
    expect(writtenAgain).toHaveBeenCalled();
  });

  it("is not made later by surprise where the workbook has no plan yet", async () => {
    const { workbook, user } = await openPane({ sheets: [budgetGrid()] }, asked("summary"));
    await screen.findByText(/No action plan was found/);
    await press(user, "Make a new plan");
    await screen.findByRole("main", { name: "Plan" });
    await user.click(screen.getByRole("tab", { name: "Sheets" }));
    await heading("Summary");
    expect(await sheetNames(workbook)).toEqual([budgetGrid().sheet, "Action plan"]);
  });
});
