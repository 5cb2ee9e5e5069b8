import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StartFailure, type StartFailureReason } from "../../src/pane/start-failure";

describe("a pane that cannot start", () => {
  it.each<[StartFailureReason, RegExp, RegExp]>([
    ["no-answer", /Excel has not answered/, /press Enter in the cell/],
    ["no-office-script", /could not load/, /appsforoffice\.microsoft\.com/],
    ["not-excel", /belongs inside Excel/, /Open a workbook in Excel/],
    ["excel-too-old", /too old/, /Excel 2021 or newer/],
  ])("says for %s what happened and what to do", (reason, heading, advice) => {
    render(<StartFailure reason={reason} onTryAgain={() => undefined} />);
    expect(screen.getByRole("alert")).toBeVisible();
    expect(screen.getByRole("heading")).toHaveTextContent(heading);
    expect(screen.getByText(advice)).toBeVisible();
  });

  it("can be tried again", async () => {
    const onTryAgain = jest.fn();
    render(<StartFailure reason="no-answer" onTryAgain={onTryAgain} />);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onTryAgain).toHaveBeenCalledTimes(1);
  });
});
