import type { SampleCell, SampleSheet } from "./write-workbook";

const pounds = (value: number): SampleCell => ({ kind: "number", value, format: "£#,##0" });

const plainSheet = { boldRows: [0], hiddenRows: [], merges: [], table: null };

/** A workbook of a procurement team in which no sheet is an action plan. */
export const NOT_A_PLAN_SHEETS: readonly SampleSheet[] = [
  {
    ...plainSheet,
    name: "Budget 2027-28",
    columnWidths: [30, 14, 14, 14],
    rows: [
      ["Cost centre", "Budget", "Spent", "Left"],
      ["Procurement staff", pounds(412_000), pounds(198_500), pounds(213_500)],
      ["Training", pounds(18_000), pounds(4_250), pounds(13_750)],
      ["Contracts system", pounds(36_000), pounds(36_000), pounds(0)],
      ["Total", pounds(466_000), pounds(238_750), pounds(227_250)],
    ],
  },
  {
    ...plainSheet,
    name: "Contacts",
    columnWidths: [24, 28, 34, 18],
    rows: [
      ["Name", "Role", "Email", "Telephone"],
      ["Alex Sample", "Head of Procurement", "alex.sample@exampleshire.example", "01632 960001"],
      ["Sam Specimen", "Contracts Officer", "sam.specimen@exampleshire.example", "01632 960002"],
      ["Jo Instance", "Category Manager", "jo.instance@exampleshire.example", "01632 960003"],
    ],
  },
];
