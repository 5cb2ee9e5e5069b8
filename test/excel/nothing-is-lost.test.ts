import type { EmulatedHost } from "../../dev/emulated-excel/emulated-host";
import { parseBox } from "../../dev/emulated-excel/workbook/box";
import { shiftOf } from "../../dev/emulated-excel/workbook/shift";
import type { Edit } from "../../src/domain/plan/edit/edit";
import type { PlanChange } from "../../src/domain/plan/cell-change";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { entryPlaces, type EntryPlace } from "../../src/use-cases/find-entry";
import { createPlanKnowledge } from "../../src/use-cases/plan-knowledge";
import { readPlans } from "../../src/use-cases/read-plans";
import { changedAction, newAction } from "../../src/use-cases/write-action";
import { cell, IMPATIENT, openWorkbook, troubleOf, valueOf } from "./open-workbook";

const knowledge = createPlanKnowledge(loadToolkit());
const HEADINGS = ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"];
/** Two KPIs of two rows each; the second row of each has no action yet. */
const PLAN = [
  HEADINGS,
  ["Reporting", "Developing", "Mature", "Brief councillors", "Q1 26"],
  [null, "We inform them.", "They receive reports.", null, null],
  ["Social value", "Developing", "Mature", "Write a policy", null],
  [null, "We think of it.", "We ask for it.", "Tell suppliers", "Q3 26"],
];

async function open(patience?: typeof IMPATIENT) {
  const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN, Notes: [["Budget"]] } }, patience);
  const places = async () => entryPlaces(valueOf(await readPlans(workbook, knowledge, "full")).plans);
  return { host, workbook, places };
}

function changeOf(edit: Edit): PlanChange {
  if (edit.kind !== "change") throw new Error(`No change: ${JSON.stringify(edit)}`);
  return edit.change;
}

async function placeOf(places: () => Promise<readonly EntryPlace[]>, number: number): Promise<EntryPlace> {
  const place = (await places())[number];
  if (!place) throw new Error(`There is no entry ${number}`);
  return place;
}

const adding = (place: EntryPlace, text = "Hold a workshop") =>
  changeOf(newAction(place, text, { kind: "ongoing" }, knowledge));

/** A colleague inserts a row above a row, 1-based as in Excel. */
function insertRowAbove(host: EmulatedHost, row: number) {
  const box = parseBox(`${row}:${row}`);
  if (!box) throw new Error(`${row} is no row`);
  host.workbook.shiftCells(host.sheet("Plan"), shiftOf(box, "Down", "insert"));
}

/** All texts of the sheet, row by row. */
function textsOf(host: EmulatedHost): readonly string[] {
  return Array.from({ length: 14 }, (_, row) =>
    ["A", "B", "C", "D", "E"].map((column) => host.textAt("Plan", `${column}${row + 1}`)).join("|"),
  );
}

const WRITTEN = "Hold a workshop";

describe("when rows have moved since the sheet was read", () => {
  it("writes no action into another KPI's rows", async () => {
    const { host, workbook, places } = await open();
    const change = adding(await placeOf(places, 0));
    expect(change.insert).toBeNull();
    insertRowAbove(host, 2);
    const before = textsOf(host);
    const trouble = troubleOf(await workbook.apply(change));
    expect(trouble.kind).toBe("changed-meanwhile");
    expect(trouble.sentence).toContain("inserted, deleted or sorted rows");
    expect(trouble.sentence).toContain("Nothing was written");
    expect(textsOf(host)).toEqual(before);
    expect(host.requests.writes).toBe(0);
  });

  it("inserts no row into another KPI's block", async () => {
    const { host, workbook, places } = await open();
    const change = adding(await placeOf(places, 1));
    expect(change.insert).not.toBeNull();
    insertRowAbove(host, 3);
    const before = textsOf(host);
    expect(troubleOf(await workbook.apply(change)).kind).toBe("changed-meanwhile");
    expect(textsOf(host)).toEqual(before);
  });

  it("gives no other action the date", async () => {
    const { host, workbook, places } = await open();
    const place = await placeOf(places, 1);
    const change = changeOf(changedAction(place, 0, "Write a policy", { kind: "complete" }, knowledge));
    insertRowAbove(host, 4);
    expect(troubleOf(await workbook.apply(change)).kind).toBe("changed-meanwhile");
    expect(host.textAt("Plan", "E4")).toBe("");
  });

  it("notices rows that move between its two requests, and puts back what it wrote", async () => {
    const { host, workbook, places } = await open();
    const change = adding(await placeOf(places, 0));
    host.faults.beforeNextWrite(() => insertRowAbove(host, 2));
    const trouble = troubleOf(await workbook.apply(change));
    expect(trouble.kind).toBe("changed-meanwhile");
    expect(textsOf(host).join()).not.toContain(WRITTEN);
    expect(workbook.undoable()).toBeNull();
  });

  it("takes nothing back in rows that are no longer the same", async () => {
    const { host, workbook, places } = await open();
    const place = await placeOf(places, 1);
    // E4 is emptied of nothing, then holds a date; one row further down it is another action's.
    valueOf(await workbook.apply(changeOf(changedAction(place, 1, "Tell suppliers", null, knowledge))));
    insertRowAbove(host, 2);
    const before = textsOf(host);
    expect(troubleOf(await workbook.undo()).kind).toBe("changed-meanwhile");
    expect(textsOf(host)).toEqual(before);
  });

  it("writes a second action once only, though the first answer never came", async () => {
    const { host, workbook, places } = await open(IMPATIENT);
    const change = adding(await placeOf(places, 1));
    host.faults.beforeNextWrite(() => (host.faults.editMode = "wait"));
    expect(troubleOf(await workbook.apply(change)).kind).toBe("no-answer");
    host.faults.editMode = "off";
    await new Promise((settled) => setTimeout(settled, 50));
    expect(troubleOf(await workbook.apply(change)).kind).toBe("changed-meanwhile");
    expect(textsOf(host).filter((row) => row.includes(WRITTEN))).toHaveLength(1);
  });
});

describe("what does no harm", () => {
  it("lets a colleague edit another KPI meanwhile", async () => {
    const { host, workbook, places } = await open();
    const change = adding(await placeOf(places, 0));
    host.coAuthorTypes("Plan", "D4", "Write two policies");
    valueOf(await workbook.apply(change));
    expect(host.textAt("Plan", "D3")).toBe(WRITTEN);
    expect(host.textAt("Plan", "D4")).toBe("Write two policies");
    expect(host.requests.writes).toBe(1);
  });

  it("writes into hidden rows", async () => {
    const { host, workbook, places } = await open();
    const before = textsOf(host);
    host.sheet("Plan").change({ autoFilter: parseBox("A1:E5") ?? null });
    host.sheet("Plan").setLines("rows", 1, 2, { hidden: true });
    const change = adding(await placeOf(places, 0));
    valueOf(await workbook.apply(change));
    expect(textsOf(host)).toEqual(
      before.map((row, n) =>
        n === 2 ? "|We inform them.|They receive reports.|Hold a workshop|Ongoing" : row,
      ),
    );
  });
});

describe("when the sheet itself is another", () => {
  it("says so when it was renamed, and when it was deleted", async () => {
    const { host, workbook, places } = await open();
    const change = adding(await placeOf(places, 0));
    host.workbook.renameSheet(host.sheet("Plan"), "Plan 2027");
    const trouble = troubleOf(await workbook.apply(change));
    expect(trouble.kind).toBe("sheet-gone");
    expect(trouble.sentence).toContain("deleted or renamed");
    host.workbook.renameSheet(host.sheet("Notes"), "Plan");
    expect(troubleOf(await workbook.apply(change)).kind).toBe("changed-meanwhile");
    expect(host.textAt("Plan", "D3")).toBe("");
    host.workbook.deleteSheet(host.sheet("Plan"));
    expect(troubleOf(await workbook.apply(change)).kind).toBe("sheet-gone");
  });
});

describe("taking back", () => {
  it("puts back the very cells", async () => {
    for (const number of [0, 1]) {
      const { host, workbook, places } = await open();
      const before = textsOf(host);
      valueOf(await workbook.apply(adding(await placeOf(places, number))));
      expect(textsOf(host)).not.toEqual(before);
      valueOf(await workbook.undo());
      expect(textsOf(host)).toEqual(before);
    }
  });

  it("keeps the text of a colleague who was quicker by a moment", async () => {
    const { host, workbook, places } = await open();
    valueOf(await workbook.apply(adding(await placeOf(places, 0))));
    host.faults.beforeNextWrite(() => host.coAuthorTypes("Plan", "D3", "Hold two workshops, says Ann"));
    const trouble = troubleOf(await workbook.undo());
    expect(trouble.kind).toBe("changed-meanwhile");
    expect(trouble.cells).toEqual([cell("Plan", "D3")]);
    expect(host.textAt("Plan", "D3")).toBe("Hold two workshops, says Ann");
    expect(host.textAt("Plan", "E3")).toBe("Ongoing");
  });

  it.each(["D6", "F6", "CA6"])(
    "keeps what a colleague put into the new row at %s at the same moment",
    async (at) => {
      const { host, workbook, places } = await open();
      valueOf(await workbook.apply(adding(await placeOf(places, 1))));
      host.faults.beforeNextWrite(() => host.coAuthorTypes("Plan", at, "'=Ann"));
      expect(troubleOf(await workbook.undo()).kind).toBe("changed-meanwhile");
      expect(host.contentAt("Plan", at)).toBe("=Ann");
      expect(host.textAt("Plan", "E6")).toBe("Ongoing");
    },
  );

  it("does not delete a row in which somebody has written far to the right", async () => {
    const { host, workbook, places } = await open();
    valueOf(await workbook.apply(adding(await placeOf(places, 1))));
    host.coAuthorTypes("Plan", "CA6", "Ann's note");
    expect(troubleOf(await workbook.undo()).cells).toEqual([cell("Plan", "CA6")]);
    expect(host.textAt("Plan", "CA6")).toBe("Ann's note");
  });

  it("goes on where Excel stopped half-way", async () => {
    for (let changes = 1; changes < 20; changes += 1) {
      const { host, workbook, places } = await open();
      const before = textsOf(host);
      valueOf(await workbook.apply(adding(await placeOf(places, 0))));
      host.faults.beforeNextWrite(() => host.faults.failAfter(changes));
      const outcome = await workbook.undo();
      if (outcome.kind === "done") return;
      expect(outcome.trouble.sentence).toContain("press Undo again");
      valueOf(await workbook.undo());
      expect(textsOf(host)).toEqual(before);
    }
    throw new Error("It was never taken back whole.");
  });
});

describe("what a person typed for an action", () => {
  it.each([
    "=1+1",
    "+44 20 7946 0000",
    "-5",
    "@Ann: check",
    "'quoted'",
    "1/2",
    "TRUE",
    "12%",
    "3 Apr",
    "Publish the plan 🙂 é 中文",
    "tab\there",
    "x1 ".repeat(10_000),
  ])("text %# stands in the cell as it was typed, and can be taken back", async (text) => {
    for (const number of [0, 1]) {
      const { host, workbook, places } = await open();
      const before = textsOf(host);
      const change = adding(await placeOf(places, number), text);
      valueOf(await workbook.apply(change));
      expect(host.contentAt("Plan", number === 0 ? "D3" : "D6")).toBe(text.trim());
      valueOf(await workbook.undo());
      expect(textsOf(host)).toEqual(before);
    }
  });

  it("keeps every word of several lines, and reads them as one action", async () => {
    const { host, workbook, places } = await open();
    valueOf(
      await workbook.apply(adding(await placeOf(places, 0), "Tell suppliers:\r\nthe large ones first")),
    );
    expect(host.textAt("Plan", "D3").split(/\s+/)).toEqual([
      "Tell",
      "suppliers:",
      "the",
      "large",
      "ones",
      "first",
    ]);
    expect((await placeOf(places, 0)).entry.actions).toHaveLength(2);
  });

  it("is refused before anything is written where a cell cannot hold it", async () => {
    const { host, workbook, places } = await open();
    const change = adding(await placeOf(places, 0), "x".repeat(32_767));
    const trouble = troubleOf(await workbook.apply(change));
    expect(trouble.sentence).toContain("Shorten it");
    expect(host.requests.writes).toBe(0);
  });
});
