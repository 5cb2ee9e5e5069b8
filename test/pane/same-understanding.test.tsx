import { expect } from "@jest/globals";
import { screen } from "@testing-library/react";
import { gridOfLines } from "../../dev/pane-gallery/grid-of-lines";
import { wordingOf } from "../../dev/pane-gallery/sample-grids";
import { openPane, planCell, press } from "./open-pane";

const HEADINGS = "KPI\tWhere we are now\tWhere we want to be\tActions\tBy when";
const REPORTING = "engaging-councillors/reporting";

/** A plan of one KPI a line, the level above its wording in one cell. */
const plan = (...lines: readonly string[]) => ({
  sheets: [gridOfLines("Action plan", [HEADINGS, ...lines].join("\n"))],
  selected: planCell(1, 0),
});
const now = (wording: string) => `Reporting\tDeveloping⏎${wording}\tMature\tStart it.\tQ2 26`;

describe("the plan screen understands as the checks do", () => {
  it("names the level whose words these are, where another is written", async () => {
    await openPane(plan(now(wordingOf(REPORTING, "Minimum"))));
    expect(await screen.findByText("The toolkit’s Minimum, not Developing.")).toBeInTheDocument();
  });

  it("shows own words as they stand", async () => {
    const { user } = await openPane(plan(now("We hold a briefing lunch each spring.")));
    expect(await screen.findByText("Your own words.")).toBeInTheDocument();
    await press(user, /^The wording/);
    expect(screen.getByText("We hold a briefing lunch each spring.")).toBeInTheDocument();
  });

  it("doubts a date that stands years before the rest of the plan", async () => {
    const others = ["Training and development", "Processes", "Mission and strategy", "Culture"].map(
      (kpi, number) => `${kpi}\tMinimum\tMature\tDo it.⏎Then report.\tQ${number + 1} 26⏎Q${number + 1} 27`,
    );
    await openPane(plan("Reporting\tMinimum\tMature\tStart it.\tQ2 20", ...others));
    const action = await screen.findByRole("listitem", { name: "Action 1" });
    expect(action).toHaveTextContent("Cannot be read: “Q2 20” is years before the rest of the plan");
    expect(action).not.toHaveTextContent("past");
  });

  it("says of an action that only points elsewhere that it does", async () => {
    await openPane(plan("Reporting\tMinimum\tMature\tAs above\tQ2 26"));
    expect(await screen.findByRole("listitem", { name: "Action 1" })).toHaveTextContent(
      "Points to another place",
    );
  });
});
