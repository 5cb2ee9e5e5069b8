import type { FrameLocator, Page } from "playwright-core";
import { cellOf, openFile, previewForEachTest } from "./preview-page";
import { downloadWorkbook } from "./saved-workbook";

/** Where the council's plan has wording but no level beside it, read off the sheet by eye. */
const WITHOUT_LEVEL = ["B147", "C150", "B151", "C151", "C158", "C160", "B162", "C162"];

const REASON = "The regional team decides on this one in June.";

async function check(pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("main").getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("list", { name: "Findings" }).waitFor();
}

/** One press on the ribbon opens the pane and checks. */
async function checkFromTheRibbon(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("list", { name: "Findings" }).waitFor();
}

/** What the three buttons count: must fix, look at, note. */
async function counts(pane: FrameLocator): Promise<readonly number[]> {
  const buttons = pane.getByRole("group", { name: "By severity" }).getByRole("button");
  return (await buttons.allInnerTexts()).map((text) => Number(/\((\d+)\)/.exec(text)?.[1]));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("a reviewer checks the council's plan", () => {
  const preview = previewForEachTest();

  it("filters, goes to a finding, fixes it, and accepts another with a reason that stays in the file", async () => {
    const { page, pane } = preview();
    const heading = (said: string | RegExp) => pane.getByRole("heading", { name: said }).waitFor();
    const levelMissing = (address: string) =>
      pane.getByRole("article", { name: `Level missing, ${address}` });
    await checkFromTheRibbon(page, pane);
    const [mustFix = 0, ...others] = await counts(pane);
    await heading(`${mustFix + sum(others)} findings`);
    await pane.getByRole("button", { name: /^Must fix/ }).click();
    await heading(`${mustFix} findings of ${mustFix + sum(others)}`);
    await pane.getByRole("combobox", { name: "Check" }).selectOption("level-missing");
    await heading(/^8 findings of/);
    const shown = await pane
      .getByRole("article")
      .evaluateAll((articles) => articles.map((article) => article.getAttribute("aria-label")));
    expect(shown).toEqual(WITHOUT_LEVEL.map((address) => `Level missing, ${address}`));

    await levelMissing("C160").getByRole("button", { name: "Go to Action plan, C160" }).click();
    await cellOf(page, "C160").waitFor();
    expect(await page.getByLabel("Selected cell").inputValue()).toBe("C160");
    const own = await cellOf(page, "C160").innerText();

    await levelMissing("C160").getByRole("button", { name: "Fix", exact: true }).click();
    const change = levelMissing("C160").getByRole("region", { name: "Before and after" });
    expect(await change.getByRole("insertion").innerText()).toMatch(/Leader\s*$/);
    expect(await change.getByRole("deletion").count()).toBe(0);
    expect(await cellOf(page, "C160").innerText()).toBe(own);
    await change.getByRole("button", { name: "Make the change" }).click();
    await heading(/^7 findings of/);
    expect(await cellOf(page, "C160").innerText()).toBe(`Leader\n${own}`);

    await levelMissing("C158").getByRole("button", { name: "Accept" }).click();
    await levelMissing("C158").getByRole("textbox", { name: "Reason" }).fill(REASON);
    await levelMissing("C158").getByRole("button", { name: "Accept with this reason" }).click();
    await heading(/^6 findings of/);
    expect((await counts(pane))[0]).toBe(mustFix - 2);

    const saved = await downloadWorkbook(page);
    expect(saved.cell("C160")?.text).toBe(`Leader\n${own}`);
    expect(saved.allXml).toContain(REASON);
    await openFile(preview(), saved.path, "reviewed.xlsx");
    await check(pane);
    expect((await counts(pane))[0]).toBe(mustFix - 2);
    await pane.getByRole("combobox", { name: "Check" }).selectOption("level-missing");
    await heading(/^6 findings of/);
    await pane.getByRole("switch", { name: "Show accepted findings (1)" }).click();
    await levelMissing("C158").getByText(`Accepted on 12 May 2026: ${REASON}`).waitFor();
  });
});
