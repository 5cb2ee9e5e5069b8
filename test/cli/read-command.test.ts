import { cellAddress, contains, parseAddress } from "../../src/domain/grid/cell-ref";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { run } from "./run";

interface PrintedPosition {
  level: string | null;
  text: string;
  cells: string;
}
interface PrintedPlan {
  toolkit: string;
  sheets: {
    name: string;
    kind: string;
    entries: {
      range: string;
      keyArea: string | null;
      kpi: string | null;
      writtenAs: string;
      now: PrintedPosition;
      target: PrintedPosition;
      actions: { text: string; byWhen: string | null; cells: string }[];
      other: Record<string, string>;
    }[];
    headings: { cell: string; text: string }[];
    unplaced: { cell: string; text: string }[];
  }[];
}

async function readJson(file: string): Promise<PrintedPlan> {
  return JSON.parse((await run("read", file, "--json")).printed) as PrintedPlan;
}

describe("plan read", () => {
  it("prints the council's plan as promised: 65 entries with the toolkit's names and the council's words", async () => {
    const plan = await readJson("samples/council-action-plan.xlsx");
    expect(plan.toolkit).toBe("nps-2022");
    const [sheet] = plan.sheets;
    expect(sheet?.entries).toHaveLength(65);
    expect(sheet?.entries[1]).toEqual({
      range: "A5:E6",
      keyArea: "Engaging councillors",
      kpi: "Procurement and commercial champions",
      writtenAs: "Procurement & commercial champions",
      now: {
        level: "Developing",
        text: "The Council is exploring the best way for Elected Members to champion procurement and commercial matters.",
        cells: "B5:B6",
      },
      target: {
        level: "Mature",
        text: "Procurement and commercial are within the portfolio of a Cabinet member, and wider cabinet and council members are fully engaged on contracts within their portfolio.",
        cells: "C5:C6",
      },
      actions: [
        {
          text: "Specific commercial briefings to be scheduled from 23/24 FY as per the above.",
          byWhen: "Q1 23",
          cells: "D5:E6",
        },
      ],
      other: {},
    });
  });

  it("carries owner and RAG of a sheet that has them", async () => {
    const plan = await readJson("samples/one-row-a-kpi.xlsx");
    const [entry] = plan.sheets.flatMap((sheet) => sheet.entries);
    expect(Object.keys(entry?.other ?? {}).length).toBeGreaterThanOrEqual(2);
  });

  it("says of sheets beside a plan that they are other", async () => {
    const { printed, reported, code } = await run("read", "samples/not-a-plan.xlsx", "--json");
    const plan = JSON.parse(printed) as PrintedPlan;
    expect(plan.sheets.map((sheet) => sheet.kind)).toEqual(["other", "other"]);
    expect(reported).toContain("no action plan");
    expect(code).toBe(2);
  });

  it.each(["council-action-plan", "clean-action-plan", "one-row-a-kpi"])(
    "loses no cell of %s: each is in an entry, a heading or the list of what could not be placed",
    async (name) => {
      const file = `samples/${name}.xlsx`;
      const plan = await readJson(file);
      const reading = await readWorkbookFile(file);
      if (reading.kind !== "workbook") throw new Error(reading.reason);
      for (const { grid } of reading.workbook.sheets) {
        const sheet = plan.sheets.find((one) => one.name === grid.sheet);
        if (sheet?.kind !== "plan") continue;
        const ranges = sheet.entries.flatMap((entry) => parseAddress(grid.sheet, entry.range) ?? []);
        const named = new Set([...sheet.headings, ...sheet.unplaced].map((placed) => placed.cell));
        const lost = grid.cells.flatMap((cells, row) =>
          cells.flatMap((cell, column) => {
            const at = { sheet: grid.sheet, row: grid.top + row, column: grid.left + column };
            const kept = named.has(cellAddress(at)) || ranges.some((range) => contains(range, at));
            return cell.text.trim() === "" || kept ? [] : [cellAddress(at)];
          }),
        );
        expect(lost).toEqual([]);
      }
    },
  );

  it("prints a plan for a person when no JSON is asked for", async () => {
    const { printed, code } = await run("read", "samples/council-action-plan.xlsx");
    expect(code).toBe(0);
    expect(printed).toContain("A5:E6  Procurement and commercial champions (Engaging councillors)");
  });
});

describe("plan suggest and plan toolkit", () => {
  it("shows the way from one level to another in the toolkit's words", async () => {
    const { printed, code } = await run(
      "suggest",
      "Reporting",
      "--key-area",
      "councillors",
      "--now",
      "developing",
      "--target",
      "leader",
    );
    expect(code).toBe(0);
    expect(printed).toContain("From Developing to Leader");
    expect(printed).toContain("Councillors are performing their roles more effectively due to enhanced");
  });

  it("forgives a typing error in a KPI's name", async () => {
    expect((await run("suggest", "Reprting")).printed).toContain("Reporting (Engaging councillors)");
    expect((await run("suggest", "Reporting", "--now", "Leader", "--target", "Minimum")).printed).toContain(
      "Minimum is below Leader: check which of the two is meant as the target.",
    );
    expect((await run("suggest", "Reporting", "--now", "Innovator")).printed).toContain(
      "Innovator is the highest level",
    );
  });

  it("lists the toolkit's KPIs, with its attribution", async () => {
    const { printed } = await run("toolkit");
    expect(printed).toContain("© Local Government Association");
    expect(printed).toContain("Modern slavery (legislation)");
  });

  it("finds descriptors, typing errors forgiven", async () => {
    expect((await run("toolkit", "whistleblowing", "proceedures")).printed).toContain(
      "Whistleblowing procedures",
    );
  });
});
