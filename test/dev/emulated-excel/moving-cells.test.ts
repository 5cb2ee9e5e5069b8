import { boxAddress, parseBox, type Box } from "../../../dev/emulated-excel/workbook/box";
import { movedFormula } from "../../../dev/emulated-excel/workbook/formula-references";
import { movedBox, shiftOf } from "../../../dev/emulated-excel/workbook/shift";
import { workbookOfCells } from "../../../dev/emulated-excel/workbook/workbook-of-cells";

function box(address: string): Box {
  const found = parseBox(address);
  if (!found) throw new Error(address);
  return found;
}

const insert = (address: string) => shiftOf(box(address), "Down", "insert");
const remove = (address: string) => shiftOf(box(address), "Up", "delete");

test.each([
  ["A5:A8", insert("7:7"), "A5:A9", "grows when a row comes inside it"],
  ["A5:A8", insert("5:5"), "A6:A9", "moves when a row comes right above it"],
  ["A5:A8", insert("9:9"), "A5:A8", "stays when a row comes right below it"],
  ["A5:A8", remove("6:7"), "A5:A6", "shrinks when rows inside it go"],
  ["A5:A8", remove("1:2"), "A3:A6", "moves up when rows above it go"],
  ["A5:A8", remove("4:6"), "A4:A5", "loses its first rows when they go"],
  ["A5:A8", insert("C2:C3"), "A5:A8", "stays when cells of other columns move"],
])("%s (case %#): a box moves with its cells", (address, shift, moved) => {
  expect(boxAddress(movedBox(box(address), shift) ?? box("A1"))).toBe(moved);
});

test("a box that is deleted whole is gone", () => {
  expect(movedBox(box("A5:A8"), remove("5:8"))).toBeNull();
});

test.each([
  ["=A5*2", "=A6*2"],
  ["=$B$5+B1", "=$B$6+B1"],
  ["=SUM(A1:A9)", "=SUM(A1:A10)"],
  ['=IF(A5="A5","A5",Notes!A5)', '=IF(A6="A5","A5",Notes!A5)'],
  ["='Action plan'!A5", "='Action plan'!A6"],
  ["=LOG10(A1)", "=LOG10(A1)"],
])("%s follows its cells: %s", (formula, moved) => {
  const shift = insert("3:3");
  expect(movedFormula(formula, "Action plan", "Action plan", (each) => movedBox(each, shift))).toBe(moved);
});

test("a formula whose cells are deleted says so", () => {
  const shift = remove("5:5");
  expect(movedFormula("=A5", "Plan", "Plan", (each) => movedBox(each, shift))).toBe("=#REF!");
});

test("cells below a partial insertion move only in their own columns", () => {
  const workbook = workbookOfCells({
    Plan: [
      ["a", "b"],
      ["c", "d"],
    ],
  });
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("no sheet");
  workbook.shiftCells(sheet, insert("B1"));
  expect([
    sheet.cellAt(0, 1)?.content ?? "",
    sheet.cellAt(1, 1)?.content,
    sheet.cellAt(2, 1)?.content,
  ]).toEqual(["", "b", "d"]);
  expect([sheet.cellAt(0, 0)?.content, sheet.cellAt(1, 0)?.content]).toEqual(["a", "c"]);
});

test("a merge is never torn apart", () => {
  const workbook = workbookOfCells({ Plan: { cells: [["a"]], merges: ["A1:B2"] } });
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("no sheet");
  expect(() => workbook.shiftCells(sheet, insert("B1"))).toThrow("only part of a merged cell");
});
