import { gridOfDraft } from "../src/domain/sheets/draft-grid";
import { draftNewPlan } from "../src/domain/sheets/plan/new-plan-sheet";
import type { SheetDraft } from "../src/domain/sheets/sheet-draft";
import type { ActionPlan } from "../src/domain/plan/action-plan";
import type { Grid } from "../src/domain/grid/grid";
import { textCell } from "../src/domain/grid/grid";
import { loadToolkit } from "../src/domain/toolkit/load-toolkit";
import { checkPlans } from "../src/domain/checks/check-plans";
import { examineAllPlans } from "../src/use-cases/check-plans";
import { compareVersions, comparisonSheet } from "../src/use-cases/compare-versions";
import { listFindings } from "../src/use-cases/list-findings";
import { makeSummary } from "../src/use-cases/make-summary";
import type { PlanKnowledge } from "../src/use-cases/plan-knowledge";
import { createPlanKnowledge } from "../src/use-cases/plan-knowledge";
import { publishPlan } from "../src/use-cases/publish-plan";
import { tidyPlan } from "../src/use-cases/tidy-plan";
import type { SheetContents, Workbook } from "../src/use-cases/workbook";
import { seededNumbers } from "./damage";
import { median, timed } from "./processor-time";
import type { Reach } from "./reach";
import { councilRows, planOf } from "./reading";

const TERMS = { council: "Exampleshire Council", quarters: "financial", asOf: "2026-11-22" } as const;
const ORIGIN = { council: TERMS.council, quarters: TERMS.quarters, day: TERMS.asOf };

/** The council's plan once and a hundred times, and how many milliseconds each of its sheets may take. */
const LENGTHS = [
  { copies: 1, runs: 5, most: 1_000 },
  { copies: 100, runs: 1, most: 5_000 },
];

type Making = readonly [sheet: string, make: () => unknown];

/** What making each sheet takes of our own time, from the plan as it was read and checked: Excel's comes on top. */
export function benchSheets(): { readonly lines: readonly string[]; readonly reaches: readonly Reach[] } {
  const knowledge = createPlanKnowledge(loadToolkit());
  const timings = LENGTHS.map(({ copies, runs, most }) => {
    const made = Array.from({ length: runs }, (_, run) => timeSheets(copies, run, knowledge));
    const sheets = (made[0] ?? []).map(({ sheet }, place) => ({
      sheet,
      milliseconds: median(made.map((one) => one[place]?.milliseconds ?? 0)),
    }));
    return { entries: copies * 65, most, sheets };
  });
  return {
    lines: [
      "Making each sheet: milliseconds of processor time",
      ...timings.flatMap(({ entries, sheets }) =>
        sheets.map(
          ({ sheet, milliseconds }) =>
            `${String(entries).padStart(7)} entries  ${sheet.padEnd(18)} ${milliseconds.toFixed(0).padStart(6)}`,
        ),
      ),
    ],
    reaches: timings.map(({ entries, most, sheets }) => {
      const slowest = sheets.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
      return {
        aim: `make each sheet of ${entries} entries under ${most / 1_000} s`,
        holds: slowest.milliseconds < most,
        figures: `the slowest, ${slowest.sheet}, takes ${slowest.milliseconds.toFixed(0)} ms`,
      };
    }),
  };
}

function timeSheets(copies: number, run: number, knowledge: PlanKnowledge) {
  const grid = planOf(councilRows(), copies, `sheets${run}`);
  const earlier = planOf(councilRows(), copies, `earlier${run}`);
  const plan = planIn(grid, knowledge);
  const before = { alike: planIn(earlier, knowledge), unlike: planIn(inOtherWords(grid, run), knowledge) };
  return makingsOf(grid, plan, before, knowledge).map(([sheet, make]) => ({
    sheet,
    milliseconds: timed(make).milliseconds,
  }));
}

/** A level in front of a text stays: without it, it would be another plan. */
const LEVEL_IN_FRONT = /^(?:Minimum|Developing|Mature|Leader|Innovator)\b/;

/** The same KPIs, but each wording and action is as many words of the plan, taken at random: nothing can be aligned. */
function inOtherWords(grid: Grid, seed: number): Grid {
  const next = seededNumbers(seed);
  const words = grid.cells.flatMap((row) => row.flatMap(({ text }) => text.split(/\s+/)));
  const reworded = (text: string) =>
    [
      ...(LEVEL_IN_FRONT.exec(text) ?? []),
      ...text.split(/\s+/).map(() => words[Math.floor(next() * words.length)] ?? ""),
    ].join(" ");
  return {
    ...grid,
    cells: grid.cells.map((row, place) =>
      place === 0
        ? row
        : row.map((cell, column) =>
            column >= 1 && column <= 3 && cell.text.length > 40 ? textCell(reworded(cell.text)) : cell,
          ),
    ),
  };
}

function planIn(grid: Grid, knowledge: PlanKnowledge): ActionPlan {
  const reading = knowledge.readSheet(grid);
  if (reading.kind !== "plan") throw new Error(reading.reason);
  return reading.plan;
}

/** All that takes time in them is done before they first wait for the workbook, which answers at once here. */
function makingsOf(
  grid: Grid,
  plan: ActionPlan,
  before: Readonly<Record<"alike" | "unlike", ActionPlan>>,
  knowledge: PlanKnowledge,
): readonly Making[] {
  const { toolkit } = knowledge;
  const examined = examineAllPlans([{ plan }], knowledge, TERMS);
  const findings = checkPlans(examined);
  const sheet: SheetContents = { grid, protected: false, visible: true };
  const contents = { sheets: [sheet], activeSheet: grid.sheet, selected: null, readOnly: false };
  const drafts: SheetDraft[] = [];
  const writing: Pick<Workbook, "writeSheet"> = {
    writeSheet: (draft) => {
      drafts.push(draft);
      return Promise.resolve({ kind: "done", value: { sheet: draft.name, refreshed: false } });
    },
  };
  const workbook = writing as Workbook;
  const list = (sheets: readonly SheetContents[]) =>
    void listFindings(workbook, toolkit, findings, sheets, [], ORIGIN);
  list([sheet]);
  const [written] = drafts;
  if (!written) throw new Error("The findings were to be written");
  const listed: SheetContents = { ...sheet, grid: gridOfDraft(written), madeFor: "review-findings" };
  const compare = (plan: ActionPlan) => {
    const earlier = { name: "Last time", plans: [{ plan }] };
    return comparisonSheet(compareVersions(earlier, examined, knowledge, TERMS), earlier, contents, TERMS);
  };
  return [
    ["new plan", () => draftNewPlan(toolkit, { ...ORIGIN, sheetName: "Action plan" })],
    ["summary", () => makeSummary(examined, contents, TERMS.council)],
    ["findings", () => list([sheet])],
    ["findings again", () => list([sheet, listed])],
    ["since last time", () => compare(before.alike)],
    ["all words changed", () => compare(before.unlike)],
    ["tidied plan", () => void tidyPlan(workbook, toolkit, { ...sheet, plan }, [sheet], ORIGIN)],
    ["copy to publish", () => void publishPlan(workbook, toolkit, [plan], [sheet], ORIGIN)],
  ];
}
