import type { Page } from "playwright-core";
import type { Grid } from "../../src/domain/grid/grid";
import type { Trouble } from "../../src/use-cases/workbook";
import { budgetGrid, cleanGrid, lastYearsGrid, linesGrid, nearlyAPlanGrid } from "./sample-grids";
import { createStubWorkbook, type StubWorkbook } from "./stub-workbook";

/** One state of the pane: what it opens on, and what a person presses to get there. */
export interface GalleryState {
  readonly name: string;
  readonly screen: "plan" | "check" | "sheets" | "toolkit" | "settings";
  readonly workbook: (councilPlan: Grid) => StubWorkbook;
  readonly press?: (page: Page) => Promise<void>;
}

const cell = (row: number, column = 2, sheet = "Action plan") => ({ sheet, row, column });
const clean = (row: number) => () =>
  createStubWorkbook({ sheets: [cleanGrid(), linesGrid(), budgetGrid()], selected: cell(row) });
const council = (row: number) => (plan: Grid) => createStubWorkbook({ sheets: [plan], selected: cell(row) });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();

/** This year's plan, and last year's beside it. */
const twoYears = () => createStubWorkbook({ sheets: [cleanGrid(), lastYearsGrid()], selected: cell(1) });

const editing: Trouble = {
  kind: "editing-a-cell",
  sentence: "Press Enter in the cell you are editing, then try again. Nothing was changed.",
  cells: [],
};

/** Every screen and state of the pane that a person can meet. */
export const galleryStates: readonly GalleryState[] = [
  { name: "plan-entry", screen: "plan", workbook: clean(1) },
  {
    name: "plan-own-words",
    screen: "plan",
    workbook: clean(3),
    press: (page) => button(page, /^What differs/).click(),
  },
  { name: "plan-council", screen: "plan", workbook: council(8) },
  { name: "plan-nothing-selected", screen: "plan", workbook: clean(0) },
  {
    name: "plan-level-without-its-wording",
    screen: "plan",
    workbook: () => {
      const workbook = createStubWorkbook({ sheets: [cleanGrid()], selected: cell(1) });
      workbook.type(cell(1, 3), "Leader");
      return workbook;
    },
  },
  {
    name: "plan-before-after",
    screen: "plan",
    workbook: clean(3),
    press: async (page) => {
      await button(page, /^Developing/).click();
      await button(page, "Use this wording under Now").click();
    },
  },
  {
    name: "plan-new-action",
    screen: "plan",
    workbook: clean(5),
    press: async (page) => {
      await button(page, /^Plan this/).click();
    },
  },
  { name: "plan-faults", screen: "plan", workbook: council(128) },
  {
    name: "plan-date-missing",
    screen: "plan",
    workbook: clean(1),
    press: async (page) => {
      await button(page, "Edit action 1").click();
      await page.getByRole("combobox", { name: "By when" }).selectOption("On a date");
      await button(page, "Save").click();
      await page.getByText(/^Give the whole date/).waitFor();
    },
  },
  {
    name: "plan-written",
    screen: "plan",
    workbook: clean(1),
    press: async (page) => {
      await button(page, "Leader").click();
      await button(page, "Aim for Leader").click();
      await page.getByText("Undo").waitFor();
    },
  },
  {
    name: "plan-find",
    screen: "plan",
    workbook: council(8),
    press: (page) => page.getByRole("combobox", { name: "Find a KPI" }).pressSequentially("traning"),
  },
  {
    name: "plan-protected",
    screen: "plan",
    workbook: () =>
      createStubWorkbook({ sheets: [cleanGrid()], selected: cell(1), protectedSheets: ["Action plan"] }),
  },
  {
    name: "plan-editing-a-cell",
    screen: "plan",
    workbook: () => {
      const workbook = createStubWorkbook({ sheets: [cleanGrid()], selected: cell(1) });
      workbook.meetNext(editing);
      return workbook;
    },
  },
  {
    name: "plan-not-in-toolkit",
    screen: "plan",
    workbook: council(148),
  },
  {
    name: "plan-loading",
    screen: "plan",
    workbook: () => createStubWorkbook({ sheets: [], neverAnswers: true }),
  },
  {
    name: "first-run",
    screen: "plan",
    workbook: () => createStubWorkbook({ sheets: [nearlyAPlanGrid(), budgetGrid()] }),
  },
  { name: "check-before", screen: "check", workbook: clean(1) },
  {
    name: "check-findings",
    screen: "check",
    workbook: council(1),
    press: (page) => button(page, "Check this workbook").click(),
  },
  {
    name: "check-fix",
    screen: "check",
    workbook: council(1),
    press: async (page) => {
      await button(page, "Check this workbook").click();
      await button(page, /^Fix$/).click();
    },
  },
  {
    name: "check-fix-all",
    screen: "check",
    workbook: council(1),
    press: async (page) => {
      await button(page, "Check this workbook").click();
      await button(page, /^Fix all \d+ that can be fixed/).click();
    },
  },
  {
    name: "check-accept",
    screen: "check",
    workbook: council(1),
    press: async (page) => {
      await button(page, "Check this workbook").click();
      await button(page, "Accept").click();
      await button(page, "Accept with this reason").click();
    },
  },
  {
    name: "check-accepted",
    screen: "check",
    workbook: council(1),
    press: async (page) => {
      await button(page, "Check this workbook").click();
      await button(page, "Accept").click();
      await page.getByRole("textbox", { name: /Reason/ }).fill("Agreed by members.");
      await button(page, "Accept with this reason").click();
      await page.getByRole("region", { name: "Last change" }).waitFor();
    },
  },
  {
    name: "check-no-match",
    screen: "check",
    workbook: council(1),
    press: async (page) => {
      await button(page, "Check this workbook").click();
      await button(page, /^Note/).click();
      await page.getByRole("combobox", { name: "Check" }).selectOption("level-missing");
      await button(page, /^Show all/).waitFor();
    },
  },
  { name: "sheets-council", screen: "sheets", workbook: council(1) },
  {
    name: "sheets-figures",
    screen: "sheets",
    workbook: council(1),
    press: async (page) => {
      for (const name of [/by key area/, /by quarter/, /^Overdue on/, /^Two or more/])
        await button(page, name).click();
      for (const shown of await page.getByRole("button", { name: /^Show the numbers/ }).all())
        await shown.click();
    },
  },
  {
    name: "sheets-made",
    screen: "sheets",
    workbook: clean(1),
    press: async (page) => {
      await button(page, "Make the summary sheet").click();
      await button(page, "Refresh the summary sheet").waitFor();
      await button(page, "Make the copy to publish").click();
      await button(page, "Refresh the copy to publish").waitFor();
    },
  },
  {
    name: "sheets-compared",
    screen: "sheets",
    workbook: twoYears,
    press: async (page) => {
      await page.getByRole("combobox", { name: /Compare with a sheet/ }).selectOption("Plan 2025");
      await button(page, /^Target raised/).click();
    },
  },
  {
    name: "sheets-new-plan",
    screen: "sheets",
    workbook: () => createStubWorkbook({ sheets: [budgetGrid()] }),
    press: async (page) => {
      await button(page, "Choose key areas").click();
      await button(page, "None").click();
    },
  },
  {
    name: "toolkit-browse",
    screen: "toolkit",
    workbook: clean(1),
    press: (page) => button(page, /Engaging councillors/).click(),
  },
  {
    name: "toolkit-search",
    screen: "toolkit",
    workbook: clean(1),
    press: (page) => page.getByRole("searchbox").fill("modren slavry"),
  },
  {
    name: "toolkit-kpi",
    screen: "toolkit",
    workbook: clean(1),
    press: async (page) => {
      await page.getByRole("searchbox").fill("champions");
      await button(page, "Procurement and commercial champions").click();
    },
  },
  { name: "settings", screen: "settings", workbook: clean(1) },
];
