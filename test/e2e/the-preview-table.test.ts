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
});
