import type { EmulatedHost } from "../../dev/emulated-excel/emulated-host";
import type { RichRun } from "../../dev/emulated-excel/workbook/cell";
import { parseBox, type Box } from "../../dev/emulated-excel/workbook/box";
import type { ValidationState } from "../../dev/emulated-excel/workbook/sheet-parts";
import { cell, change, openWorkbook, PLAN, toText, troubleOf, valueOf } from "./open-workbook";

const open = () => openWorkbook({ sheets: { Plan: PLAN, Lists: [["1 Minimum"], ["2 Developing"]] } });

function box(address: string): Box {
  const parsed = parseBox(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

/** A rule as somebody made it with Data, Data Validation. */
function rule(
  host: EmulatedHost,
  address: string,
  changes: Partial<Omit<ValidationState, "boxes" | "error">> & {
    readonly style?: ValidationState["error"]["style"];
    readonly showAlert?: boolean;
  },
): void {
  const { style = "Stop", showAlert = true, ...more } = changes;
  const made: ValidationState = {
    boxes: [box(address)],
    type: "List",
    formula1: "",
    inCellDropDown: true,
    ignoreBlanks: true,
    error: { title: "", message: "", showAlert, style },
    prompt: { title: "", message: "", showPrompt: true },
    ...more,
  };
  host.sheet("Plan").change({ validations: [...host.sheet("Plan").state.validations, made] });
}

/** Gives letters of a cell looks of their own; each run's properties as in the file format. */
function letters(host: EmulatedHost, address: string, runs: readonly RichRun[]): void {
  const { top, left } = box(address);
  const sheet = host.sheet("Plan");
  const content = runs.map(({ text }) => text).join("");
  sheet.setCell(top, left, { content, style: sheet.styleAt(top, left), richText: runs });
}

const BOLD = "<rPr><b/></rPr>";
const toMature = change([toText("B2", "Minimum", "Mature")]);

describe("a cell with a list of other words", () => {
  const LIST = { formula1: "1 Minimum, 2 Developing,Minimum" };

  it("is not written before the person was told which, and is when they press again", async () => {
    const { host, workbook } = await open();
    rule(host, "B2:B4", LIST);
    const trouble = troubleOf(await workbook.apply(toMature));
    expect(trouble.kind).toBe("asks-first");
    expect(trouble.sentence).toBe(
      "The list of B2 offers other words: ‘1 Minimum’, ‘2 Developing’, ‘Minimum’. Nothing is written yet. Press again to write it all the same.",
    );
    expect(trouble.cells).toEqual([cell("Plan", "B2")]);
    expect(host.requests.writes).toBe(0);
    valueOf(await workbook.apply(toMature));
    expect(host.textAt("Plan", "B2")).toBe("Mature");
    expect(host.requests.count).toBe(3);
  });

  it("asks anew for another change, and after the change was made", async () => {
    const { host, workbook } = await open();
    rule(host, "B2:B4", LIST);
    troubleOf(await workbook.apply(toMature));
    expect(troubleOf(await workbook.apply(change([toText("B2", "Minimum", "Leader")]))).kind).toBe(
      "asks-first",
    );
    expect(troubleOf(await workbook.apply(toMature)).kind).toBe("asks-first");
    valueOf(await workbook.apply(toMature));
    valueOf(await workbook.undo());
    expect(troubleOf(await workbook.apply(toMature)).kind).toBe("asks-first");
  });

  it("is written at once where the list has the word", async () => {
    const { host, workbook } = await open();
    rule(host, "B2:B4", { formula1: "Minimum, Mature" });
    valueOf(await workbook.apply(toMature));
    expect(host.textAt("Plan", "B2")).toBe("Mature");
  });

  it.each([{ style: "Warning" }, { style: "Information" }, { showAlert: false }] as const)(
    "is written at once where Excel lets people enter other words: %j",
    async (alert) => {
      const { host, workbook } = await open();
      rule(host, "B2:B4", { ...LIST, ...alert });
      valueOf(await workbook.apply(toMature));
      expect(host.textAt("Plan", "B2")).toBe("Mature");
    },
  );

  it("is written at once where it holds another word already", async () => {
    const { host, workbook } = await open();
    rule(host, "B2:B4", { formula1: "1 Minimum,2 Developing" });
    valueOf(await workbook.apply(toMature));
    expect(host.textAt("Plan", "B2")).toBe("Mature");
  });
});

describe("a cell with a rule that only Excel can judge", () => {
  it.each([
    ["a list in cells", { formula1: "=Lists!$A$1:$A$2" }, "1 Minimum"],
    ["a length", { type: "TextLength", operator: "LessThan", formula1: "4" }, "Min"],
  ] as const)("says after writing that %s does not allow it, and takes it back", async (_, made, before) => {
    const { host, workbook } = await open();
    host.type("Plan", "B2", before);
    rule(host, "B2:B4", made);
    const trouble = troubleOf(await workbook.apply(change([toText("B2", before, "Mature")])));
    expect(trouble.kind).toBe("refused");
    expect(trouble.sentence).toContain("has a rule for B2 that does not allow it");
    expect(trouble.cells).toEqual([cell("Plan", "B2")]);
    valueOf(await workbook.undo());
    expect(host.textAt("Plan", "B2")).toBe(before);
  });

  it("says nothing of a rule that was not met before", async () => {
    const { host, workbook } = await open();
    rule(host, "B2:B4", { formula1: "=Lists!$A$1:$A$2" });
    valueOf(await workbook.apply(toMature));
  });
});

describe("a cell some letters of which look unlike the others", () => {
  const ADDED = "Brief councillors\nHold a workshop";
  const adding = change([toText("D2", "Brief councillors", ADDED)]);

  it.each([
    ["bold", BOLD],
    ["italic", "<rPr><i/></rPr>"],
    ["coloured", '<rPr><color rgb="FFFF0000"/></rPr>'],
    ["large", '<rPr><sz val="20"/></rPr>'],
    ["in another font", '<rPr><rFont val="Arial"/></rPr>'],
    ["underlined", "<rPr><u/></rPr>"],
    ["struck out", "<rPr><strike/></rPr>"],
  ])("is not written over before that was said: %s", async (_, properties) => {
    const { host, workbook } = await open();
    letters(host, "D2", [
      { text: "Brief ", properties },
      { text: "councillors", properties: "" },
    ]);
    const trouble = troubleOf(await workbook.apply(adding));
    expect(trouble.kind).toBe("asks-first");
    expect(trouble.sentence).toContain("In D2 some letters look unlike the others");
    expect(host.requests.writes).toBe(0);
    valueOf(await workbook.apply(adding));
    expect(host.textAt("Plan", "D2")).toBe(ADDED);
  });

  it("is written at once where its text goes, and where all letters look alike", async () => {
    const { host, workbook } = await open();
    letters(host, "D2", [
      { text: "Brief ", properties: BOLD },
      { text: "councillors", properties: "" },
    ]);
    valueOf(await workbook.apply(change([toText("D2", "Brief councillors", "Hold a workshop")])));
    letters(host, "D3", [
      { text: "Publish ", properties: BOLD },
      { text: "a plan", properties: BOLD },
    ]);
    valueOf(await workbook.apply(change([toText("D3", "Publish a plan", "Publish a long plan")])));
  });
});

describe("a cell among the results of a formula", () => {
  it("is left alone", async () => {
    const { host, workbook } = await open();
    host.sheet("Plan").change({ spills: [box("B2:B4")] });
    const trouble = troubleOf(await workbook.apply(change([toText("B4", "Developing", "Mature")])));
    expect(trouble.kind).toBe("refused");
    expect(trouble.sentence).toContain("B4 shows a result of a formula in another cell");
    expect(host.textAt("Plan", "B4")).toBe("Developing");
    expect(host.requests.writes).toBe(0);
  });
});
