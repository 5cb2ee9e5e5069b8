import { gridOfLines } from "../../../../dev/pane-gallery/grid-of-lines";
import type { PlanChange } from "../../../../src/domain/plan/cell-change";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { createPlanKnowledge } from "../../../../src/use-cases/plan-knowledge";
import { newAction } from "../../../../src/use-cases/write-action";
import { changeOf, planOn, told } from "./edited-plan";
import { sheetAfter } from "./sheet-after";

const knowledge = createPlanKnowledge(loadToolkit());
const ENTRIES = 900;
const KPIS = ["Reporting", "Champions", "Social value"];

/** 2,701 rows: more than are read anew at each press. */
const lines = [
  "KPI\tWhere we are now\tWhere we want to be\tActions\tBy when",
  ...Array.from({ length: ENTRIES }, (_, n) => [
    `${KPIS[n % KPIS.length]}\tDeveloping\tMature\tFind a champion.\tQ1 26`,
    `\tWe inform councillors in better ways.\tCouncillors receive briefings.\tTell the cabinet${n === 451 ? "" : "."}\t`,
    "\t\t\t\t",
  ]).flat(),
];
const grid = gridOfLines("Plan", lines.join("\n"));
const plan = planOn(grid);

function adding(place: number, text: string): PlanChange {
  const entry = plan.entries[place];
  if (!entry) throw new Error(`The plan has no entry ${place}`);
  return changeOf(
    newAction(
      { sheet: { grid, plan, protected: false, visible: true }, entry, number: place },
      text,
      null,
      knowledge,
    ),
  );
}

describe("an action on a sheet of thousands of rows", () => {
  it.each([0, 450, ENTRIES - 1])("of the entry %d is written as it was typed where it reads so", (place) => {
    expect(told(adding(place, "iPad rollout"))).toEqual([`D${4 + 3 * place}: iPad rollout`]);
  });

  it("is written another way where it would run on from the one above", () => {
    const change = adding(451, "iPad rollout");
    expect(told(change)).toEqual(["D1357: IPad rollout"]);
    expect(planOn(sheetAfter(grid, change)).entries[451]?.actions.map(({ text }) => text.text)).toEqual([
      "Find a champion.",
      "Tell the cabinet",
      "IPad rollout",
    ]);
  });
});
