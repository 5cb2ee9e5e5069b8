import type { Page } from "playwright-core";
import { previewForEachTest } from "./preview-page";

const cell = (page: Page, address: string) =>
  page.getByRole("gridcell", { name: new RegExp(`^${address}\\b`) });
const shown = (page: Page, address: string) => cell(page, address).innerText();
const messages = (page: Page) => page.getByRole("status", { name: "Messages" });

/** Columns at the right of the sample are empty, with a look of their own nowhere. */
describe("the table of the preview", () => {
  const preview = previewForEachTest();

  it("takes what is typed, moves on as Excel does, and takes it back", async () => {
    const { page } = preview();
    await cell(page, "Z1").or(cell(page, "M1")).first().waitFor();
    await cell(page, "L2").click();
    await page.keyboard.type("one");
    await page.keyboard.press("Enter");
    await page.keyboard.type("two");
    await page.keyboard.press("Tab");
    expect(await page.getByLabel("Selected cell").inputValue()).toBe("M3");
    expect([await shown(page, "L2"), await shown(page, "L3")]).toEqual(["one", "two"]);
    await page.keyboard.press("Control+z");
    expect([await shown(page, "L2"), await shown(page, "L3")]).toEqual(["one", ""]);
  });

  it("leaves a cell as it was after Escape, and empties it with Delete", async () => {
    const { page } = preview();
    await cell(page, "L2").click();
    await page.keyboard.type("kept");
    await page.keyboard.press("Enter");
    await cell(page, "L2").dblclick();
    await page.getByRole("textbox", { name: "Editing L2" }).fill("never");
    await page.keyboard.press("Escape");
    expect(await shown(page, "L2")).toBe("kept");
    await page.keyboard.press("Delete");
    expect(await shown(page, "L2")).toBe("");
  });

  it("refuses to change a protected sheet, and says what to do", async () => {
    const { page } = preview();
    await page.getByRole("button", { name: "Protect this sheet" }).click();
    await cell(page, "L2").click();
    await page.keyboard.type("no");
    await page.keyboard.press("Enter");
    expect(await messages(page).innerText()).toMatch(/protected/);
    expect(await shown(page, "L2")).toBe("");
    await page.getByRole("button", { name: "Protect this sheet" }).click();
    await cell(page, "L2").click();
    await page.keyboard.type("yes");
    await page.keyboard.press("Enter");
    expect(await shown(page, "L2")).toBe("yes");
  });

  it("does again what was taken back, by key and by button", async () => {
    const { page } = preview();
    await cell(page, "L2").click();
    await page.keyboard.type("one");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+z");
    expect(await shown(page, "L2")).toBe("");
    await page.keyboard.press("Control+y");
    expect(await shown(page, "L2")).toBe("one");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Redo" }).click();
    expect(await shown(page, "L2")).toBe("one");
    expect(await page.getByRole("button", { name: "Redo" }).isDisabled()).toBe(true);
  });

  it("copies cells and pastes them elsewhere in one step", async () => {
    const { page } = preview();
    await cell(page, "L2").click();
    for (const [text, key] of [
      ["one", "Tab"],
      ["two", "Tab"],
    ] as const) {
      await page.keyboard.type(text);
      await page.keyboard.press(key);
    }
    await cell(page, "L2").click();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Control+c");
    await cell(page, "L4").click();
    await page.keyboard.press("Control+v");
    expect([await shown(page, "L4"), await shown(page, "M4")]).toEqual(["one", "two"]);
    expect(await page.getByLabel("Selected cell").inputValue()).toBe("L4:M4");
    await page.keyboard.press("Control+z");
    expect([await shown(page, "L4"), await shown(page, "M4")]).toEqual(["", ""]);
  });

  it("keeps its bar on one line at 1366 pixels", async () => {
    const { page } = preview();
    const tops = await page
      .getByRole("banner")
      .locator(":scope > *")
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
      );
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(3);
  });
});

describe("generated sheets in the preview", () => {
  const preview = previewForEachTest();

  it("shows the summary's charts with their figures told, and no row lower than its letters", async () => {
    const { page } = preview();
    await page.getByRole("button", { name: "Summary", exact: true }).click();
    const charts = page.getByRole("main").getByRole("img");
    await charts.first().waitFor({ state: "attached" });
    expect(await charts.count()).toBe(3);
    expect(await charts.first().getAttribute("aria-label")).toContain("Minimum: 7 now");
    await charts.first().getByText("KPIs at each level, now and as target").waitFor();
    const title = cell(page, "A1");
    const [letters, row] = await Promise.all([title.locator("span").boundingBox(), title.boundingBox()]);
    const needed = await title.locator("span").evaluate((span) => span.scrollHeight);
    expect(needed).toBeLessThanOrEqual((letters?.height ?? 0) + 1);
    expect(letters?.height ?? 0).toBeLessThanOrEqual(row?.height ?? 0);
  });

  it("follows a finding's link to its cell", async () => {
    const { page } = preview();
    await page.getByRole("combobox", { name: "Sheets" }).selectOption("Review findings");
    await page.getByRole("tab", { name: "Review findings", selected: true }).waitFor();
    const link = cell(page, "B6");
    const to = / to ([A-Z]+\d+) of /.exec(await link.innerText())?.[1];
    await link.click();
    await page.getByRole("tab", { name: "Action plan", selected: true }).waitFor();
    expect(await page.getByLabel("Selected cell").inputValue()).toBe(to);
  });

  it("keeps the headings of a new plan in view while it is scrolled", async () => {
    const { page, pane } = preview();
    await page.getByRole("combobox", { name: "Sheets" }).selectOption("New plan");
    await pane.getByRole("button", { name: "Make a new plan" }).click();
    await page.getByRole("tab", { name: "Action plan 2", selected: true }).waitFor();
    const heading = cell(page, "B5");
    const before = await heading.boundingBox();
    await page.getByRole("grid").evaluate((grid) => grid.scrollTo({ top: 3000 }));
    await cell(page, "A7").waitFor({ state: "detached" });
    expect((await heading.boundingBox())?.y).toBeCloseTo(before?.y ?? Number.NaN, 0);
    await heading.click();
    expect(await page.getByLabel("Selected cell").inputValue()).toBe("B5");
  });

  it("offers the levels of a new plan in a list that drops down, and colours the one chosen", async () => {
    const { page, pane } = preview();
    await page.getByRole("combobox", { name: "Sheets" }).selectOption("New plan");
    await pane.getByRole("button", { name: "Make a new plan" }).click();
    await page.getByRole("tab", { name: "Action plan 2", selected: true }).waitFor();
    await cell(page, "B7").click();
    await page.getByRole("button", { name: "Choices for B7" }).click();
    await page.getByRole("option", { name: "Mature" }).click();
    expect(await shown(page, "B7")).toBe("Mature");
    const colour = (address: string) =>
      cell(page, address).evaluate((at) => getComputedStyle(at).backgroundColor);
    expect(await colour("B7")).not.toBe(await colour("B8"));
  });
});
