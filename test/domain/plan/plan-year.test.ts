import { planYear } from "../../../src/domain/plan/plan-year";
import { gridOfRows } from "../../fixtures/plans/grid-of-rows";
import { planGrid } from "../../fixtures/plans/plan-grid";
import { planOn } from "../../fixtures/sheets/entry-as-said";

const yearOfSheet = (name: string) => planYear(planOn(planGrid([{}], name)))?.from ?? null;

const TABLE = [
  ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"],
  ["Reporting", "Developing", "Mature", "Write a policy", "Q1 25"],
];

describe("the year of a plan", () => {
  it.each([
    ["Plan 2024-25", 2024],
    ["Plan 2024/2025", 2024],
    ["Plan 24-25", 2024],
    ["FY24_25", 2024],
    ["2025–26 action plan", 2025],
    ["Plan 2025", 2025],
    ["FY25", 2024],
    ["Plan 98-99", null],
    ["Plan", null],
    ["Plan 3-4", null],
    ["Plan 24-26", null],
    ["Plan 2024-25 and 2025-26", null],
    ["Draft 12-11-2024", null],
    ["Version 20", null],
  ])("of a sheet called %s is %s", (name, year) => {
    expect(yearOfSheet(name.replace("/", "_"))).toBe(year);
  });

  it("is taken from the title where the sheet names none", () => {
    const rows = [["Exampleshire Council: procurement action plan 2025/26"], [], ...TABLE];
    expect(planYear(planOn(gridOfRows("Plan", rows)))).toEqual({ from: 2025, written: "2025/26" });
  });

  it("is not taken from a single year in the title: that may be the toolkit's", () => {
    const rows = [["Action plan against the National Procurement Strategy 2022"], [], ...TABLE];
    expect(planYear(planOn(gridOfRows("Plan", rows)))).toBeNull();
  });

  it("is not taken from the by-whens below", () => {
    expect(planYear(planOn(gridOfRows("Plan", TABLE)))).toBeNull();
  });
});
