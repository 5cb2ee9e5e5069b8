import { EmulatedHost } from "../../../dev/emulated-excel/emulated-host";
import { boxOf } from "../../../dev/emulated-excel/workbook/box";
import type { ValidationState } from "../../../dev/emulated-excel/workbook/sheet-parts";
import { Workbook } from "../../../dev/emulated-excel/workbook/workbook";
import { cellInput, cellText } from "../../../dev/preview/page/cell-text";
import { clearContents, enterText, listChoicesAt } from "../../../dev/preview/page/typed-entry";

const levels: ValidationState = {
  boxes: [boxOf(0, 0, 4, 0)],
  type: "List",
  formula1: "Minimum, Developing,Mature",
  inCellDropDown: true,
  ignoreBlanks: true,
  error: { title: "", message: "", showAlert: true, style: "Stop" },
  prompt: { title: "", message: "", showPrompt: false },
};

function newBook() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Plan");
  const host = new EmulatedHost(workbook);
  const show = (row: number, column: number) => cellText(sheet.cellAt(row, column));
  const type = (row: number, column: number, text: string) => enterText(host, sheet, row, column, text);
  return { host, workbook, sheet, show, type };
}

describe("typing into a cell of the preview", () => {
  it("shows what was typed", () => {
    const { type, show } = newBook();
    expect(type(1, 1, "Appoint a lead officer")).toBeNull();
    expect(show(1, 1)).toBe("Appoint a lead officer");
  });

  it("makes a formula of text that starts with an equals sign, and gives it back for editing", () => {
    const { type, sheet } = newBook();
    type(0, 0, "=1+A2");
    expect(sheet.cellAt(0, 0)?.formula).toBe("=1+A2");
    expect(cellInput(sheet.cellAt(0, 0))).toBe("=1+A2");
  });

  it("can be taken back, one press at a time", () => {
    const { workbook, type, show } = newBook();
    type(0, 0, "first");
    type(0, 0, "second");
    workbook.undo();
    expect(show(0, 0)).toBe("first");
    workbook.undo();
    expect(show(0, 0)).toBe("");
  });

  it("is refused on a protected sheet, with what to do about it, and changes nothing", () => {
    const { host, sheet, type, show } = newBook();
    type(0, 0, "kept");
    sheet.change({ protection: { options: {}, password: "" } });
    expect(type(0, 0, "lost")).toMatch(/protected.*Turn/);
    expect(clearContents(host, sheet, boxOf(0, 0))).toMatch(/protected/);
    expect(show(0, 0)).toBe("kept");
  });

  it("is let through on a protected sheet where the cell is unlocked", () => {
    const { sheet, type, show } = newBook();
    sheet.restyle(boxOf(0, 0), (style) => ({ ...style, locked: false }));
    sheet.change({ protection: { options: {}, password: "" } });
    expect(type(0, 0, "open")).toBeNull();
    expect(show(0, 0)).toBe("open");
  });
});

describe("a cell with a list", () => {
  it("offers the words of its list", () => {
    const { workbook, sheet } = newBook();
    sheet.change({ validations: [levels] });
    expect(listChoicesAt(workbook, sheet, 4, 0)).toEqual(["Minimum", "Developing", "Mature"]);
    expect(listChoicesAt(workbook, sheet, 5, 0)).toBeNull();
  });

  it("offers the texts of the cells its list points at, also by a name", () => {
    const { workbook, sheet, type } = newBook();
    type(0, 5, "One");
    type(1, 5, "Two");
    sheet.change({ validations: [{ ...levels, formula1: "=Plan!$F$1:$F$3" }] });
    expect(listChoicesAt(workbook, sheet, 0, 0)).toEqual(["One", "Two"]);
    workbook.changeParts({
      names: [{ name: "Words", formula: "=Plan!$F$2", comment: "", visible: true, sheetId: null }],
    });
    sheet.change({ validations: [{ ...levels, formula1: "=words" }] });
    expect(listChoicesAt(workbook, sheet, 0, 0)).toEqual(["Two"]);
  });

  it("takes a word of its list in any case of letters, or nothing, and refuses others by name", () => {
    const { sheet, type, show } = newBook();
    sheet.change({ validations: [levels] });
    expect(type(0, 0, "developing")).toBeNull();
    expect(type(0, 0, "Splendid")).toBe(
      "‘Splendid’ is not in this cell’s list. Choose one of: Minimum, Developing, Mature.",
    );
    expect(show(0, 0)).toBe("developing");
    expect(type(0, 0, "")).toBeNull();
  });
});
