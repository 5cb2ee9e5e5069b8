import { textCell, type Grid } from "../../src/domain/grid/grid";
import { descriptorText } from "../../src/domain/toolkit/toolkit";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import type { Level } from "../../src/domain/toolkit/edition";
import { gridOfLines } from "./grid-of-lines";

/** The toolkit's wording as one text of a cell, its lines parted by `⏎`. */
export function wordingOf(kpi: string, level: Level): string {
  return descriptorText(loadToolkit().descriptor(kpi, level)).replaceAll("\n", "⏎");
}

const councillors = "engaging-councillors";

/**
 * A plan laid out cleanly: the level above its wording, an action a row. As a person keeps it half-way: one entry is
 * filled in, one has the council's own words, one has no target, one has no action.
 */
export function cleanGrid(): Grid {
  return gridOfLines(
    "Action plan",
    [
      "Key area\tKPI\tWhere we are now\tWhere we want to be\tActions\tBy when",
      "Engaging councillors\tReporting\tDeveloping\tMature\tPower BI dashboard to be made available to all elected members.\tQ1 23",
      `\t\t${wordingOf(`${councillors}/reporting`, "Developing")}\t${wordingOf(`${councillors}/reporting`, "Mature")}\tRegular briefings and reports for councillors, a page a quarter\tQ2 26`,
      "\tProcurement and commercial champions\tDeveloping\t\tSpecific commercial briefings to be scheduled from 23/24 FY\tOngoing",
      "\t\tThe council is looking for the best way for members to champion procurement matters.\t\t\t",
      "\tTraining and development\tMinimum\tLeader\t\t",
      `\t\t${wordingOf(`${councillors}/training-and-development`, "Minimum")}\t${wordingOf(`${councillors}/training-and-development`, "Leader")}\t\t`,
    ].join("\n"),
  );
}

/** The clean plan as it was a year before: a lower target, an earlier date, an action that is gone since. */
export function lastYearsGrid(): Grid {
  const { cells, ...grid } = cleanGrid();
  const before = new Map([
    ["Mature", "Developing"],
    ["Q2 26", "Q4 25"],
    ["Ongoing", "Q3 25"],
  ]);
  return {
    ...grid,
    sheet: "Plan 2025",
    cells: cells.map((row) => row.map((one) => textCell(before.get(one.text) ?? one.text))),
  };
}

/** One row a KPI, with its actions and by-whens as lines of one cell. */
export function linesGrid(): Grid {
  return gridOfLines(
    "Directorate plan",
    [
      "KPI\tCurrent position\tTarget\tActions\tBy when",
      `Mission and strategy\tDeveloping⏎${wordingOf("engaging-senior-managers/mission-and-strategy", "Developing")}\tMature⏎${wordingOf("engaging-senior-managers/mission-and-strategy", "Mature")}\tNew strategy developed and signed off.⏎Metrics mapped to the corporate plan.\tComplete⏎Q3 26`,
      `Processes\tMature⏎${wordingOf("engaging-senior-managers/processes", "Mature")}\tLeader⏎${wordingOf("engaging-senior-managers/processes", "Leader")}\tNew procurement thresholds approved.\tQ2 26`,
    ].join("\n"),
  );
}

/** No plan, but so nearly one that the pane points to it. */
export function nearlyAPlanGrid(): Grid {
  return gridOfLines(
    "Procurement 2026",
    [
      "What\tLevel\tAction",
      "Reporting\tMinimum\tBriefings",
      "Champions\tDeveloping\t",
      "Training\tMature\t",
    ].join("\n"),
  );
}

export function budgetGrid(): Grid {
  return gridOfLines("Budget", "Department\tAmount\nHighways\t120000\nHousing\t90000");
}
