import { Workbook } from "../../../dev/emulated-excel/workbook/workbook";
import { openWorkbook } from "../../../dev/emulated-excel/xlsx/open-workbook";
import { saveWorkbook } from "../../../dev/emulated-excel/xlsx/save-workbook";

function bookOf(...names: readonly string[]) {
  const workbook = new Workbook();
  const sheets = names.map((name) => workbook.addSheet(name));
  const show = (index: number) => {
    const sheet = sheets[index];
    if (!sheet) throw new Error(`There is no sheet ${index}.`);
    return sheet;
  };
  return { workbook, sheet: show };
}

describe("hiding sheets", () => {
  it("brings the next visible sheet to the front when the one in front is hidden", () => {
    const { workbook, sheet } = bookOf("One", "Two", "Three");
    workbook.activate(sheet(1));
    workbook.setVisibility(sheet(1), "Hidden");
    expect(workbook.active.state.name).toBe("Three");
    workbook.setVisibility(sheet(2), "VeryHidden");
    expect(workbook.active.state.name).toBe("One");
  });

  it("refuses to hide or delete the last sheet that can be seen", () => {
    const { workbook, sheet } = bookOf("One", "Two");
    workbook.setVisibility(sheet(1), "Hidden");
    expect(() => workbook.setVisibility(sheet(0), "Hidden")).toThrow(/at least one visible/);
    expect(() => workbook.deleteSheet(sheet(0))).toThrow(/at least one visible/);
  });
});

it("keeps the protection of a workbook's structure in the file, without a password", () => {
  const { workbook } = bookOf("One");
  expect(openWorkbook(saveWorkbook(workbook)).parts.structureProtection).toBeNull();
  workbook.changeParts({ structureProtection: { options: {}, password: "secret" } });
  expect(openWorkbook(saveWorkbook(workbook)).parts.structureProtection).toEqual({
    options: {},
    password: "",
  });
});
