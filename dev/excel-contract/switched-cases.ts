import type { EmulatedHost } from "../emulated-excel/emulated-host";
import { onFreshSheet, refused, same, type ContractCase } from "./contract-case";

/**
 * Something we believe of Excel in circumstances an add-in cannot bring about: the emulated Excel has a switch for
 * them, a real one needs a person. Listed, and not run, on the page for a real Excel.
 */
export interface SwitchedCase {
  readonly sentence: string;
  /** What it takes in a real Excel. */
  readonly needs: string;
  readonly run: (excel: typeof Excel, host: EmulatedHost) => Promise<void>;
}

export const switchedCases: readonly SwitchedCase[] = [
  switched(
    "While a cell is being edited, requests are refused with InvalidOperationInCellEditMode",
    "It needs somebody who is typing in a cell.",
    (host) =>
      onFreshSheet("", async (context, sheet) => {
        host.faults.editMode = "refuse";
        sheet.load("name");
        const answer = context.sync();
        await refused(answer, "InvalidOperationInCellEditMode").finally(() => {
          host.faults.editMode = "off";
        });
      }),
  ),
  switched(
    "Excel may also let a request wait until the cell is left",
    "It needs somebody who is typing in a cell.",
    (host) =>
      onFreshSheet("", async (context, sheet) => {
        host.faults.editMode = "wait";
        sheet.load("name");
        const answer = context.sync();
        host.faults.editMode = "off";
        await answer;
      }),
  ),
  switched(
    "A workbook open for reading only refuses changes with AccessDenied",
    "It needs a workbook that is open for reading only.",
    (host) =>
      onFreshSheet("", async (context, sheet) => {
        host.faults.readOnly = true;
        sheet.getRange("A1").values = [["no"]];
        await refused(context.sync(), "AccessDenied").finally(() => {
          host.faults.readOnly = false;
        });
      }),
  ),
  switched(
    "Excel on the web refuses a request of more than 5 MB with RequestPayloadSizeLimitExceeded",
    "It holds on the web alone, and is slow to try.",
    () =>
      onFreshSheet("", async (context, sheet) => {
        const text = "x".repeat(32_000);
        sheet.getRange("A1:A170").values = Array.from({ length: 170 }, () => [text]);
        await refused(context.sync(), "RequestPayloadSizeLimitExceeded");
      }),
  ),
  switched(
    "A cell of which some letters are bold tells no boldness",
    "It needs somebody who makes letters within a cell bold.",
    (host) =>
      onFreshSheet("", async (context, sheet) => {
        host.sheet(sheet.name).setCell(0, 0, {
          content: "some letters",
          style: host.sheet(sheet.name).styleAt(0, 0),
          richText: [
            { text: "some ", properties: "<rPr><b/></rPr>" },
            { text: "letters", properties: "" },
          ],
        });
        const { font } = sheet.getRange("A1").format;
        font.load("bold,italic");
        await context.sync();
        same([font.bold, font.italic], [null, false]);
      }),
  ),
  switched(
    "A cell that shows a result of a formula in another one has a spill, and stops it when written",
    "It needs a formula that fills several cells, such as =SEQUENCE(3), which only a newer Excel has.",
    (host) =>
      onFreshSheet("", async (context, sheet) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        await context.sync();
        host.sheet(sheet.name).change({ spills: [{ top: 0, bottom: 2, left: 0, right: 0 }] });
        const cell = sheet.getRange("A2");
        cell.load("hasSpill");
        await context.sync();
        same(cell.hasSpill, true);
        cell.values = [["words"]];
        const cells = sheet.getRange("A1:A3");
        cells.load("values");
        await context.sync();
        same(cells.values, [["#SPILL!"], ["words"], [""]]);
      }),
  ),
  switched(
    "One cell that a filter hides is written; of several rows only those in sight are, each with the first one’s values",
    "It needs a sheet with a filter that hides rows (office-js#224).",
    (host) =>
      onFreshSheet("", async (context, sheet) => {
        const cells = sheet.getRange("A1:A3");
        cells.values = [["head"], ["one"], ["two"]];
        await context.sync();
        host.sheet(sheet.name).change({ autoFilter: { top: 0, bottom: 2, left: 0, right: 0 } });
        host.sheet(sheet.name).setLines("rows", 1, 1, { hidden: true });
        sheet.autoFilter.load("isDataFiltered");
        sheet.getRange("A2").values = [["hidden"]];
        cells.load("values");
        await context.sync();
        same([sheet.autoFilter.isDataFiltered, cells.values], [true, [["head"], ["hidden"], ["two"]]]);
        cells.values = [["a"], ["b"], ["c"]];
        cells.load("values");
        await context.sync();
        same(cells.values, [["a"], ["hidden"], ["a"]]);
      }),
  ),
  switched(
    "A colleague’s change reaches the sheet’s handler as Remote",
    "It needs a colleague in the same workbook.",
    (host) =>
      onFreshSheet("", async (context, sheet) => {
        const heard: string[] = [];
        const handler = sheet.onChanged.add((event) => {
          heard.push(`${event.source} ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
        host.coAuthorTypes(sheet.name, "B2", "theirs");
        await new Promise((later) => setTimeout(later, 100));
        handler.remove();
        await context.sync();
        same(heard, ["Remote B2"]);
      }),
  ),
];

function switched(
  sentence: string,
  needs: string,
  caseFor: (host: EmulatedHost) => ContractCase,
): SwitchedCase {
  return { sentence, needs, run: (excel, host) => caseFor(host).run(excel) };
}
