import { expect } from "@jest/globals";
import { act, screen, within } from "@testing-library/react";
import { askedOnRibbon } from "../../src/pane/asked-on-ribbon";
import { openPane, planCell, press } from "./open-pane";
import { planGrid } from "../fixtures/plans/plan-grid";
import { gridOfLines } from "../../dev/pane-gallery/grid-of-lines";

/** Two levels mistyped, so that one can be fixed, or both. */
const misspelt = gridOfLines(
  "Action plan",
  [
    "KPI\tWhere we are now\tWhere we want to be\tActions\tBy when",
    "Reporting\tDevelopping\tMature\tBriefings start.\tQ2 26",
    "Mission and strategy\tMinimun\tMature\tStrategy written.\tQ3 26",
  ].join("\n"),
);
const levelFindings = () => screen.findAllByRole("article", { name: /^Level unknown/ });

async function checked() {
  const pane = await openPane({ sheets: [misspelt], selected: planCell(1, 0) }, "check");
  await press(pane.user, "Check this workbook");
  await levelFindings();
  return pane;
}

describe("a reviewer in the check", () => {
  it("checks with one press, and the results take the focus", async () => {
    await checked();
    expect(screen.getByRole("heading", { level: 2, name: /findings/ })).toHaveFocus();
    expect(screen.getByRole("button", { name: /^Must fix \(\d+\)/ })).toBeInTheDocument();
  });

  it("filters by severity and by check", async () => {
    const { user } = await checked();
    await user.selectOptions(screen.getByRole("combobox", { name: "Check" }), "level-unknown");
    expect(screen.getAllByRole("article")).toHaveLength(2);
    await press(user, /^Note/);
    expect(screen.queryAllByRole("article")).toHaveLength(0);
    expect(screen.getByText("No finding matches this filter.")).toBeInTheDocument();
    expect(screen.getByText(/^0 findings of \d+\.$/)).toBeInTheDocument();
    await press(user, /^Show all/);
    expect(screen.getByRole("heading", { level: 2, name: /^\d+ findings$/ })).toHaveFocus();
    expect(screen.getAllByRole("article")).toHaveLength(2);
  });

  it("sees every check with its count, and opens those it wants to read", async () => {
    const { user } = await checked();
    const other = screen.getByRole("button", { name: /^Wording not in toolkit|^KPI missing/ });
    expect(other).toHaveAttribute("aria-expanded", "false");
    const before = screen.getAllByRole("article").length;
    await user.click(other);
    expect(other).toHaveAttribute("aria-expanded", "true");
    expect(screen.getAllByRole("article").length).toBeGreaterThan(before);
    await press(user, /^Level unknown/);
    expect(screen.queryAllByRole("article", { name: /^Level unknown/ })).toEqual([]);
  });

  it("need not press again when the ribbon has asked for the check", async () => {
    await openPane({ sheets: [misspelt], selected: planCell(1, 0) }, askedOnRibbon("?screen=check"));
    expect(await levelFindings()).toHaveLength(2);
    expect(await screen.findByText(/^Checked\. \d+ findings\.$/)).toBeInTheDocument();
  });

  it("goes to the cell of a finding", async () => {
    const { workbook, user } = await checked();
    const [first] = await levelFindings();
    if (first) await user.click(within(first).getByRole("button", { name: "Go to Action plan, B2" }));
    expect(workbook.visited).toEqual([planCell(1, 1)]);
  });

  it("opens a finding's KPI in the plan, where everything about it can be put right", async () => {
    const { workbook, user } = await checked();
    const [, second] = await levelFindings();
    if (second) await user.click(within(second).getByRole("button", { name: "Open in Plan" }));
    expect(
      await screen.findByRole("heading", { level: 2, name: "Mission and strategy" }),
    ).toBeInTheDocument();
    expect(workbook.visited.at(-1)).toMatchObject({ row: 2, column: 1 });
    expect(screen.getByRole("main", { name: "Plan" })).toHaveFocus();
  });

  it("fixes one after seeing before and after, and the finding is gone", async () => {
    const { workbook, user } = await checked();
    const [first] = await levelFindings();
    if (first) await user.click(within(first).getByRole("button", { name: "Fix" }));
    expect(screen.getByRole("region", { name: "Before and after" })).toHaveTextContent("Developping");
    expect(workbook.text("Action plan", 1, 1)).toBe("Developping");
    await press(user, "Make the change");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 1, 1)).toBe("Developing");
    const [left, ...others] = await levelFindings();
    expect(others).toEqual([]);
    // The next finding has the keyboard, not the top of the pane.
    expect(left).toHaveFocus();
  });

  it("fixes all of a kind as one change that can be taken back", async () => {
    const { workbook, user } = await checked();
    await press(user, "Fix all 2 that can be fixed");
    const cells = within(screen.getByRole("list", { name: "Cells that change" }));
    expect(cells.getByText("B2: Reporting")).toBeInTheDocument();
    expect(cells.getByText("B3: Mission and strategy")).toBeInTheDocument();
    expect(screen.getByRole("list", { name: "Cells that change" })).toHaveTextContent(/B2.*B3/);
    await press(user, "Fix all 2");
    await press(user, "Undo");
    await screen.findByText(/was taken back/);
    expect(workbook.text("Action plan", 1, 1)).toBe("Developping");
    expect(workbook.text("Action plan", 2, 1)).toBe("Minimun");
  });

  it("fixes all of a kind on the sheet it looks at, and on no other", async () => {
    const other = { ...misspelt, sheet: "Other plan" };
    const { workbook, user } = await openPane({ sheets: [misspelt, other], selected: null }, "check");
    await press(user, "Check this workbook");
    // A copy does not count until somebody says so.
    await user.click(await screen.findByRole("checkbox", { name: "Other plan" }));
    await press(user, "Fix all 4 that can be fixed");
    expect(screen.getByText("Other plan, B2: Reporting")).toBeInTheDocument();
    await press(user, "Keep as it is");
    await user.selectOptions(screen.getByRole("combobox", { name: "Sheet" }), "Other plan");
    await press(user, "Fix all 2 that can be fixed");
    await press(user, "Fix all 2");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Other plan", 1, 1)).toBe("Developing");
    expect(workbook.text("Action plan", 1, 1)).toBe("Developping");
  });

  it("accepts a finding with a reason that stays in the workbook", async () => {
    const { workbook, user } = await checked();
    const [first] = await levelFindings();
    if (first) await user.click(within(first).getByRole("button", { name: "Accept" }));
    await press(user, "Accept with this reason");
    expect(screen.getByText(/Write a reason/)).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: /Reason/ }), "Our own spelling");
    await press(user, "Accept with this reason");
    expect(await levelFindings()).toHaveLength(1);
    expect(workbook.memory.decisions).toEqual([
      expect.objectContaining({ decision: "accepted", reason: "Our own spelling", on: "2026-05-20" }),
    ]);
    await user.click(screen.getByRole("switch", { name: "Show accepted findings (1)" }));
    expect(screen.getByText(/Accepted on 20 May 2026: Our own spelling/)).toBeInTheDocument();
    await press(user, "Raise it again");
    expect(await screen.findByText("Raised again.")).toBeInTheDocument();
    expect(workbook.memory.decisions).toEqual([]);
  });

  it("takes back the decision made last, not the change to the sheet before it", async () => {
    const { workbook, user } = await checked();
    const [first] = await levelFindings();
    if (first) await user.click(within(first).getByRole("button", { name: "Fix" }));
    await press(user, "Make the change");
    await screen.findByRole("button", { name: "Undo" });
    const [second] = await levelFindings();
    if (second) await user.click(within(second).getByRole("button", { name: "Accept" }));
    await user.type(screen.getByRole("textbox", { name: /Reason/ }), "Our own spelling");
    await press(user, "Accept with this reason");
    const last = await screen.findByRole("region", { name: "Last change" });
    expect(last).toHaveTextContent("Accepted: Level unknown, B3");
    await press(user, "Undo");
    expect(await screen.findByText("The last decision was taken back.")).toBeInTheDocument();
    expect(workbook.memory.decisions).toEqual([]);
    expect(await levelFindings()).toHaveLength(1);
    expect(workbook.text("Action plan", 1, 1)).toBe("Developing");
  });

  it("is told when everything is accepted, and how to read why", async () => {
    const { user } = await openPane({ sheets: [planGrid([{ now: "Mature" }])], selected: null }, "check");
    await press(user, "Check this workbook");
    await screen.findByRole("heading", { level: 2, name: /finding/ });
    for (const accept = () => screen.queryAllByRole("button", { name: "Accept" })[0]; accept();) {
      const next = accept();
      if (next) await user.click(next);
      await user.type(screen.getByRole("textbox", { name: /Reason/ }), "For now");
      await press(user, "Accept with this reason");
    }
    expect(screen.getByRole("heading", { level: 2, name: "0 findings" })).toBeInTheDocument();
    expect(
      screen.getByText(/accepted\. Turn on ‘Show accepted findings’ to read why\.$/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("switch", { name: /Show accepted findings/ }));
    expect(screen.queryByRole("heading", { level: 2, name: "0 findings" })).not.toBeInTheDocument();
  });

  it("keeps the decision of another reviewer that came meanwhile", async () => {
    const { workbook, user } = await checked();
    const other = { finding: "x", decision: "accepted", reason: "theirs", on: "2026-05-01" } as const;
    await workbook.saveMemory({ ...workbook.memory, decisions: [other] });
    const [first] = await levelFindings();
    if (first) await user.click(within(first).getByRole("button", { name: "Accept" }));
    await user.type(screen.getByRole("textbox", { name: /Reason/ }), "Ours");
    await press(user, "Accept with this reason");
    expect(workbook.memory.decisions.map(({ reason }) => reason)).toEqual(["theirs", "Ours"]);
  });

  it("says when the sheet has changed since the check", async () => {
    const { workbook, user } = await checked();
    act(() => workbook.type(planCell(1, 1), "Developing"));
    expect(await screen.findByText(/‘Action plan’ has changed since the check/)).toBeInTheDocument();
    expect(await levelFindings()).toHaveLength(2);
    await press(user, "Check again");
    expect(await levelFindings()).toHaveLength(1);
  });
});
