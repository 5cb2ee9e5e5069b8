import type { Frame, Locator, Page } from "playwright-core";
import { cellOf, previewForEachTest } from "./preview-page";

const MOST_STOPS = 150;

/** Row 158 of the council's plan: a target in words without a level, one action, no date. */
const ENTRY = "A158";

describe("without a mouse", () => {
  const preview = previewForEachTest();

  /** Presses Tab until the element has the focus, which is never lost on the way. */
  async function tabTo(wanted: Locator): Promise<void> {
    const { page } = preview();
    await wanted.first().waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await hasFocus(wanted)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Not reached within ${MOST_STOPS} presses of Tab: ${String(wanted)}`);
  }

  async function pressOn(wanted: Locator): Promise<void> {
    await tabTo(wanted);
    await preview().page.keyboard.press("Enter");
  }

  /** Excel's F6 leads from the sheet into the pane; in the sheet itself Tab goes from cell to cell. */
  const enterPane = () => preview().pane.getByRole("tab", { selected: true }).focus();

  const announced = (said: string | RegExp) =>
    preview().pane.getByTestId("announcer").getByText(said).waitFor({ state: "attached" });

  it("an officer finds an entry, takes a level with its wording, and plans an action by quarter", async () => {
    const { page, pane } = preview();
    const search = pane.getByRole("combobox", { name: "Find a KPI" });
    await enterPane();
    await tabTo(search);
    await page.keyboard.type("Policy and scope");
    await chooseOption(page, search, ENTRY);
    await announced(/^Policy and scope, \d+ of 65$/);
    await cellOf(page, ENTRY).waitFor();
    expect(await focusInPane(page)).not.toBe("BODY");

    await pressOn(pane.getByRole("button", { name: "Aim for Leader" }));
    expect(await focusInPane(page)).toBe("Replace the council’s own words?");
    await page.keyboard.press("Escape");
    expect(await focusInPane(page)).toBe("The five levels");
    await pressOn(pane.getByRole("button", { name: "Aim for Leader" }));
    await pressOn(pane.getByRole("button", { name: "Replace them" }));
    await announced(/^Done\. Policy and scope: target Leader, with its wording\.$/);
    expect(await focusInPane(page)).toBe("The five levels");
    expect(await cellOf(page, "C158").innerText()).toMatch(/^Leader\n/);

    await pressOn(pane.getByRole("button", { name: "Add an action" }));
    await page.keyboard.type("Tell small firms what is coming");
    await tabTo(pane.getByRole("combobox", { name: "By when" }));
    await page.keyboard.type("Q2 26");
    await page.keyboard.press("Tab");
    expect(await hasFocus(pane.getByRole("button", { name: "Add to the plan" }))).toBe(true);
    await page.keyboard.press("Enter");
    await expectFocus(pane.getByRole("heading", { name: "Actions (2)" }));
    expect(await cellOf(page, "D159").innerText()).toBe("Tell small firms what is coming");
    expect(await cellOf(page, "E159").innerText()).toBe("Q2 26");

    await pressOn(pane.getByRole("button", { name: "Undo" }));
    await announced("The last change was taken back.");
    expect(await focusInPane(page)).not.toBe("BODY");
  });

  it("a reviewer checks from the ribbon, fixes a finding and accepts the next", async () => {
    const { page, pane } = preview();
    await pressOn(page.getByRole("button", { name: "Check this workbook" }));
    await announced(/^Checked\. \d+ findings\.$/);
    await enterPane();
    const finding = (address: string) => pane.getByRole("article", { name: `Level missing, ${address}` });
    const fix = finding("C150").getByRole("button", { name: "Fix", exact: true });
    await pressOn(fix);
    expect(await focusInPane(page)).toBe("Make this change?");
    await page.keyboard.press("Escape");
    expect(await hasFocus(finding("C150"))).toBe(true);
    await pressOn(fix);
    await pressOn(finding("C150").getByRole("button", { name: "Make the change" }));
    await announced(/^Done\./);
    // The finding is gone, and the next one has the focus.
    await finding("C150").waitFor({ state: "detached" });
    await expectFocus(finding("B151"));

    await pressOn(finding("B151").getByRole("button", { name: "Accept" }));
    await page.keyboard.type("The regional team decides in June.");
    await pressOn(finding("B151").getByRole("button", { name: "Accept with this reason" }));
    await announced("Accepted. The reason is kept in the workbook.");
    await expectFocus(finding("C151"));

    const other = pane.getByRole("button", { name: /^Gap without action/ });
    await pressOn(other);
    expect(await other.getAttribute("aria-expanded")).toBe("true");
  });

  it.each(["Plan", "Check", "Toolkit", "Settings"])(
    "shows where the focus is at every stop of %s",
    async (name) => {
      const { page, pane } = preview();
      await enterPane();
      if (name === "Settings") await pressOn(pane.getByRole("button", { name }));
      else while (!(await hasFocus(pane.getByRole("tab", { name })))) await page.keyboard.press("ArrowRight");
      await pane.getByRole("main", { name }).waitFor();
      await tabTo(pane.getByRole("main", { name }));
      const unseen: string[] = [];
      const stops = new Set<string>();
      for (let stop = 0; stop < 14; stop++) {
        await page.keyboard.press("Tab");
        const focused = await focusInPane(page);
        if (focused === "BODY") break;
        stops.add(focused);
        if (!(await focusIsSeen(page))) unseen.push(focused);
      }
      expect(unseen).toEqual([]);
      expect(stops.size).toBeGreaterThanOrEqual(name === "Check" ? 1 : 4);
    },
  );
});

function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted
    .first()
    .evaluate(
      (element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus(),
    );
}

async function expectFocus(wanted: Locator): Promise<void> {
  const handle = await wanted.elementHandle();
  await wanted.page().waitForTimeout(0);
  const frame = await handle?.ownerFrame();
  await frame?.waitForFunction((element) => element === document.activeElement, handle);
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

/** What has the focus in the pane, by its name or text; `BODY` when nothing has. */
function focusInPane(page: Page): Promise<string> {
  return paneFrame(page).evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return "BODY";
    // Fluent's own stop at the page's end hands the focus on at once; a quick look may still find it there.
    if (activeElement.hasAttribute("data-tabster-dummy")) return "BODY";
    const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : undefined;
    return activeElement.getAttribute("aria-label") ?? (label ?? activeElement).textContent;
  });
}

/** Goes down the list until the option of that cell is the active one, and takes it. */
async function chooseOption(page: Page, search: Locator, cell: string): Promise<void> {
  const active = () =>
    search.evaluate(
      (box) => document.getElementById(box.getAttribute("aria-activedescendant") ?? "")?.textContent ?? "",
    );
  for (let presses = 0; presses < 20 && !(await active()).endsWith(`, ${cell}`); presses++)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

/** Whether the place of the focus looks otherwise than without it. */
async function focusIsSeen(page: Page): Promise<boolean> {
  const frame = paneFrame(page);
  const focused = await frame.evaluateHandle(() => document.activeElement);
  const box = await focused.asElement()?.boundingBox();
  if (!box) return false;
  const clip = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: Math.min(box.height + 8, 300) };
  const take = () => page.screenshot({ clip, animations: "disabled", caret: "hide" });
  const withFocus = await take();
  await frame.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  const without = await take();
  await frame.evaluate(
    (element) => element instanceof HTMLElement && element.focus({ preventScroll: true }),
    focused,
  );
  return !withFocus.equals(without);
}
