import { gridOfDraft } from "../../../../src/domain/sheets/draft-grid";
import {
  FINDING_HEADINGS,
  NO_EARLIER_DECISIONS,
} from "../../../../src/domain/sheets/findings/earlier-decisions";
import { draftFindings } from "../../../../src/domain/sheets/findings/findings-sheet";
import type { Grid } from "../../../../src/domain/grid/grid";
import { LEVELS, type Level } from "../../../../src/domain/toolkit/edition";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { descriptorText } from "../../../../src/domain/toolkit/toolkit";
import { councilGrid } from "../../../fixtures/council-plan/council-grid";
import { findAll } from "../../../fixtures/plans/find-in-plan";
import { planGrid, wordingOf } from "../../../fixtures/plans/plan-grid";

const toolkit = loadToolkit();
const REPORTING = "engaging-councillors/reporting";

/** The check's words and the toolkit's on each finding of a plan. */
function toolkitSays(plan: Grid) {
  const findings = findAll([plan]);
  const draft = draftFindings(findings, NO_EARLIER_DECISIONS, toolkit, {
    council: "Exampleshire",
    day: "2026-11-22",
    sheetName: "Review findings",
  });
  const [table] = draft.tables;
  const column = FINDING_HEADINGS.indexOf("What the toolkit says");
  const rows = gridOfDraft(draft).cells.slice((table?.range.top ?? 0) + 1);
  return rows.map((cells) => ({
    finding: cells[FINDING_HEADINGS.indexOf("Finding")]?.text ?? "",
    says: cells[column]?.text ?? "",
  }));
}

describe("what the toolkit says on a finding", () => {
  it("is one of its descriptors to the letter, with its level, throughout the council's plan", () => {
    const descriptors = new Set(
      toolkit.kpis.flatMap(({ id }) =>
        LEVELS.map((level) => `${level}: ${descriptorText(toolkit.descriptor(id, level))}`),
      ),
    );
    const said = toolkitSays(councilGrid()).filter(({ says }) => says !== "Nothing to compare with");
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter(({ says }) => !descriptors.has(says))).toEqual([]);
  });

  it("is the level's that the words were compared with, not the level's that is entered", () => {
    const rows = toolkitSays(planGrid([{ kpi: REPORTING, nowWording: wordingOf(REPORTING, "Minimum") }]));
    const differs = rows.find(({ finding }) => finding.startsWith("Developing is entered"));
    expect(differs?.says).toBe(`Minimum: ${wordingOf(REPORTING, "Minimum")}`);
  });

  it("names the other KPI where the words are another's", () => {
    const level: Level = "Leader";
    const theirs = wordingOf("engaging-councillors/champions", level);
    const rows = toolkitSays(planGrid([{ kpi: REPORTING, target: level, targetWording: theirs }]));
    const another = rows.find(({ finding }) => finding.includes("another KPI"));
    expect(another?.says).toBe(`Procurement and commercial champions, Leader: ${theirs}`);
  });
});
