import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import type { Grid } from "../../../../src/domain/grid/grid";
import { missingParts } from "../../../../src/domain/plan/missing-parts";
import { findAll } from "../../../fixtures/plans/find-in-plan";
import { gridOfRows } from "../../../fixtures/plans/grid-of-rows";
import { readSheet } from "./told-plan";

const ROWS = [
  ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"],
  ["Engaging councillors"],
  ["Procurement and commercial champions", "Minimum", "Developing", "One programme for all three", "Q4 28"],
  ["Reporting", "Developing", "Mature"],
  ["Training and development", "Minimum", "Developing"],
  ["Engaging senior managers"],
  ["Influence and impact", "Developing", "Mature"],
];
/** D3 to D5, merged. */
const MERGED: Grid = {
  ...gridOfRows("Plan", ROWS),
  merges: [{ sheet: "Plan", top: 2, left: 3, bottom: 4, right: 3 }],
};

function gapsIn(grid: Grid): readonly string[] {
  return findAll([grid], { asOf: "2026-11-22" })
    .filter(({ check }) => check === "gap-without-action")
    .map(({ at }) => cellAddress(at));
}

test("an action in a cell merged down over several KPIs is planned for each of them", () => {
  expect(gapsIn(MERGED)).toEqual(["C7"]);
  const reading = readSheet(MERGED);
  const entries = reading.kind === "plan" ? reading.plan.entries : [];
  expect(entries.map(({ actions }) => actions.length)).toEqual([1, 0, 0, 0]);
  expect(entries.map(({ actionsAbove }) => actionsAbove && cellAddress(actionsAbove))).toEqual([
    undefined,
    "D3",
    "D3",
    undefined,
  ]);
  expect(entries.map((entry) => missingParts(entry).includes("action"))).toEqual([false, false, false, true]);
});

test("where nothing is merged, or it is not known, each KPI needs an action of its own", () => {
  expect(gapsIn({ ...MERGED, merges: [] })).toEqual(["C4", "C5", "C7"]);
  expect(gapsIn({ ...MERGED, merges: "unknown" })).toEqual(["C4", "C5", "C7"]);
});

test("an empty merged cell holds no action", () => {
  const empty = ROWS.map((row) =>
    row.map((text, column) => (column >= 3 && text !== "Actions" && text !== "By when" ? "" : text)),
  );
  expect(gapsIn({ ...MERGED, cells: gridOfRows("Plan", empty).cells })).toEqual(["C3", "C4", "C5", "C7"]);
});
