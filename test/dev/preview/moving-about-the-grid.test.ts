import { boxOf } from "../../../dev/emulated-excel/workbook/box";
import { keyCommand } from "../../../dev/preview/page/key-command";
import { linesOf } from "../../../dev/preview/page/lines";
import { cellUnder, placeOf, reveal } from "../../../dev/preview/page/grid-places";
import { HEAD_HEIGHT, HEAD_WIDTH } from "../../../dev/preview/page/head-size";
import { at, jumped, selectedBox, stepped } from "../../../dev/preview/page/selection";

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

describe("jumping with Ctrl and an arrow", () => {
  const lines = linesOf(Array.from({ length: 10 }, () => 20));
  /** Rows 1 to 3 and 6 of the first column are filled. */
  const isFilled = (row: number) => [1, 2, 3, 6].includes(row);
  const from = (row: number) => jumped({ row, column: 0 }, down, isFilled, lines, lines).row;

  it("goes to the end of a run, from there to the next filled cell, and at last to the edge", () => {
    expect([0, 1, 2, 3, 4, 6, 9].map(from)).toEqual([1, 3, 3, 6, 6, 9, 9]);
  });

  it("goes back the same way", () => {
    const back = (row: number) => jumped({ row, column: 0 }, up, isFilled, lines, lines).row;
    expect([9, 6, 3, 1].map(back)).toEqual([6, 3, 1, 0]);
  });
});

describe("rows and columns that stay in view", () => {
  const rows = linesOf([30, 20, 20, 20, 20, 20, 20, 20]);
  const columns = linesOf([100, 50, 50, 50, 50]);
  const layout = { rows, columns, frozen: { rows: 1, columns: 1, height: 30, width: 100 } };
  const scroller = (scrollTop: number, scrollLeft: number) =>
    ({
      scrollTop,
      scrollLeft,
      clientWidth: HEAD_WIDTH + 200,
      clientHeight: HEAD_HEIGHT + 90,
      getBoundingClientRect: () => ({ left: 0, top: 0 }),
    }) as HTMLElement;
  const under = (x: number, y: number) =>
    cellUnder({ clientX: HEAD_WIDTH + x, clientY: HEAD_HEIGHT + y }, scroller(40, 50), layout);

  it("are found under the pointer wherever the sheet is scrolled", () => {
    expect(under(10, 10)).toEqual({ row: 0, column: 0 });
    expect(under(110, 10)).toEqual({ row: 0, column: 2 });
    expect(under(10, 35)).toEqual({ row: 3, column: 0 });
    expect(under(-1, 35)).toBeNull();
  });

  it("move along with the scroll, so that what stands over them does too", () => {
    const at = (row: number, column: number) => placeOf(layout, boxOf(row, column), { top: 40, left: 50 });
    expect(at(0, 0)).toEqual({ left: HEAD_WIDTH + 50, top: HEAD_HEIGHT + 40, width: 100, height: 30 });
    expect(at(3, 2)).toMatchObject({ left: HEAD_WIDTH + 150, top: HEAD_HEIGHT + 70 });
  });

  it("do not hide the cell that was gone to, and going to them scrolls nothing", () => {
    const view = scroller(100, 100);
    reveal(view, layout, at(0, 0));
    expect([view.scrollTop, view.scrollLeft]).toEqual([100, 100]);
    // Row 1 starts 30 pixels down, right below the frozen row: no scroll shows it.
    reveal(view, layout, at(1, 1));
    expect([view.scrollTop, view.scrollLeft]).toEqual([0, 0]);
    // Row 7 ends 170 pixels down, and the view is 90 high.
    reveal(view, layout, at(7, 0));
    expect(view.scrollTop).toBe(80);
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
    expect(press("y", { control: true })).toEqual({ kind: "redo" });
    expect(press("Z", { control: true, shift: true })).toEqual({ kind: "redo" });
    expect(press("ArrowDown", { alt: true })).toEqual({ kind: "choices" });
  });

  it("goes to the start of the row, of the sheet, to its end, and a page on, selecting with Shift", () => {
    expect(press("Home")).toEqual({ kind: "row-start", extend: false });
    expect(press("Home", { control: true })).toEqual({ kind: "sheet-start", extend: false });
    expect(press("End", { control: true, shift: true })).toEqual({ kind: "sheet-end", extend: true });
    expect(press("PageUp")).toEqual({ kind: "page", step: up, extend: false });
    expect(press("PageDown", { shift: true })).toEqual({ kind: "page", step: down, extend: true });
  });

  it("jumps with Ctrl and an arrow, or with End and then an arrow", () => {
    expect(press("ArrowDown", { control: true })).toEqual({ kind: "jump", step: down, extend: false });
    expect(press("End")).toEqual({ kind: "end-mode" });
    const arrow = { key: "ArrowDown", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
    expect(keyCommand(arrow, true)).toEqual({ kind: "jump", step: down, extend: false });
  });

  it("leaves the browser's own keys alone", () => {
    expect(press("F5")).toBeNull();
    expect(press("c", { control: true })).toBeNull();
    expect(press("Shift", { shift: true })).toBeNull();
  });
});
