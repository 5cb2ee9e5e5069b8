import { parseBox } from "../../dev/emulated-excel/workbook/box";
import {
  draftLink,
  draftNumber,
  draftText,
  type DraftCell,
  type DraftRange,
  type SheetDraft,
} from "../../src/domain/sheets/sheet-draft";
import { cell } from "./open-workbook";

/** The cells of an address. */
export const box = (address: string): DraftRange => {
  const parsed = parseBox(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

/** A summary of some key areas: a title, a table with a chart beside it, a list to choose from. */
export function draftOf(areas: readonly string[], changes: Partial<SheetDraft> = {}): SheetDraft {
  const table = { top: 2, left: 0, bottom: 2 + areas.length, right: 2 };
  return {
    purpose: "summary",
    name: "Summary",
    rows: [
      [draftText("Exampleshire: action plan", "title")],
      [],
      ["Key area", "KPIs", "Share"].map((heading) => draftText(heading, "column-heading")),
      ...areas.map((area, number) => [
        draftLink(area, cell("Plan", "B2")),
        draftNumber(number + 1),
        draftNumber(0.25, "percent"),
      ]),
    ],
    columnWidths: [40, 12, 12],
    tables: [{ name: "SummaryAreas", range: table }],
    lists: [{ range: box("B4"), items: ["Minimum", "Developing"], prompt: "Choose a level.", strict: true }],
    levelColours: [{ range: box("A4:A5") }],
    charts: [
      {
        name: "Areas chart",
        title: "KPIs by key area",
        altText: "Two bars.",
        kind: "clustered-bar",
        categories: { ...table, top: 3, right: 0 },
        series: [{ name: "KPIs", values: { ...table, top: 3, left: 1, right: 1 } }],
        place: box("E3:J16"),
        valueAxisTitle: "KPIs",
        categoryAxisTitle: "Key area",
        valueStep: 5,
      },
    ],
    frozenRows: 3,
    page: { orientation: "landscape", repeatedRows: { from: 2, to: 2 } },
    ...changes,
  };
}

export const TWO_AREAS = draftOf(["Leadership", "Behaving commercially"]);

/** A sheet of notes that holds these cells and nothing else. */
export function notesOf(rows: readonly (readonly DraftCell[])[]): SheetDraft {
  return {
    purpose: "notes",
    name: "Notes",
    rows,
    columnWidths: [20],
    tables: [],
    lists: [],
    levelColours: [],
    charts: [],
    frozenRows: 0,
    page: { orientation: "portrait", repeatedRows: null },
  };
}
