import type { Finding } from "../../../src/domain/checks/finding";
import type { Grid } from "../../../src/domain/grid/grid";
import { textCell } from "../../../src/domain/grid/grid";
import { councilGrid } from "../../fixtures/council-plan/council-grid";
import { findAll } from "../../fixtures/plans/find-in-plan";
import type { PlannedEntry } from "../../fixtures/plans/plan-grid";
import { planGrid } from "../../fixtures/plans/plan-grid";

const CHAMPIONS = "engaging-councillors/champions";
const REPORTING = "engaging-councillors/reporting";

const identities = (findings: readonly Finding[]) => findings.map(({ identity }) => identity);
const sorted = (findings: readonly Finding[]) => [...identities(findings)].sort();
const of = (check: string, entries: readonly PlannedEntry[]) =>
  findAll([planGrid(entries)]).filter((finding) => finding.check === check);

/** The sheet with so many empty rows put in below its headings. */
function movedDown(grid: Grid, rows: number): Grid {
  const [headings = [], ...body] = grid.cells;
  const empty = Array.from({ length: rows }, () => headings.map(() => textCell("")));
  return { ...grid, cells: [headings, ...empty, ...body] };
}

describe("the identity of a finding, under which a reviewer's decision on it is kept", () => {
  it("stays when every row of the council's plan moves down, though the cells do not", () => {
    const before = findAll([councilGrid()]);
    const after = findAll([movedDown(councilGrid(), 3)]);
    expect(sorted(after)).toEqual(sorted(before));
    const inEntries = (findings: readonly Finding[]) => findings.filter(({ entry }) => entry !== null);
    expect(inEntries(after).map(({ at }) => at.row)).toEqual(inEntries(before).map(({ at }) => at.row + 3));
  });

  it("stays when the sheet is renamed", () => {
    const renamed = { ...councilGrid(), sheet: "Plan of last year" };
    expect(sorted(findAll([renamed]))).toEqual(sorted(findAll([councilGrid()])));
  });

  it("stays when the entries change places", () => {
    const one: PlannedEntry = { kpi: CHAMPIONS, nowWording: "We hold a lunch each spring." };
    const other: PlannedEntry = { kpi: REPORTING, actions: [] };
    expect(sorted(findAll([planGrid([other, one])]))).toEqual(sorted(findAll([planGrid([one, other])])));
  });

  it("stays when labels, wordings and actions are numbered again, or written with other capitals and commas", () => {
    const plan = (label: string, wording: string, action: string): readonly PlannedEntry[] => [
      { kpi: CHAMPIONS },
      { label, nowWording: wording, targetWording: "", actions: [[action, ""]] },
    ];
    const before = findAll([
      planGrid(
        plan("2. Cross sector collaboration", "1. No partners meet. 2. None are asked.", "1) Meet partners."),
      ),
    ]);
    const after = findAll([
      planGrid(
        plan("7. Cross-sector Collaboration", "3. No partners meet. 4. None are asked", "5) Meet partners"),
      ),
    ]);
    expect(before.map(({ check }) => check)).toContain("action-without-by-when");
    expect(before.map(({ check }) => check)).toContain("kpi-not-in-toolkit");
    expect(sorted(after)).toEqual(sorted(before));
  });

  it("is another when the words change", () => {
    const [before] = of("wording-not-in-toolkit", [{ nowWording: "We hold a lunch each spring." }]);
    const [after] = of("wording-not-in-toolkit", [{ nowWording: "We hold a lunch each autumn." }]);
    expect(before).toBeDefined();
    expect(after?.identity).not.toBe(before?.identity);
  });

  it("is another for now and for the target, and for another KPI, though the words are the same", () => {
    const nowWording = "We hold a lunch each spring.";
    const findings = of("wording-not-in-toolkit", [
      { nowWording, targetWording: nowWording },
      { kpi: REPORTING, nowWording },
    ]);
    expect(new Set(identities(findings)).size).toBe(3);
  });

  it("tells two like findings in one entry apart, and both stay when the rows move", () => {
    const entries: readonly PlannedEntry[] = [
      {
        actions: [
          ["As above", "Q1 27"],
          ["As above", "Q1 27"],
          ["Brief the cabinet.", "04.00"],
          ["Brief the board.", "04.00"],
        ],
      },
    ];
    const before = [...of("action-points-elsewhere", entries), ...of("by-when-unreadable", entries)];
    expect(before).toHaveLength(4);
    expect(new Set(identities(before)).size).toBe(4);
    const after = findAll([movedDown(planGrid(entries), 2)]);
    expect(identities(after)).toEqual(expect.arrayContaining(identities(before)));
  });

  it("is one of its own for every finding of the council's plan, signs without letters too", () => {
    const findings = findAll([councilGrid()]);
    expect(new Set(identities(findings)).size).toBe(findings.length);
    const unreadable = of("by-when-unreadable", [
      {
        actions: [
          ["Brief the board.", "?"],
          ["Brief the cabinet.", "!!"],
        ],
      },
    ]);
    expect(new Set(identities(unreadable)).size).toBe(unreadable.length);
  });
});
