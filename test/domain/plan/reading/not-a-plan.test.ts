import { createSheetReader } from "../../../../src/domain/plan/reading/read-sheet";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { createWordingIndex } from "../../../../src/domain/wording/wording-index";
import { levelAboveWording, oneRowAKpi } from "../../../fixtures/layouts/bodies";
import { layOut } from "../../../fixtures/layouts/frame";
import { NOT_A_PLAN } from "../../../fixtures/layouts/not-a-plan";
import { TOOLKIT_TRUTH } from "../../../fixtures/layouts/toolkit-truth";
import { COUNCIL_TRUTH } from "../../../fixtures/layouts/council-truth";

const toolkit = loadToolkit();
const readSheet = createSheetReader(toolkit, createWordingIndex(toolkit));

describe("sheets that are no plan", () => {
  it.each(NOT_A_PLAN)("$name is told apart from a plan, with a reason", ({ grid }) => {
    const reading = readSheet(grid);
    expect(reading.kind).toBe("no-plan");
    expect(reading.kind === "no-plan" && reading.reason).toMatch(/\w+ \w+/);
  });

  it("are read as no plan whatever was read before them, and leave two plans of a workbook alone", () => {
    const columns = ["kpi", "now", "target", "actions", "byWhen"] as const;
    const first = layOut(TOOLKIT_TRUTH.entries, levelAboveWording(), { columns, sheet: "2026" });
    const lines = { mark: () => "", blankLines: false, byWhens: "by line" } as const;
    const second = layOut(COUNCIL_TRUTH.entries, oneRowAKpi("a colon", lines), { columns, sheet: "2023" });
    const kinds = [first.grid, ...NOT_A_PLAN.map(({ grid }) => grid), second.grid].map((grid) =>
      readSheet(grid),
    );
    expect(
      kinds.flatMap((one) => (one.kind === "plan" ? [[one.plan.sheet, one.plan.entries.length]] : [])),
    ).toEqual([
      ["2026", 10],
      ["2023", 65],
    ]);
  });
});
