import { expect } from "@jest/globals";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { budgetGrid, cleanGrid, lastYearsGrid, linesGrid } from "../../../dev/pane-gallery/sample-grids";
import type { Grid } from "../../../src/domain/grid/grid";
import { EMPTY_MEMORY } from "../../../src/use-cases/workbook";
import type { FileReading } from "../../../src/use-cases/workbook-file";
import { planGrid } from "../../fixtures/plans/plan-grid";
import { openPane, press } from "../open-pane";

describe("a new plan", () => {
  it("is offered where the workbook has no plan, for the key areas that were chosen", async () => {
    const { workbook, user } = await openPane({ sheets: [budgetGrid()] }, "sheets");
    await press(user, "Choose key areas");
    await press(user, "None");
    expect(screen.getByText("Choose at least one key area.")).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Engaging councillors" }));
    expect(screen.getByText(/in 1 of 15 key areas/)).toBeInTheDocument();
    await press(user, "Make a new plan");
    await screen.findByRole("main", { name: "Plan" });
    const { sheets } = await plainContents(workbook);
    const texts = sheets.find(({ sheet }) => sheet === "Action plan")?.texts ?? [];
    expect(texts).toContain("Engaging councillors");
    expect(texts).not.toContain("Managing strategic risk");
  });

  it("takes the present levels of the workbook's plan when asked, and a name of its own", async () => {
    const { workbook, user } = await openPane({ sheets: [cleanGrid()] }, "sheets");
    await user.click(await screen.findByRole("radio", { name: /Filled in from the plan/ }));
    await press(user, "Make a new plan");
    await screen.findByRole("button", { name: "Go to ‘Action plan 2’" });
    const { sheets } = await plainContents(workbook);
    const texts = sheets.find(({ sheet }) => sheet === "Action plan 2")?.texts ?? [];
    // As stated in the plan: two KPIs at Developing, one at Minimum.
    expect(texts.filter((text) => text === "Developing")).toHaveLength(2);
    expect(texts.filter((text) => text === "Minimum")).toHaveLength(1);
  });
});

describe("a tidy copy", () => {
  it("is made of the sheet that was chosen, and leaves it as it is", async () => {
    const { workbook, user } = await openPane({}, "sheets");
    await user.selectOptions(
      await screen.findByRole("combobox", { name: "Plan to tidy" }),
      "Directorate plan",
    );
    const before = linesGrid().cells[1]?.[1]?.text;
    await press(user, "Make a tidy copy");
    await screen.findByRole("button", { name: "Go to ‘Directorate plan tidied’" });
    expect(workbook.text("Directorate plan", 1, 1)).toBe(before);
    expect(workbook.text("Directorate plan tidied", 0, 0)).toMatch(/tidied/);
  });
});

describe("a workbook with a plan and its tidy copy", () => {
  it("counts the tidy copy alone, says so, and counts both when a person wants it", async () => {
    const { user } = await openPane({ sheets: [cleanGrid()] }, "sheets");
    await screen.findByText(/of 3 KPIs are at Mature or above now/);
    await press(user, "Make a tidy copy");
    const { sheet } = cleanGrid();
    await screen.findByText(`‘${sheet}’ is not counted: ‘${sheet} tidied’ is its tidied plan.`);
    expect(screen.getByText(/of 3 KPIs are at Mature or above now/)).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: sheet }));
    await screen.findByText(/of 6 KPIs are at Mature or above now/);
  });

  it("keeps in the workbook what a person ticks, for whoever opens the pane next", async () => {
    const sheets = [planGrid([{}], "Plan 2024-25"), planGrid([{}], "Plan 2025-26")];
    const { workbook, user } = await openPane({ sheets }, "sheets");
    await screen.findByText(/‘Plan 2024-25’ is not counted: .* of a later year/);
    await user.click(screen.getByRole("checkbox", { name: "Plan 2025-26" }));
    await waitFor(() =>
      expect(workbook.memory.countChoices).toEqual([{ sheet: "Plan 2025-26", counts: false }]),
    );
    cleanup();
    await openPane({ sheets, memory: workbook.memory }, "sheets");
    expect(await screen.findByRole("checkbox", { name: "Plan 2024-25" })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Plan 2025-26" })).not.toBeChecked();
  });

  it("holds what is ticked until the pane is closed where the workbook can keep nothing", async () => {
    const sheets = [planGrid([{}], "Plan 2024-25"), planGrid([{}], "Plan 2025-26")];
    const { workbook, user } = await openPane({ sheets }, "sheets");
    const box = await screen.findByRole("checkbox", { name: "Plan 2025-26" });
    workbook.meetNext({ kind: "workbook-read-only", sentence: "Nothing can be kept here.", cells: [] });
    await user.click(box);
    expect(await screen.findAllByText(/Nothing can be kept here/)).not.toEqual([]);
    expect(box).not.toBeChecked();
    expect(workbook.memory.countChoices).toEqual([]);
  });

  it("is checked by the tidy copy alone, and says so on the Check screen", async () => {
    const { user } = await openPane({ sheets: [linesGrid()] }, "sheets");
    await press(user, "Make a tidy copy");
    await screen.findByRole("button", { name: /^Go to ‘.* tidied’$/ });
    await user.click(screen.getByRole("tab", { name: "Check" }));
    await press(user, "Check this workbook");
    await screen.findByText(/^1 plan sheet checked/);
    expect(screen.getByText(/is its tidied plan/)).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: linesGrid().sheet }));
    await screen.findByText(/^2 plan sheets checked/);
  });
});

describe("the findings sheet", () => {
  it("takes what was accepted on the Check screen, and the Check screen what is written on it", async () => {
    const { workbook, user } = await openPane({ sheets: [linesGrid()] }, "sheets");
    await press(user, "Make the findings sheet");
    await screen.findByRole("button", { name: "Bring the findings sheet up to date" });
    const { sheets } = await plainContents(workbook);
    const grid = sheets.find(({ sheet }) => sheet === "Review findings");
    const [decision, note] = ["Decision", "Reviewer's note"].map(
      (heading) => grid?.rows[4]?.indexOf(heading) ?? -1,
    );
    const at = (column = -1) => ({ sheet: "Review findings", row: 5, column });
    act(() => {
      workbook.type(at(decision), "Accepted", "unseen");
      workbook.type(at(note), "The director knows.", "unseen");
    });
    await user.click(screen.getByRole("tab", { name: "Check" }));
    await press(user, "Check this workbook");
    await user.click(await screen.findByRole("switch", { name: "Show accepted findings (1)" }));
    await screen.findByText("Accepted: The director knows.");
    await press(user, "Raise it again");
    await screen.findByText("Reviewer’s note: The director knows.");
    await user.click(screen.getByRole("tab", { name: "Sheets" }));
    await press(user, "Bring the findings sheet up to date");
    await screen.findByText("The sheet ‘Review findings’ was written anew.");
    expect([
      workbook.text("Review findings", 5, decision ?? -1),
      workbook.text("Review findings", 5, note ?? -1),
    ]).toEqual(["Open", "The director knows."]);
  });

  it("keeps a reviewer's note when it is brought up to date", async () => {
    const { workbook, user } = await openPane({ sheets: [cleanGrid()] }, "sheets");
    await press(user, "Make the findings sheet");
    await screen.findByRole("button", { name: "Bring the findings sheet up to date" });
    const { sheets } = await plainContents(workbook);
    const grid = sheets.find(({ sheet }) => sheet === "Review findings");
    const column = grid?.rows[4]?.indexOf("Reviewer's note") ?? -1;
    expect(column).toBeGreaterThan(0);
    act(() => workbook.type({ sheet: "Review findings", row: 5, column }, "Ask the director", "unseen"));
    await press(user, "Bring the findings sheet up to date");
    await screen.findByText("The sheet ‘Review findings’ was written anew.");
    expect(workbook.text("Review findings", 5, column)).toBe("Ask the director");
  });
});

describe("since last time", () => {
  it("lists what has changed since another sheet of the workbook, and makes a sheet of it", async () => {
    const { workbook, user } = await openPane({ sheets: [cleanGrid(), lastYearsGrid()] }, "sheets");
    const make = await screen.findByRole("button", { name: "Make the sheet of changes" });
    expect(make).toHaveAttribute("aria-disabled", "true");
    await user.selectOptions(screen.getByRole("combobox", { name: /Compare with a sheet/ }), "Plan 2025");
    await press(user, "Target raised (1)");
    const list = screen.getByRole("list", { name: "Target raised" });
    expect(within(list).getByRole("listitem")).toHaveTextContent("Reporting");
    expect(within(list).getByRole("listitem")).toHaveTextContent("Developing → Mature");
    await press(user, "Make the sheet of changes");
    await screen.findByRole("button", { name: "Refresh the sheet of changes" });
    expect(workbook.text("Since last time", 0, 0)).toMatch(/changes since Plan 2025$/);
  });

  it("compares with a file that was chosen", async () => {
    const readFile = () => Promise.resolve(fileOf(lastYearsGrid()));
    const { user } = await openPane({ sheets: [cleanGrid()] }, "sheets", undefined, readFile);
    await user.upload(await screen.findByLabelText("Compare with a file"), chosenFile("plan-2025.xlsx"));
    expect((await screen.findAllByText("Compared with plan-2025.xlsx.")).length).toBeGreaterThan(0);
    expect(screen.getByRole("button", { name: "Target raised (1)" })).toBeInTheDocument();
  });

  it("says why a file cannot be compared with", async () => {
    const reason = "plan.xlsx is protected with a password.";
    const readFile = () => Promise.resolve({ kind: "unreadable", reason } as const);
    const { user } = await openPane({ sheets: [cleanGrid()] }, "sheets", undefined, readFile);
    await user.upload(await screen.findByLabelText("Compare with a file"), chosenFile("plan.xlsx"));
    expect((await screen.findAllByText(reason)).length).toBeGreaterThan(0);
  });

  it("says that the file before is still compared with where the next cannot be", async () => {
    const readFile = (_: Uint8Array, name: string) =>
      Promise.resolve(fileOf(name === "budget.xlsx" ? budgetGrid() : lastYearsGrid()));
    const { user } = await openPane({ sheets: [cleanGrid()] }, "sheets", undefined, readFile);
    const choice = await screen.findByLabelText("Compare with a file");
    await user.upload(choice, chosenFile("plan-2025.xlsx"));
    await screen.findAllByText("Compared with plan-2025.xlsx.");
    await user.upload(choice, chosenFile("budget.xlsx"));
    expect(await screen.findByText("Still compared with plan-2025.xlsx.")).toBeInTheDocument();
  });

  it("says when a file has no plan", async () => {
    const readFile = () => Promise.resolve(fileOf(budgetGrid()));
    const { user } = await openPane({ sheets: [cleanGrid()] }, "sheets", undefined, readFile);
    await user.upload(await screen.findByLabelText("Compare with a file"), chosenFile("budget.xlsx"));
    expect((await screen.findAllByText(/No sheet of budget.xlsx is an action plan/)).length).toBeGreaterThan(
      0,
    );
  });
});

describe("the copy to publish", () => {
  it("is made with its notes, and says what somebody's change has broken, one press from its cell", async () => {
    const { workbook, user } = await openPane({ sheets: [cleanGrid()] }, "sheets");
    await press(user, "Make the copy to publish");
    await screen.findByText(/nothing breaks the rules that can be checked here/);
    expect(workbook.text("Notes to the plan", 0, 0)).toMatch(/^Notes to/);
    const cell = { sheet: "Published plan", row: 6, column: 6 };
    expect(workbook.text(cell.sheet, cell.row, cell.column)).not.toBe("");
    act(() => workbook.type(cell, ""));
    await screen.findByText("‘Published plan’ changed since this check: check again.");
    await press(user, "Check this copy");
    const faults = await screen.findByRole("list", { name: "Accessibility faults" });
    await user.click(within(faults).getByRole("button", { name: "Go to Published plan, G7" }));
    expect(workbook.visited.at(-1)).toEqual(cell);
  });

  it("is not the only sheet that can be checked", async () => {
    const { user } = await openPane({ sheets: [cleanGrid()] }, "sheets");
    await press(user, "Check the whole workbook");
    await screen.findByRole("list", { name: "Accessibility faults" });
    const choice = screen.getByRole("combobox", { name: /rules for accessible spreadsheets/ });
    await user.selectOptions(choice, cleanGrid().sheet);
    await press(user, "Check this sheet");
    const faults = await screen.findByRole("list", { name: "Accessibility faults" });
    expect(faults).toHaveTextContent("Make the cells an Excel table");
  });
});

async function plainContents(workbook: Awaited<ReturnType<typeof openPane>>["workbook"]) {
  const outcome = await workbook.readSheets("quick");
  if (outcome.kind === "trouble") throw new Error(outcome.trouble.sentence);
  return {
    sheets: outcome.value.sheets.map(({ grid }) => {
      const rows = grid.cells.map((row) => row.map(({ text }) => text));
      return { sheet: grid.sheet, rows, texts: rows.flat() };
    }),
  };
}

/** jsdom's files cannot be read as bytes. */
function fileOf(grid: Grid): FileReading {
  return { kind: "workbook", workbook: { sheets: [{ grid, visible: true }], memory: EMPTY_MEMORY } };
}

function chosenFile(name: string): File {
  return Object.assign(new File(["x"], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
}
