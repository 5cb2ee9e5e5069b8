import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";

test("a workbook saved by LibreOffice reads as it was typed", async () => {
  const reading = await readWorkbookFile("test/fixtures/xlsx/saved-by-libreoffice.xlsx");
  if (reading.kind !== "workbook") throw new Error(reading.reason);
  const [plan, other] = reading.workbook.sheets;
  expect(plan?.grid).toEqual({
    sheet: "S1",
    top: 1,
    left: 1,
    cells: [
      [
        { value: " KPI ", text: " KPI " },
        {
          value: "Developing\nThe council is exploring & asking",
          text: "Developing\nThe council is exploring & asking",
        },
        { value: 45000, text: "15/03/2023" },
        { value: 45000, text: "Mar-23" },
      ],
      [
        { value: null, text: "" },
        { value: 4, text: "4" },
        { value: true, text: "TRUE" },
        { value: 0.25, text: "25%" },
      ],
      [
        { value: null, text: "" },
        { value: 4, text: "4" },
        { value: "#DIV/0!", text: "#DIV/0!" },
        { value: "Q1 23", text: "Q1 23" },
      ],
    ],
    merges: [{ sheet: "S1", top: 1, left: 1, bottom: 3, right: 1 }],
    hiddenRows: [2],
  });
  expect([plan?.visible, other?.visible, other?.grid.sheet]).toEqual([true, false, "S2"]);
});
