import { boxOf } from "../../../dev/emulated-excel/workbook/box";
import { keyCommand } from "../../../dev/preview/page/key-command";
import { linesOf } from "../../../dev/preview/page/lines";
import { at, selectedBox, stepped } from "../../../dev/preview/page/selection";

const down = { rows: 1, columns: 0 };
const up = { rows: -1, columns: 0 };

describe("where rows and columns stand", () => {
  it("starts each line where the one before ends", () => {
    const lines = linesOf([10, 20, 30]);
    expect([0, 1, 2].map((line) => lines.startOf(line))).toEqual([0, 10, 30]);
    expect(lines.total).toBe(60);
    expect(lines.span(1, 2)).toBe(50);
  });

  it("finds the line under a pixel, past hidden ones, and the nearest outside the sheet", () => {
    const lines = linesOf([10, 0, 30]);
    expect([0, 9, 10, 39, 1000, -5].map((pixel) => lines.at(pixel))).toEqual([0, 0, 2, 2, 2, 0]);
  });
});

describe("moving from cell to cell", () => {
  const rows = linesOf([20, 20, 20, 0, 20, 20]);
  const columns = linesOf([50, 50, 50]);

  it("goes one cell at a time and stops at the edge", () => {
    expect(stepped({ row: 0, column: 1 }, down, [], rows, columns)).toEqual({ row: 1, column: 1 });
    expect(stepped({ row: 0, column: 1 }, up, [], rows, columns)).toEqual({ row: 0, column: 1 });
  });

  it("passes hidden rows", () => {
    expect(stepped({ row: 2, column: 0 }, down, [], rows, columns)).toEqual({ row: 4, column: 0 });
    expect(stepped({ row: 4, column: 0 }, up, [], rows, columns)).toEqual({ row: 2, column: 0 });
  });

  it("leaves a merged area by its edge", () => {
    const merges = [boxOf(0, 0, 2, 1)];
    expect(stepped({ row: 0, column: 0 }, down, merges, rows, columns)).toEqual({ row: 4, column: 0 });
    expect(stepped({ row: 0, column: 0 }, { rows: 0, columns: 1 }, merges, rows, columns)).toEqual({
      row: 0,
      column: 2,
    });
  });

  it("selects a merged area whole, and grows a selection until it cuts none", () => {
    const merges = [boxOf(1, 0, 3, 1), boxOf(3, 2, 5, 2)];
    expect(selectedBox(at(2, 1), merges)).toEqual(boxOf(1, 0, 3, 1));
    expect(selectedBox({ row: 2, column: 1, toRow: 2, toColumn: 2 }, merges)).toEqual(boxOf(1, 0, 5, 2));
  });
});

describe("keys on the grid", () => {
  const press = (key: string, held: { shift?: boolean; control?: boolean; alt?: boolean } = {}) =>
    keyCommand({
      key,
      shiftKey: held.shift ?? false,
      ctrlKey: held.control ?? false,
      metaKey: false,
      altKey: held.alt ?? false,
    });

  it("moves by arrows, Enter and Tab, backwards with Shift", () => {
    expect(press("ArrowDown")).toEqual({ kind: "move", step: down, extend: false });
    expect(press("ArrowDown", { shift: true })).toEqual({ kind: "move", step: down, extend: true });
    expect(press("Enter")).toEqual({ kind: "move", step: down, extend: false });
    expect(press("Enter", { shift: true })).toEqual({ kind: "move", step: up, extend: false });
    expect(press("Tab", { shift: true })).toMatchObject({ step: { rows: 0, columns: -1 } });
  });

  it("starts typing with a letter in place of what was there, and by F2 with what is there", () => {
    expect(press("x")).toEqual({ kind: "edit", replaceWith: "x" });
    expect(press("F2")).toEqual({ kind: "edit", replaceWith: null });
  });

  it("clears, takes back, and drops a list down", () => {
    expect(press("Delete")).toEqual({ kind: "clear" });
    expect(press("z", { control: true })).toEqual({ kind: "undo" });
    expect(press("ArrowDown", { alt: true })).toEqual({ kind: "choices" });
  });

  it("leaves the browser's own keys alone", () => {
    expect(press("F5")).toBeNull();
    expect(press("c", { control: true })).toBeNull();
    expect(press("Shift", { shift: true })).toBeNull();
  });
});
