import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isComplete,
  isOpenEnded,
  isOverdue,
  saysComplete,
} from "../../../src/domain/by-when/by-when-questions";
import { readByWhen } from "../../../src/domain/by-when/read-by-when";
import { readPlanByWhens } from "../../../src/domain/by-when/read-plan-by-whens";
import { meaningOf, ONGOING, says, type Meaning } from "./expected-by-when";

const OPTIONS = { quarters: "financial" } as const;

const SOURCE = readFileSync(join(__dirname, "../../../samples/source/council-action-plan.tsv"), "utf8");
const WRITTEN = SOURCE.split("\n")
  .slice(1)
  .map((line) => line.split("\t")[4]?.trim() ?? "")
  .filter((written) => written !== "");

const Q1_23 = ["2023-04-01", "2023-06-30"] as const;
const Q2_23 = ["2023-07-01", "2023-09-30"] as const;
const Q3_23 = ["2023-10-01", "2023-12-31"] as const;
const Q4_23 = ["2024-01-01", "2024-03-31"] as const;
const Q1_24 = ["2024-04-01", "2024-06-30"] as const;
const Q2_24 = ["2024-07-01", "2024-09-30"] as const;
const Q3_24 = ["2024-10-01", "2024-12-31"] as const;

/** Everything the council wrote under "By when", how often, and what a reader of the plan takes it to mean. */
const EXPECTED: readonly (readonly [written: string, times: number, meaning: Meaning])[] = [
  ["Q1 23", 14, says(Q1_23)],
  ["Q2 23", 14, says(Q2_23)],
  ["Q3 23", 10, says(Q3_23)],
  ["Q4 23", 9, says(Q4_23)],
  ["Q1 24", 3, says(Q1_24)],
  ["Q2 24", 8, says(Q2_24)],
  ["Q2/3 23", 1, says([Q2_23[0], Q3_23[1]])],
  ["Q4 23 / Q1 24", 1, says(Q4_23, Q1_24)],
  ["Q2 24 q3 24", 1, says(Q2_24, Q3_24)],
  ["Complete", 15, "complete"],
  ["complete", 4, "complete"],
  ["Complete Complete", 1, "complete"],
  ["Ongoing", 5, ONGOING],
  ["ongoing", 2, ONGOING],
  ["Ongoing.", 1, ONGOING],
  ["Ongoing from Q1", 1, ONGOING],
  ["Q1 23 Ongoing", 1, says(Q1_23, "ongoing")],
  ["Q2 23 Ongoing", 1, says(Q2_23, "ongoing")],
  ["Q3 23 Ongoing", 1, says(Q3_23, "ongoing")],
  ["ongoing. Q4 23", 1, says("ongoing", Q4_23)],
  ["complete / ongoin", 1, says("complete", "ongoing")],
  ["complete Q2 23", 1, says("complete", Q2_23)],
  ["Q3 23 Complete", 1, says(Q3_23, "complete")],
  ["Q4 23 Complete", 1, says(Q4_23, "complete")],
  // Ghosts of the extraction: no dates, or dates years before all others.
  ["04.00", 1, "unreadable"],
  ["00.00", 1, "unreadable"],
  ["02.22", 1, "unreadable"],
  ["Q2 20", 1, "unreadable"],
  ["Q 1 20", 1, "unreadable"],
];

const PLAN = readPlanByWhens(
  WRITTEN.map((written) => ({ written, value: written })),
  OPTIONS,
);

function inPlan(written: string) {
  const byWhen = PLAN[WRITTEN.indexOf(written)];
  if (!byWhen) throw new Error(`The plan does not say "${written}"`);
  return byWhen;
}

describe("the council's plan", () => {
  test("the table below accounts for every by-when in it, as often as it is written", () => {
    const times = new Map<string, number>();
    for (const written of WRITTEN) times.set(written, (times.get(written) ?? 0) + 1);
    expect([...times].sort()).toEqual(EXPECTED.map(([written, count]) => [written, count]).sort());
  });

  test.each(EXPECTED)("%j, written %i times, is read as it is meant", (written, _times, meaning) => {
    const readings = PLAN.filter((_, index) => WRITTEN[index] === written);
    expect(readings.map(meaningOf)).toEqual(readings.map(() => meaning));
    expect(readings.map((byWhen) => byWhen.written)).toEqual(readings.map(() => written));
  });

  test("a date years before the rest is named as the reason why it is doubted", () => {
    expect(inPlan("Q2 20")).toEqual({
      kind: "unreadable",
      written: "Q2 20",
      reason: "“Q2 20” is years before the rest of the plan",
    });
    expect(meaningOf(readByWhen("Q2 20", "Q2 20", OPTIONS))).toEqual(says(["2020-07-01", "2020-09-30"]));
  });

  test("in autumn 2023 what was due by September and is not said to be complete is overdue", () => {
    const overdue = WRITTEN.filter((_, index) => {
      const byWhen = PLAN[index];
      return byWhen !== undefined && isOverdue(byWhen, "2023-10-01");
    });
    expect(new Set(overdue)).toEqual(new Set(["Q1 23", "Q2 23", "Q1 23 Ongoing", "Q2 23 Ongoing"]));
  });

  test("twenty by-whens are complete, four more say it of a part, ten are ongoing with no end", () => {
    expect(PLAN.filter(isComplete)).toHaveLength(20);
    expect(PLAN.filter((byWhen) => saysComplete(byWhen) && !isComplete(byWhen))).toHaveLength(4);
    // Five "Ongoing", two "ongoing", "Ongoing.", "Ongoing from Q1" and "complete / ongoin".
    expect(PLAN.filter(isOpenEnded)).toHaveLength(10);
  });
});
