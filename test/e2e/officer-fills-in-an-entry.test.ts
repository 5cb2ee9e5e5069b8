import { cellOf, goToKpi, previewForEachTest } from "./preview-page";
import { downloadWorkbook } from "./saved-workbook";

/**
 * Row 158 of the council's plan is its KPI ‘Policy and scope’ for small firms: a target in words without a level, one
 * action (‘Actions above’) and no date. Row 159 is the next KPI.
 */
const OWN_TARGET = /^Commissioners engage regularly with SMEs/;

/** The toolkit's Leader for that KPI, as its text has it. */
const LEADER = [
  "Leader",
  "Commissioners engage regularly with SMEs, both on an individual basis and collectively to achieve desired market outcomes.",
  "Support is provided to SMEs to understand how to respond to Council requirements.",
  "A full policy or strategy is in place to direct the organisation's engagement.",
].join("\n");

const NEW_ACTION = "Tell small firms what is coming";

describe("an officer fills in an entry of the council's plan", () => {
  const preview = previewForEachTest();

  it("takes a level with its wording, plans an action by quarter, and takes the last change back", async () => {
    const { page, pane } = preview();
    expect((await downloadWorkbook(page)).cell("C158")?.text).toMatch(OWN_TARGET);
    await goToKpi(preview(), "Policy and scope", "A158");
    await pane.getByText("Still to fill in: the target level, a date for every action.").waitFor();

    // The target's wording says Leader already, so that level stands open.
    await pane.getByRole("button", { name: "Aim for Leader" }).click();
    const question = pane.getByRole("region", { name: "Before and after" });
    await question.getByText("C158").waitFor();
    expect((await question.getByRole("insertion").allInnerTexts()).join(" ")).toMatch(/Leader/);
    expect(await cellOf(page, "C158").innerText()).toMatch(OWN_TARGET);
    await question.getByRole("button", { name: "Replace them" }).click();
    await pane.getByRole("region", { name: "Last change" }).waitFor();
    expect(await cellOf(page, "C158").innerText()).toBe(LEADER);
    const withLevel = await downloadWorkbook(page);
    expect(withLevel.cell("C158")).toEqual({ text: LEADER, type: "string", hasFormula: false });

    await pane.getByRole("button", { name: "Add an action" }).click();
    const form = pane.getByRole("form", { name: "New action" });
    await form.getByRole("textbox", { name: "What will be done" }).fill(NEW_ACTION);
    await form.getByRole("combobox", { name: "By when" }).selectOption("Q2 26, July to September 2026");
    await form.getByRole("button", { name: "Add to the plan" }).click();
    await form.waitFor({ state: "detached" });
    // Its block is one row, so the action stands in a row of its own below, and the next KPI moves down.
    expect(await cellOf(page, "D159").innerText()).toBe(NEW_ACTION);
    expect(await cellOf(page, "E159").innerText()).toBe("Q2 26");
    await pane.getByRole("listitem", { name: "Action 2" }).getByText("July to September 2026").waitFor();
    const withAction = await downloadWorkbook(page);
    const textsOf = (...addresses: string[]) => addresses.map((address) => withAction.cell(address)?.text);
    expect(textsOf("D158", "D159", "E159")).toEqual(["Actions above", NEW_ACTION, "Q2 26"]);
    expect(textsOf("A160", "E160")).toEqual(["Facilitating good relationships with SMEs", "Q2 23"]);

    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByRole("region", { name: "Last change" }).waitFor({ state: "detached" });
    expect((await downloadWorkbook(page)).sheetXml).toBe(withLevel.sheetXml);
  });
});
