import { expect } from "@jest/globals";
import { act, screen, within } from "@testing-library/react";
import { cleanGrid } from "../../../dev/pane-gallery/sample-grids";
import { gridOfLines } from "../../../dev/pane-gallery/grid-of-lines";
import { openPane, planCell, press } from "../open-pane";

const open = () => openPane({ sheets: [cleanGrid()] }, "sheets");
const card = () => screen.findByRole("region", { name: "Summary" });

describe("the summary in the pane", () => {
  it("says how many KPIs are at Mature or above, and how the actions stand", async () => {
    await open();
    // Three KPIs: Developing → Mature, Developing → no target, Minimum → Leader; no action is complete.
    expect(
      await screen.findByText("0 of 3 KPIs are at Mature or above now; 2 aim to be."),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        /^3 actions: 0 complete, 0 due this quarter \(Q1 26\), 1 overdue, 1 due later, 1 ongoing/,
      ),
    ).toBeInTheDocument();
  });

  it("describes its chart, and gives the numbers as a table", async () => {
    const { user } = await open();
    expect(
      await screen.findByRole("img", {
        name: /Minimum: 1 now, 0 as target; Developing: 2 now, 0 as target; Mature: 0 now, 1.*; Not stated: 0 now, 1 as target/,
      }),
    ).toBeInTheDocument();
    await press(user, /^Show the numbers/);
    const row = within(screen.getByRole("table", { name: "KPIs at each level" })).getByRole("row", {
      name: /^Developing/,
    });
    expect(
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["2", "0"]);
  });

  it("goes to the cell of an overdue action", async () => {
    const { workbook, user } = await open();
    await press(user, "Overdue on 20 May 2026 (1)");
    await user.click(screen.getByRole("button", { name: "Go to Action plan, E2" }));
    expect(workbook.visited).toEqual([planCell(1, 4)]);
  });

  it("leads to the actions that are due this quarter, and to those that cannot be dated", async () => {
    const lines = [
      "KPI\tWhere we are now\tWhere we want to be\tActions\tBy when",
      "Reporting\tDeveloping\tMature\tBriefings start.\tQ1 26",
      "Mission and strategy\tMinimum\tMature\tStrategy written.\t",
    ];
    const plan = gridOfLines("Action plan", lines.join("\n"));
    const { workbook, user } = await openPane({ sheets: [plan] }, "sheets");
    await press(user, "Due this quarter (1)");
    await user.click(screen.getByRole("button", { name: "Go to Action plan, D2" }));
    await press(user, "Cannot be dated (1)");
    expect(screen.getByText("No by-when")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Go to Action plan, D3" }));
    expect(workbook.visited).toEqual([planCell(1, 3), planCell(2, 3)]);
  });

  it("makes the sheet with one press, says so, and leads to it", async () => {
    const { workbook, user } = await open();
    await press(user, "Make the summary sheet");
    await screen.findByRole("button", { name: "Refresh the summary sheet" });
    expect(screen.getByTestId("announcer")).toHaveTextContent("The sheet ‘Summary’ was made.");
    expect(workbook.text("Summary", 0, 0)).toMatch(/summary on 20 May 2026$/);
    await press(user, "Go to ‘Summary’");
    expect(workbook.visited).toEqual([{ sheet: "Summary", row: 0, column: 0 }]);
    expect(within(await card()).getByText("The summary sheet says what the plan says.")).toBeInTheDocument();
  });

  it("says when the plan has changed since, until the sheet is refreshed", async () => {
    const { workbook, user } = await open();
    await press(user, "Make the summary sheet");
    await screen.findByText("The summary sheet says what the plan says.");
    act(() => workbook.type(planCell(1), "Mature"));
    expect(
      await screen.findByText(/The plan has changed since the summary sheet was written/),
    ).toBeInTheDocument();
    await press(user, "Refresh the summary sheet");
    expect(await screen.findByText("The summary sheet says what the plan says.")).toBeInTheDocument();
    expect(workbook.text("Summary", 1, 0)).toMatch(/^1 of 3 KPIs is at Mature/);
  });

  it("is not counted as a plan itself", async () => {
    const { user } = await open();
    await press(user, "Make the summary sheet");
    await screen.findByRole("button", { name: "Refresh the summary sheet" });
    expect(screen.getByText("0 of 3 KPIs are at Mature or above now; 2 aim to be.")).toBeInTheDocument();
    expect(screen.queryByRole("group", { name: "Plan sheets that count" })).not.toBeInTheDocument();
  });

  it("never touches somebody's own sheet of that name, and says what it does instead", async () => {
    const own = gridOfLines("Summary", "Our own words");
    const { workbook, user } = await openPane({ sheets: [cleanGrid(), own] }, "sheets");
    expect(await screen.findByText(/has a sheet ‘Summary’ that was not made here/)).toBeInTheDocument();
    await press(user, "Make the summary sheet");
    await screen.findByRole("button", { name: "Refresh the summary sheet" });
    expect(workbook.text("Summary", 0, 0)).toBe("Our own words");
    expect(workbook.text("Summary 2", 0, 0)).toMatch(/summary on/);
  });

  it("shows the trouble when the sheet cannot be written, and can be pressed again", async () => {
    const { workbook, user } = await open();
    await screen.findByRole("button", { name: "Make the summary sheet" });
    workbook.meetNext({ kind: "editing-a-cell", sentence: "Press Enter in the cell first.", cells: [] });
    await press(user, "Make the summary sheet");
    expect((await screen.findAllByText(/Press Enter in the cell first/)).length).toBeGreaterThan(0);
    await press(user, "Make the summary sheet");
    expect(await screen.findByRole("button", { name: "Refresh the summary sheet" })).toBeInTheDocument();
  });

  it("counts one of two sheets with the same KPIs, and another when it is chosen", async () => {
    const copy = { ...cleanGrid(), sheet: "Old plan" };
    const { user } = await openPane({ sheets: [cleanGrid(), copy] }, "sheets");
    expect(await screen.findByText(/^0 of 3 KPIs/)).toBeInTheDocument();
    expect(screen.getByRole("checkbox", { name: "Action plan" })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Old plan" })).not.toBeChecked();
    await user.click(screen.getByRole("checkbox", { name: "Old plan" }));
    expect(await screen.findByText(/^0 of 6 KPIs/)).toBeInTheDocument();
  });
});
