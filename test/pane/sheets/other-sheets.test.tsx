import { expect } from "@jest/globals";
import { act, screen, within } from "@testing-library/react";
import { budgetGrid, cleanGrid, lastYearsGrid, linesGrid } from "../../../dev/pane-gallery/sample-grids";
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
    await screen.findByRole("button", { name: "Go to ‘Action plan’" });
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

describe("the findings sheet", () => {
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
    const readFile = () => Promise.resolve({ kind: "workbook", grids: [lastYearsGrid()] } as const);
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

  it("says when a file has no plan", async () => {
    const readFile = () => Promise.resolve({ kind: "workbook", grids: [budgetGrid()] } as const);
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
    await screen.findByText(/keeps the rules for accessible spreadsheets/);
    expect(workbook.text("Notes to the plan", 0, 0)).toMatch(/^Notes to/);
    const cell = { sheet: "Published plan", row: 6, column: 6 };
    expect(workbook.text(cell.sheet, cell.row, cell.column)).not.toBe("");
    act(() => workbook.type(cell, ""));
    const faults = await screen.findByRole("list", { name: "Accessibility faults" });
    await user.click(within(faults).getByRole("button", { name: "Go to Published plan, G7" }));
    expect(workbook.visited.at(-1)).toEqual(cell);
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
function chosenFile(name: string): File {
  return Object.assign(new File(["x"], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
}
