import { expect } from "@jest/globals";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { CHAMPIONS, openPane, planCell } from "./open-pane";

const MOST_STOPS = 60;

/** jsdom lays nothing out, and Fluent takes what has no place and no size for hidden from the keyboard. */
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get(this: HTMLElement) {
      return this.parentElement;
    },
  });
  const sides = { x: 0, y: 0, top: 0, left: 0, right: 10, bottom: 10, width: 10, height: 10 };
  HTMLElement.prototype.getBoundingClientRect = () => ({ ...sides, toJSON: () => sides });
});

/** Presses Tab until the element of that role and name has the focus. */
async function tabTo(user: UserEvent, role: string, name: string | RegExp): Promise<HTMLElement> {
  const wanted = await screen.findByRole(role, { name });
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (document.activeElement === wanted) return wanted;
    await user.tab();
  }
  throw new Error(`No ${role} called ${String(name)} within ${MOST_STOPS} presses of Tab`);
}

describe("an officer without a mouse", () => {
  it("finds a KPI, sets its target, plans an action for it by a quarter, and takes it back", async () => {
    const { workbook, user } = await openPane();
    await screen.findByRole("heading", { level: 2, name: "Reporting" });

    await tabTo(user, "combobox", "Find a KPI");
    await user.keyboard("champ{ArrowDown}{Enter}");
    await screen.findByRole("heading", { level: 2, name: "Procurement and commercial champions" });
    expect(workbook.visited.at(-1)).toMatchObject({ sheet: "Action plan", row: CHAMPIONS });

    await tabTo(user, "button", "Aim for Mature");
    await user.keyboard("{Enter}");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 3, 3)).toBe("Mature");
    // The pressed button is gone: the focus waits at the heading above it, not at the top of the pane.
    expect(screen.getByRole("heading", { name: "The five levels" })).toHaveFocus();

    await tabTo(user, "button", "Add an action");
    await user.keyboard("{Enter}");
    expect(screen.getByRole("textbox", { name: "What will be done" })).toHaveFocus();
    await user.keyboard("Ask the cabinet member");
    const byWhen = await tabTo(user, "combobox", "By when");
    await user.selectOptions(byWhen, "Q2 26, July to September 2026");
    await tabTo(user, "button", "Add to the plan");
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("listitem", { name: "Action 2" })).toHaveTextContent(
      "Ask the cabinet member",
    );
    expect(screen.getByRole("heading", { name: "Actions (2)" })).toHaveFocus();

    await tabTo(user, "button", "Undo");
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { name: "Actions (1)" })).toBeInTheDocument();
  });

  it("saves an action with Ctrl and Enter, and leaves it with Cancel", async () => {
    const { workbook, user } = await openPane();
    await screen.findByRole("heading", { level: 2, name: "Reporting" });
    await tabTo(user, "button", "Edit action 1");
    await user.keyboard("{Enter} Live now.{Control>}{Enter}{/Control}");
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 1, 4)).toMatch(/Live now\.$/);

    await tabTo(user, "button", "Edit action 1");
    await user.keyboard("{Enter} Never mind.");
    await tabTo(user, "button", "Cancel");
    await user.keyboard("{Enter}");
    expect(workbook.text("Action plan", 1, 4)).toMatch(/Live now\.$/);
    expect(screen.getByRole("listitem", { name: "Action 1" })).toHaveFocus();
  });

  it("goes on from a heading it was led to, and closes a question, without Office taking the keys", async () => {
    const { user } = await openPane({ selected: planCell(CHAMPIONS) });
    const reachedOffice: string[] = [];
    const listen = ({ key }: KeyboardEvent) => reachedOffice.push(key);
    window.addEventListener("keydown", listen);
    await user.click(await screen.findByRole("button", { name: /^Developing/ }));
    await user.click(screen.getByRole("button", { name: "Use this wording under Now" }));
    expect(screen.getByRole("heading", { name: "Replace the council’s own words?" })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("list", { name: "Cells that change" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { name: "The five levels" })).toHaveFocus();
    window.removeEventListener("keydown", listen);
    expect(reachedOffice).toEqual([]);
  });

  it("goes from screen to screen with the arrows", async () => {
    const { user } = await openPane({ selected: planCell(CHAMPIONS) });
    const plan = await tabTo(user, "tab", "Plan");
    expect(plan).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Check" })).toHaveFocus();
    expect(screen.getByRole("button", { name: "Check this workbook" })).toBeInTheDocument();
    await user.keyboard("{End}");
    expect(screen.getByRole("tab", { name: "Toolkit" })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Plan" })).toHaveFocus();
  });
});
