import { cellAddress } from "../../src/domain/grid/cell-ref";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { changedSinceCheck, checkAccessibility } from "../../src/use-cases/check-accessibility";
import { createPlanKnowledge } from "../../src/use-cases/plan-knowledge";
import { publishPlan } from "../../src/use-cases/publish-plan";
import { readPlans } from "../../src/use-cases/read-plans";
import type { Workbook } from "../../src/use-cases/workbook";
import { openWorkbook, PLAN, troubleOf, valueOf } from "./open-workbook";
import { planOfSize } from "./plan-of-size";

const toolkit = loadToolkit();
const knowledge = createPlanKnowledge(toolkit);
const origin = { council: "Exampleshire Council", day: "2026-11-22", quarters: "financial" } as const;
const COPY = "Published plan";

const readNow = async (workbook: Workbook) => valueOf(await readPlans(workbook, knowledge, "quick"));

async function publish(workbook: Workbook) {
  const { plans, contents } = await readNow(workbook);
  const published = await publishPlan(
    workbook,
    toolkit,
    plans.map(({ plan }) => plan),
    contents.sheets,
    origin,
  );
  return valueOf(published).sheets;
}

async function published(plan: readonly (readonly (string | null)[])[] = PLAN) {
  const opened = await openWorkbook({ sheets: { Plan: plan } });
  const sheets = await publish(opened.workbook);
  const faults = async (names: readonly string[] | null = sheets) => {
    const checked = valueOf(await checkAccessibility(opened.workbook, names));
    return checked.faults.map(({ rule, sheet }) => `${rule} ${sheet}`);
  };
  return { ...opened, sheets, faults, sheet: opened.host.sheet(COPY) };
}

describe("the copy to publish, as it is in Excel", () => {
  it("breaks no rule when it is new, and is what stands in front", async () => {
    const { host, faults, sheets } = await published();
    expect(sheets).toEqual([COPY, "Notes to the plan"]);
    expect(await faults()).toEqual([]);
    expect(host.workbook.active.state.name).toBe(COPY);
  });

  it("is told to break a rule by the plan's own words", async () => {
    const { faults } = await published([
      ...PLAN,
      ["Reporting", "Minimum", "Developing", "Train all staff*", "Q1 27"],
    ]);
    expect(await faults()).toEqual([`note-mark ${COPY}`]);
  });

  it.each<[string, (opened: Awaited<ReturnType<typeof published>>) => void, string]>([
    ["a cell is emptied", ({ host }) => host.type(COPY, "G6", ""), "empty-cell-unexplained"],
    [
      "cells are merged",
      ({ sheet }) => {
        sheet.change({ merges: [{ top: 5, left: 0, bottom: 6, right: 0 }] });
      },
      "merged-cells",
    ],
    ["the table is made plain cells", ({ sheet }) => sheet.change({ tables: [] }), "no-table"],
    [
      "the table's headings are switched off",
      ({ sheet }) =>
        sheet.change({ tables: sheet.state.tables.map((one) => ({ ...one, showHeaders: false })) }),
      "headings-off",
    ],
    ["a heading is written twice", ({ host }) => host.type(COPY, "B5", "Key area"), "heading-repeated"],
    ["a row is hidden", ({ sheet }) => sheet.setLines("rows", 6, 6, { hidden: true }), "hidden-row"],
    ["a column is hidden", ({ sheet }) => sheet.setLines("columns", 3, 3, { hidden: true }), "hidden-column"],
    ["the sheet is hidden", ({ sheet }) => sheet.change({ visibility: "Hidden" }), "hidden-sheet"],
    ["panes are frozen", ({ sheet }) => sheet.change({ freeze: { rows: 5, columns: 0 } }), "frozen-panes"],
    [
      "the page has a footer",
      ({ sheet }) => {
        const { page } = sheet.state;
        const headerFooter = { ...page.headerFooter, centerFooter: "Draft" };
        sheet.change({ page: { ...page, headerFooter } });
      },
      "header-or-footer",
    ],
    [
      "a picture has no alternative text",
      ({ sheet }) => {
        const logo = {
          id: "{9}",
          name: "Logo",
          type: "Image",
          altTextTitle: "",
          altTextDescription: "",
        } as const;
        sheet.change({ shapes: [logo] });
      },
      "picture-without-text",
    ],
    [
      "a link says where it is, not what it is",
      ({ sheet, host }) => {
        sheet.change({
          links: [{ box: { top: 5, left: 6, bottom: 5, right: 6 }, address: "https://x.example" }],
        });
        host.type(COPY, "G6", "https://x.example");
      },
      "link-text",
    ],
    [
      "text is grey on white",
      ({ sheet }) =>
        sheet.restyle({ top: 5, left: 6, bottom: 5, right: 6 }, (style) => ({
          ...style,
          fontColor: "#AAAAAA",
        })),
      "low-contrast",
    ],
    [
      "text is no longer wrapped",
      ({ sheet, host }) => {
        host.type(COPY, "G6", "Brief every councillor before the first meeting of the year in May");
        sheet.restyle({ top: 5, left: 6, bottom: 5, right: 6 }, (style) => ({ ...style, wrapText: false }));
      },
      "text-cut-off",
    ],
    [
      "the document has no title",
      ({ host }) => {
        const { properties } = host.workbook.parts;
        host.workbook.changeParts({ properties: { ...properties, title: "" } });
      },
      "document-title",
    ],
    [
      "the table has the name Excel gives",
      ({ sheet }) => sheet.change({ tables: sheet.state.tables.map((one) => ({ ...one, name: "Table1" })) }),
      "table-without-name",
    ],
  ])("breaks a rule when %s", async (_, spoil, rule) => {
    const opened = await published();
    spoil(opened);
    expect(await opened.faults()).toEqual([`${rule} ${COPY}`]);
  });

  it("is known to have changed since it was checked", async () => {
    const { host, workbook, sheets } = await published();
    const checked = valueOf(await checkAccessibility(workbook, sheets));
    expect(changedSinceCheck(checked, (await readNow(workbook)).contents.sheets)).toEqual([]);
    host.type(COPY, "G6", "");
    expect(changedSinceCheck(checked, (await readNow(workbook)).contents.sheets)).toEqual([COPY]);
    expect(changedSinceCheck(checked, [])).toEqual(sheets);
  });
});

describe("any sheet, or the whole workbook", () => {
  it("is held to the same rules: a plan that people made, with a colour for words", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Sheet1: PLAN } });
    const sheet = host.sheet("Sheet1");
    sheet.restyle({ top: 2, left: 1, bottom: 2, right: 1 }, (style) => ({ ...style, fillColor: "#FF0000" }));
    const { faults } = valueOf(await checkAccessibility(workbook, ["sheet1"]));
    expect(faults.map(({ rule, at }) => `${rule} ${at ? cellAddress(at) : "-"}`)).toEqual([
      "document-title -",
      "title-in-a1 A1",
      "no-table B1",
      // Columns as wide as Excel makes them hold about nine letters.
      "text-cut-off B1",
      "text-cut-off C1",
      "text-cut-off A2",
      "text-cut-off D2",
      "colour-alone B3",
      "sheet-name -",
    ]);
  });

  it("is not blamed for texts cut off in rows and columns that are hidden", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Sheet1: PLAN } });
    const cutOff = async () => {
      const { faults } = valueOf(await checkAccessibility(workbook, ["Sheet1"]));
      return faults.flatMap(({ rule, at }) => (rule === "text-cut-off" && at ? [cellAddress(at)] : []));
    };
    expect(await cutOff()).toEqual(["B1", "C1", "A2", "D2"]);
    host.sheet("Sheet1").setLines("rows", 1, 1, { hidden: true });
    expect((await cutOff()).filter((at) => at.endsWith("2"))).toEqual([]);
    host.sheet("Sheet1").setLines("columns", 2, 2, { hidden: true });
    expect((await cutOff()).filter((at) => at.startsWith("C"))).toEqual([]);
  });

  it("is looked at for where it opens and for sheets that are hidden or blank", async () => {
    const { host, workbook } = await openWorkbook({
      sheets: {
        Notes: [["Notes to the plan"]],
        Blank: [],
        Old: { cells: [["Old notes"]], visibility: "Hidden" },
      },
    });
    host.select("Blank", "C3");
    const { faults } = valueOf(await checkAccessibility(workbook, null));
    expect(faults.map(({ rule, sheet }) => `${rule} ${sheet}`)).toEqual([
      "document-title Notes",
      "opens-at-a1 Blank",
      "blank-sheet Blank",
      "hidden-sheet Old",
    ]);
  });

  it("that is gone is said to be gone", async () => {
    const { workbook } = await openWorkbook({ sheets: { Plan: PLAN } });
    expect(troubleOf(await checkAccessibility(workbook, ["Deleted"])).kind).toBe("sheet-gone");
  });

  it("tells a chart's alternative text", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns").name = "Levels";
      await context.sync();
    });
    const rules = async () =>
      valueOf(await checkAccessibility(workbook, ["Plan"])).faults.map(({ rule }) => rule);
    expect(await rules()).toContain("picture-without-text");
    const sheet = host.sheet("Plan");
    sheet.change({
      charts: sheet.state.charts.map((one) => ({ ...one, altTextDescription: "Two columns" })),
    });
    expect(await rules()).not.toContain("picture-without-text");
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe.each([65, 6_500])("a published plan of %i entries", (entries) => {
  it("is written in two requests a sheet, and looked at in two, notes and all", async () => {
    const { host, workbook } = await openWorkbook({ sheets: planOfSize(entries) });
    // On a computer, where Excel takes and gives any amount at once.
    host.faults.payloadLimit = Number.POSITIVE_INFINITY;
    jest.replaceProperty(Office.context, "platform", Office.PlatformType.PC);
    const sheets = await publish(workbook);
    // Two for reading the plan, two for each sheet.
    expect(host.requests.count).toBe(6);
    host.requests.reset();
    const { faults, grids, notLookedAt } = valueOf(await checkAccessibility(workbook, sheets));
    expect(host.requests.count).toBe(2);
    expect(host.requests.writes).toBe(0);
    expect(host.keptReferences).toBe(0);
    expect([faults, notLookedAt]).toEqual([[], []]);
    expect(grids[0]?.cells.length).toBeGreaterThan(entries);
  });
});

it("an Excel that does not tell merged cells is asked for the rest, and that is said", async () => {
  const merges = Array.from({ length: 600 }, (_, row) => `A${2 * row + 1}:A${2 * row + 2}`);
  const cells = Array.from({ length: 1_200 }, (_, row) => [`Row ${row}`]);
  const { workbook } = await openWorkbook({ sheets: { Plan: { cells, merges } } });
  const { notLookedAt, faults } = valueOf(await checkAccessibility(workbook, ["Plan"]));
  expect(notLookedAt).toEqual(["Merged cells could not be looked at: this Excel does not tell them here."]);
  expect(faults.map(({ rule }) => rule)).toEqual(["document-title"]);
});

it("a sheet too large for Excel on the web to tell at once is looked at without its looks, and that is said", async () => {
  const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN } });
  const sheets = await publish(workbook);
  host.faults.payloadLimit = 6_000;
  const { notLookedAt } = valueOf(await checkAccessibility(workbook, [sheets[1] ?? ""]));
  expect(notLookedAt).toContain(
    "Links, colours and cut-off texts could not be looked at: Excel does not tell them here.",
  );
});
