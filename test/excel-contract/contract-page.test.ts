import { screen, within } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import "@testing-library/jest-dom";
import { openEmulatedExcel, type EmulatedExcel } from "../../dev/emulated-excel/native-bridge";
import { contractCases } from "../../dev/excel-contract/cases";
import { onFreshSheet, same, type ContractCase } from "../../dev/excel-contract/contract-case";
import { showContractPage } from "../../dev/excel-contract/page/contract-page";
import { runCases } from "../../dev/excel-contract/run-cases";
import { switchedCases } from "../../dev/excel-contract/switched-cases";

async function pressRun({ Excel, Office }: EmulatedExcel, cases: readonly ContractCase[]): Promise<string> {
  document.body.innerHTML = "<main></main>";
  showContractPage(document.querySelector("main") as HTMLElement, {
    excel: Excel,
    surroundings: Office.context.diagnostics,
    cases,
    notRun: switchedCases,
  });
  await userEvent.click(screen.getByRole("button", { name: "Run the cases" }));
  const report = await screen.findByRole("textbox", {}, { timeout: 50_000 });
  return (report as HTMLTextAreaElement).value;
}

const lines = () =>
  within(screen.getByRole("list", { name: "Results" }))
    .getAllByRole("listitem")
    .map((line) => line.textContent);

describe("the page for a real Excel", () => {
  it("runs every case in the workbook that is open, and leaves its sheets as they were", async () => {
    const excel = await openEmulatedExcel({ sheets: { Plan: [["KPI"]], Notes: [["mine"]] } });
    excel.host.activate("Notes");
    const report = await pressRun(excel, contractCases);
    expect(lines()).toEqual([
      ...contractCases.map(({ sentence }) => `pass ${sentence}`),
      ...switchedCases.map(({ sentence, needs }) => `not run ${sentence}${needs}`),
    ]);
    const { workbook } = excel.host;
    expect(workbook.sheets.map((sheet) => sheet.state.name)).toEqual(["Plan", "Notes"]);
    expect(workbook.active.state.name).toBe("Notes");
    expect(excel.host.contentAt("Notes", "A1")).toBe("mine");
    expect(report).toContain(`${contractCases.length} of ${contractCases.length} hold`);
  });

  it("says where it ran, what did not hold and what Excel did instead, in a text to copy", async () => {
    const excel = await openEmulatedExcel();
    const wrong = onFreshSheet("A cell is never empty", async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.load("values");
      await context.sync();
      same(cell.values, [["something"]]);
    });
    const report = await pressRun(excel, [wrong]);
    expect(lines()[0]).toBe('fail A cell is never emptyExcel gave [[""]]; we believe [["something"]].');
    expect(report).toMatch(/^### Excel, OfficeOnline, version 16\.0\.0\.0 \(\d{1,2} [A-Z][a-z]+ \d{4}\)\n/);
    expect(report).toContain(`0 of 1 hold; ${switchedCases.length} not run.`);
    expect(report).toContain(
      '- Does not hold: A cell is never empty. Excel gave [[""]]; we believe [["something"]].',
    );
    expect(report).toContain(`- Not run: ${switchedCases[0]?.sentence}. It needs somebody who is typing`);
  });

  it("takes away a sheet that Excel made although we believe it refuses", async () => {
    const { Excel, host } = await openEmulatedExcel({ sheets: { Plan: [] } });
    const added = {
      sentence: "A sheet cannot be called Plan 2",
      run: (excel: typeof Excel) =>
        excel.run(async (context) => {
          context.workbook.worksheets.add("Plan 2");
          await context.sync();
          throw new Error("It can.");
        }),
    };
    const results = await runCases(Excel, [added], []);
    expect(results.map(({ outcome, detail }) => [outcome, detail])).toEqual([["fail", "It can."]]);
    expect(host.workbook.sheets.map((sheet) => sheet.state.name)).toEqual(["Plan"]);
  });

  it("stops when Excel does not answer, and says which cases were not run", async () => {
    const { Excel, host } = await openEmulatedExcel();
    const [first, second] = contractCases;
    if (!first || !second) throw new Error("There are cases.");
    const hangs = {
      sentence: first.sentence,
      run: (excel: typeof Excel) => {
        host.faults.hangNext(1);
        return first.run(excel);
      },
    };
    const results = await runCases(Excel, [hangs, second], [], { patience: 200 });
    expect(results.map(({ outcome, detail }) => [outcome, detail])).toEqual([
      ["fail", "Excel did not answer within 0.2 seconds."],
      ["not run", "Excel had stopped answering."],
    ]);
  });
});
