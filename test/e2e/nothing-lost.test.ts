import { cellOf, goToKpi, previewForEachTest, type PreviewPage } from "./preview-page";
import { downloadWorkbook } from "./saved-workbook";

/** What Excel makes something else of when a person types it: a formula, a number, a date, a truth value. */
const LOOKS_LIKE_MORE = ['=HYPERLINK("http://x","y")', "+1", "-1", "@x", "1-2", "03/04/2025", "TRUE"];

/** Row 158 of the council's plan: its only action is ‘Actions above’. */
async function editTheAction(opened: PreviewPage) {
  await opened.pane.getByRole("button", { name: "Edit action 1" }).click();
  const form = opened.pane.getByRole("form", { name: "Edit action 1" });
  const text = form.getByRole("textbox", { name: "What will be done" });
  return { form, text, save: form.getByRole("button", { name: "Save" }) };
}

describe("nothing a person writes is lost", () => {
  const preview = previewForEachTest();

  it("keeps an action that looks like a formula, a number or a date as the text it is", async () => {
    const { page, pane } = preview();
    await goToKpi(preview(), "Policy and scope", "A158");
    const kept: unknown[] = [];
    for (const written of LOOKS_LIKE_MORE) {
      const { form, text, save } = await editTheAction(preview());
      await text.fill(written);
      await save.click();
      await form.waitFor({ state: "detached" });
      await cellOf(page, "D158").filter({ hasText: written }).waitFor();
      kept.push((await downloadWorkbook(page)).cell("D158"));
      await pane.getByRole("button", { name: "Undo" }).click();
      await cellOf(page, "D158").filter({ hasText: "Actions above" }).waitFor();
    }
    expect(kept).toEqual(LOOKS_LIKE_MORE.map((text) => ({ text, type: "string", hasFormula: false })));
  });

  it("keeps a half-written action when the sheet is protected meanwhile, and writes it once that is over", async () => {
    const { page, pane } = preview();
    await goToKpi(preview(), "Policy and scope", "A158");
    const before = await downloadWorkbook(page);
    await pane.getByRole("button", { name: "Add an action" }).click();
    const form = pane.getByRole("form", { name: "New action" });
    const text = form.getByRole("textbox", { name: "What will be done" });
    await text.fill("Half a");
    const protect = page.getByRole("button", { name: "Protect this sheet" });
    await protect.click();
    await text.pressSequentially(" thought, and the rest of it");
    await form.getByRole("button", { name: "Add to the plan" }).click();
    await pane
      .getByRole("region", { name: "Messages" })
      .getByText(/‘Action plan’ is protected\. Choose Review, then Unprotect Sheet/)
      .waitFor();
    expect(await text.inputValue()).toBe("Half a thought, and the rest of it");
    await protect.click();
    expect((await downloadWorkbook(page)).sheetXml).toBe(before.sheetXml);

    await form.getByRole("button", { name: "Add to the plan" }).click();
    await form.waitFor({ state: "detached" });
    expect((await downloadWorkbook(page)).allXml).toContain("Half a thought, and the rest of it");
  });

  it("writes over nothing that somebody typed after it was read, and keeps both texts", async () => {
    const { page, pane } = preview();
    await goToKpi(preview(), "Policy and scope", "A158");
    const { text, save } = await editTheAction(preview());
    await text.fill("What the officer wants");
    await cellOf(page, "D158").click();
    await page.keyboard.type("What a colleague typed");
    // To the left, and so still in the entry.
    await page.keyboard.press("Shift+Tab");
    await save.click();
    // Whether the pane had read the sheet again by then or not, it says so and leaves the colleague's words.
    await pane
      .getByText(/Somebody has changed D158|The sheet now says ‘What a colleague typed’/)
      .first()
      .waitFor();
    expect(await text.inputValue()).toBe("What the officer wants");
    expect(await cellOf(page, "D158").innerText()).toBe("What a colleague typed");
    expect((await downloadWorkbook(page)).cell("D158")?.text).toBe("What a colleague typed");
  });
});
