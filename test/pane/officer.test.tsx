import { expect } from "@jest/globals";
import { act, screen, waitFor, within } from "@testing-library/react";
import { descriptorText } from "../../src/domain/toolkit/toolkit";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { planGrid } from "../fixtures/plans/plan-grid";
import { CHAMPIONS, TRAINING, openPane, planCell, press } from "./open-pane";
import { typeDayByKeys } from "./type-day";

const toolkit = loadToolkit();

describe("an officer in the plan", () => {
  it("sees the entry of the selected cell, and another when another cell is selected", async () => {
    const { workbook } = await openPane();
    expect(await screen.findByRole("heading", { level: 2, name: "Reporting" })).toBeInTheDocument();
    act(() => workbook.select(planCell(TRAINING)));
    expect(
      await screen.findByRole("heading", { level: 2, name: "Training and development" }),
    ).toBeInTheDocument();
  });

  it("reads what the wording of the cell says, word by word", async () => {
    const { user } = await openPane({ selected: planCell(CHAMPIONS) });
    expect(await screen.findByText(/^Developing, edited: 5 words differ\.$/)).toBeInTheDocument();
    await press(user, /What differs/);
    const [gone] = screen.getAllByRole("deletion");
    const [come] = screen.getAllByRole("insertion");
    expect(gone).toHaveTextContent("only in the plan: looking for");
    expect(come).toHaveTextContent("only in the toolkit: exploring");
  });

  it("chooses a level and takes its wording in one press", async () => {
    const { workbook, user } = await openPane();
    await press(user, /^Leader/);
    await press(user, "Aim for Leader");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 1, 3)).toBe("Leader");
    expect(workbook.text("Action plan", 2, 3)).toBe(
      descriptorText(toolkit.descriptor("engaging-councillors/reporting", "Leader")),
    );
  });

  it("keeps the wording when only the level is wanted", async () => {
    const { workbook, user } = await openPane({ selected: planCell(CHAMPIONS) });
    await user.click(await screen.findByRole("checkbox", { name: "Take the wording too" }));
    await press(user, /^Leader/);
    await press(user, "We are at Leader");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 3, 2)).toBe("Leader");
    expect(workbook.text("Action plan", 4, 2)).toMatch(/^The council is looking for/);
  });

  it("never loses the council's own wording without being asked, and can say no", async () => {
    const { workbook, user } = await openPane({ selected: planCell(CHAMPIONS) });
    await press(user, /^Developing/);
    await press(user, "Use this wording under Now");
    const question = await screen.findByRole("region", { name: "Before and after" });
    expect(question).toHaveTextContent(/looking/);
    expect(workbook.text("Action plan", 4, 2)).toMatch(/looking for/);
    await press(user, "Keep as it is");
    expect(screen.queryByRole("region", { name: "Before and after" })).not.toBeInTheDocument();
    await press(user, "Use this wording under Now");
    await press(user, "Replace them");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 4, 2)).toMatch(/exploring the best way/);
  });

  it("is offered the wording of a level chosen in the cell itself, and sees what goes first", async () => {
    const { workbook, user } = await openPane();
    await screen.findByRole("heading", { level: 2, name: "Reporting" });
    expect(screen.queryByRole("button", { name: /^Use the wording of/ })).not.toBeInTheDocument();
    act(() => workbook.type(planCell(1, 3), "Leader"));
    expect(
      await screen.findByText("The toolkit’s Mature, not Leader.", {}, { timeout: 3000 }),
    ).toBeInTheDocument();
    await press(user, "Use the wording of Leader");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 2, 3)).toBe(
      descriptorText(toolkit.descriptor("engaging-councillors/reporting", "Leader")),
    );
    expect(screen.queryByRole("button", { name: /^Use the wording of/ })).not.toBeInTheDocument();
  });

  it("can have the level follow the wording instead", async () => {
    const { workbook, user } = await openPane();
    await screen.findByRole("heading", { level: 2, name: "Reporting" });
    act(() => workbook.type(planCell(1, 3), "Leader"));
    await user.click(
      await screen.findByRole("button", { name: "Change the level to Mature" }, { timeout: 3000 }),
    );
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 1, 3)).toBe("Mature");
  });

  it("takes the last change back", async () => {
    const { workbook, user } = await openPane();
    await press(user, /^Leader/);
    await press(user, "We are at Leader");
    await press(user, "Undo");
    expect(await screen.findByText(/was taken back/)).toBeInTheDocument();
    expect(workbook.text("Action plan", 1, 2)).toBe("Developing");
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  });

  it("is offered one level up where no target is written", async () => {
    await openPane({ selected: planCell(CHAMPIONS) });
    expect(
      await screen.findByRole("heading", { name: /What Mature, one level up, asks/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Aim for Mature" })).toBeInTheDocument();
  });

  it("plans what the target asks in its own words, with a quarter", async () => {
    const { workbook, user } = await openPane({ selected: planCell(TRAINING) });
    await press(user, /^Plan this: Some councillors have attended/);
    const text = await screen.findByRole("textbox", { name: "What will be done" });
    expect(text).toHaveFocus();
    expect(text).toHaveValue("Some councillors have attended relevant training courses.");
    await user.clear(text);
    await user.type(text, "Book two courses for councillors");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "By when" }),
      "Q2 26, July to September 2026",
    );
    await press(user, "Add to the plan");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 5, 4)).toBe("Book two courses for councillors");
    expect(workbook.text("Action plan", 5, 5)).toBe("Q2 26");
  });

  it("sees what a date means, and edits an action with its date", async () => {
    const { workbook, user } = await openPane();
    const first = await screen.findByRole("listitem", { name: "Action 1" });
    expect(first).toHaveTextContent("Q1 23 · April to June 2023, past");
    await press(user, "Edit action 1");
    const form = screen.getByRole("form", { name: "Edit action 1" });
    await user.type(within(form).getByRole("textbox"), " Live now.");
    await user.selectOptions(within(form).getByRole("combobox"), "Complete");
    await press(user, "Save");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 1, 4)).toMatch(/elected members\. Live now\.$/);
    expect(workbook.text("Action plan", 1, 5)).toBe("Complete");
  });

  it("types a date, which is the one that is written", async () => {
    const { workbook, user } = await openPane();
    await press(user, "Edit action 1");
    await user.selectOptions(screen.getByRole("combobox", { name: "By when" }), "On a date");
    const date = await screen.findByLabelText(/^Date/);
    expect(date).toHaveValue("");
    await press(user, "Save");
    expect(screen.getByText("Give the whole date, or choose another by-when.")).toBeInTheDocument();
    expect(date).toHaveFocus();
    expect(workbook.text("Action plan", 1, 5)).toBe("Q1 23");
    typeDayByKeys(date, "2027-03-31");
    await press(user, "Save");
    await screen.findByRole("button", { name: "Undo" });
    expect(screen.getByRole("listitem", { name: "Action 1" })).toHaveTextContent("31 March 2027");
  });

  it("marks an action complete in one press, and is asked first where the by-when is in other words", async () => {
    const actions = [
      ["Brief members.", "Q1 27"],
      ["Write to suppliers.", "when members agree"],
    ] as const;
    const { workbook, user } = await openPane({ sheets: [planGrid([{ actions }])] });
    await press(user, "Mark complete: action 1");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 1, 7)).toBe("Complete");
    expect(screen.queryByRole("button", { name: "Mark complete: action 1" })).not.toBeInTheDocument();
    expect(screen.getByRole("listitem", { name: "Action 1" })).toHaveTextContent(
      /members\.\s*Complete\s*Edit$/,
    );
    await press(user, "Mark complete: action 2");
    expect(await screen.findByRole("region", { name: "Before and after" })).toHaveTextContent(
      "when members agree",
    );
    expect(workbook.text("Action plan", 2, 7)).toBe("when members agree");
    await press(user, "Replace it");
    await waitFor(() => expect(workbook.text("Action plan", 2, 7)).toBe("Complete"));
  });

  it("goes to the next KPI that needs attention", async () => {
    const { workbook, user } = await openPane();
    expect(await screen.findByText("3 of 5 KPIs filled in")).toBeInTheDocument();
    await press(user, "Next that needs attention");
    expect(workbook.visited.at(-1)).toMatchObject({ sheet: "Action plan", row: CHAMPIONS });
    await press(user, "Next that needs attention");
    expect(workbook.visited.at(-1)).toMatchObject({ sheet: "Action plan", row: TRAINING });
  });

  it("says so when nothing is left to fill in or to put right", async () => {
    const { user } = await openPane({ sheets: [planGrid([{}])] });
    await press(user, "Next that needs attention");
    const way = screen.getByRole("region", { name: "Way through the plan" });
    expect(await within(way).findByText("Nothing is left to fill in or to put right.")).toBeVisible();
  });

  it("goes to a by-when that cannot be read, and says what is wrong with it", async () => {
    const actions = [["Brief members.", "Q9 27"]] as const;
    const { workbook, user } = await openPane({
      sheets: [planGrid([{}, { kpi: "engaging-councillors/reporting", actions }])],
    });
    await press(user, "Next that needs attention");
    expect(workbook.visited.at(-1)).toMatchObject({ row: 2 });
    expect(await screen.findByRole("button", { name: "Must be fixed: By when unreadable" })).toHaveAttribute(
      "aria-expanded",
      "true",
    );
    await press(user, "Go to H3");
    expect(workbook.visited.at(-1)).toMatchObject({ row: 2, column: 7 });
  });

  it("is led by one press to the date, the action, the level or the wording that is lacking", async () => {
    const actions = [["Brief members.", ""]] as const;
    const lacking = [{ actions }, { kpi: "engaging-councillors/reporting", now: "", actions: [] }] as const;
    const { workbook, user } = await openPane({ sheets: [planGrid(lacking)] });
    await press(user, "Fill in a date for every action");
    expect(screen.getByRole("combobox", { name: "By when" })).toHaveFocus();
    await user.selectOptions(screen.getByRole("combobox", { name: "By when" }), "Ongoing");
    await press(user, "Save");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 1, 7)).toBe("Ongoing");
    await press(user, "Next that needs attention");
    await press(user, "Fill in the level now");
    expect(screen.getByRole("heading", { name: "The five levels" })).toHaveFocus();
    await press(user, "Fill in an action");
    expect(screen.getByRole("textbox", { name: "What will be done" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Fill in the level now" }));
    await press(user, "Fill in an action");
    expect(screen.getByRole("textbox", { name: "What will be done" })).toHaveFocus();
  });

  it("finds a KPI with a slip of the finger", async () => {
    const { workbook, user } = await openPane();
    await user.type(await screen.findByRole("combobox", { name: "Find a KPI" }), "stratgy");
    await user.click(await screen.findByRole("option", { name: /Mission and strategy/ }));
    expect(workbook.visited.at(-1)).toMatchObject({ sheet: "Directorate plan", row: 1 });
  });

  it("does not show a half-written action in another entry of the same KPI", async () => {
    const twice = planGrid([{}, { kpi: "engaging-councillors/reporting" }, {}]);
    const { workbook, user } = await openPane({ sheets: [twice] });
    await press(user, "Add an action");
    await user.type(screen.getByRole("textbox", { name: "What will be done" }), "Half a thought");
    act(() => workbook.select(planCell(3)));
    await screen.findByRole("button", { name: /^Action plan, \w4/ });
    expect(screen.queryByRole("textbox", { name: "What will be done" })).not.toBeInTheDocument();
    act(() => workbook.select(planCell(1)));
    expect(await screen.findByRole("textbox", { name: "What will be done" })).toHaveValue("Half a thought");
  });

  it("keeps a half-written action through other cells and screens", async () => {
    const { workbook, user } = await openPane();
    await press(user, "Add an action");
    await user.type(screen.getByRole("textbox", { name: "What will be done" }), "Half a thought");
    act(() => workbook.select(planCell(TRAINING)));
    await screen.findByRole("heading", { level: 2, name: "Training and development" });
    await user.click(screen.getByRole("tab", { name: "Toolkit" }));
    await user.click(screen.getByRole("tab", { name: "Plan" }));
    act(() => workbook.select(planCell(1)));
    expect(await screen.findByRole("textbox", { name: "What will be done" })).toHaveValue("Half a thought");
  });
});
