import { parseBox, type Box } from "../../dev/emulated-excel/workbook/box";
import { cell, change, openWorkbook, PLAN, toText, troubleOf, valueOf } from "./open-workbook";

const addedAction = change([toText("D4", "", "Hold a workshop"), toText("E4", "", "Q3 23")], {
  sheet: "Plan",
  belowRow: 2,
});
const open = () => openWorkbook({ sheets: { Plan: PLAN } });

function box(address: string): Box {
  const parsed = parseBox(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

/** What is pinned to cells, as `A2 Ann: why?`. */
function pinned({ host }: Awaited<ReturnType<typeof open>>): readonly string[] {
  return host
    .sheet("Plan")
    .state.comments.map(({ row, column, text }) => `${String.fromCharCode(65 + column)}${row + 1} ${text}`);
}

describe("comments and notes", () => {
  it("stay with a cell that is written, and move down with theirs when a row is inserted", async () => {
    const opened = await open();
    const { host, workbook } = opened;
    host.coAuthorComments("Plan", "B2", "Ann: why?");
    host.coAuthorComments("Plan", "D4", "Ben: by whom?", "note");
    valueOf(await workbook.apply(change([toText("B2", "Minimum", "Mature")])));
    expect(pinned(opened)).toEqual(["B2 Ann: why?", "D4 Ben: by whom?"]);
    valueOf(await workbook.apply(addedAction));
    expect(pinned(opened)).toEqual(["B2 Ann: why?", "D5 Ben: by whom?"]);
    host.requests.reset();
    valueOf(await workbook.undo());
    expect(pinned(opened)).toEqual(["B2 Ann: why?", "D4 Ben: by whom?"]);
    expect(host.requests.count).toBe(2);
  });

  it("are not deleted with the new row, as far as Excel tells of them", async () => {
    const opened = await open();
    const { host, workbook } = opened;
    valueOf(await workbook.apply(addedAction));
    host.coAuthorComments("Plan", "C4", "Ann: good idea");
    const trouble = troubleOf(await workbook.undo());
    expect(trouble.kind).toBe("changed-meanwhile");
    expect(trouble.sentence).toContain("put a comment on C4");
    expect(trouble.cells).toEqual([cell("Plan", "C4")]);
    expect(pinned(opened)).toEqual(["C4 Ann: good idea"]);
    expect(host.textAt("Plan", "D4")).toBe("Hold a workshop");
  });

  it("elsewhere on the sheet do not keep the new row", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.apply(addedAction));
    host.coAuthorComments("Plan", "A1", "Ann: old form");
    valueOf(await workbook.undo());
    expect(host.textAt("Plan", "D4")).toBe("Write a policy");
  });
});

describe("a row inserted into a sheet with", () => {
  it("frozen panes leaves them where they are", async () => {
    const { host, workbook } = await open();
    host.sheet("Plan").change({ freeze: { rows: 1, columns: 1 } });
    valueOf(await workbook.apply(addedAction));
    expect(host.sheet("Plan").state.freeze).toEqual({ rows: 1, columns: 1 });
  });

  it("page breaks starts a page before the same rows, also where a merged block runs over one", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: { cells: PLAN, merges: ["A2:A3"] } } });
    host.sheet("Plan").change({ pageBreaks: [2, 3] });
    valueOf(await workbook.apply(addedAction));
    expect(host.sheet("Plan").state.pageBreaks).toEqual([2, 4]);
    expect(host.sheet("Plan").state.merges).toEqual([box("A2:A4")]);
  });

  it("colours and lists by rule keeps them on the rows they were for, and grows those it goes into", async () => {
    const { host, workbook } = await open();
    const format = {
      id: "{1}",
      type: "Custom",
      stopIfTrue: false,
      look: { fillColor: "#FFEEDD" },
      formula: '=$B2="Minimum"',
      operator: "",
      formula1: "",
      text: "",
    } as const;
    host.sheet("Plan").change({
      conditionalFormats: [
        { ...format, box: box("B2:C4") },
        { ...format, id: "{2}", box: box("A4:A4"), formula: "=$B4=1" },
      ],
    });
    valueOf(await workbook.apply(addedAction));
    expect(host.sheet("Plan").state.conditionalFormats.map(({ box: at, formula }) => [at, formula])).toEqual([
      [box("B2:C5"), '=$B2="Minimum"'],
      [box("A5:A5"), "=$B5=1"],
    ]);
  });

  it("rows folded away leaves just those folded, and shows the new one", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: { cells: PLAN, hiddenRows: [2, 3] } } });
    valueOf(await workbook.apply(addedAction));
    const hidden = [...host.sheet("Plan").state.rows].flatMap(([row, { hidden: is }]) => (is ? [row] : []));
    expect(hidden).toEqual([2, 4]);
    expect(host.textAt("Plan", "D4")).toBe("Hold a workshop");
  });
});

describe("a sheet that is filtered and protected", () => {
  it("takes a change of an unlocked cell in a row that is filtered away, and no new row", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: { cells: PLAN, hiddenRows: [1] } } });
    const sheet = host.sheet("Plan");
    sheet.change({ autoFilter: box("A1:E4") });
    sheet.restyle(box("B2:C4"), (style) => ({ ...style, locked: false }));
    host.protect("Plan");
    valueOf(await workbook.apply(change([toText("B2", "Minimum", "Mature")])));
    expect(["B2", "B3", "B4"].map((at) => host.textAt("Plan", at))).toEqual(["Mature", "", "Developing"]);
    expect(troubleOf(await workbook.apply(change([toText("D2", "Brief councillors", "x")]))).kind).toBe(
      "sheet-protected",
    );
    expect(troubleOf(await workbook.apply(addedAction)).kind).toBe("sheet-protected");
  });
});
