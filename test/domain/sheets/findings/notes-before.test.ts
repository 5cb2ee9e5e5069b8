import type { Finding } from "../../../../src/domain/checks/finding";
import { allChecks } from "../../../../src/domain/checks/all-checks";
import type { EarlierDecisions } from "../../../../src/domain/sheets/findings/earlier-decisions";
import {
  NO_EARLIER_DECISIONS,
  readDecisions,
} from "../../../../src/domain/sheets/findings/earlier-decisions";
import { checkOfReference, findingReference } from "../../../../src/domain/sheets/findings/finding-reference";
import { draftFindings } from "../../../../src/domain/sheets/findings/findings-sheet";
import { gridOfDraft } from "../../../../src/domain/sheets/draft-grid";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { findAll } from "../../../fixtures/plans/find-in-plan";
import type { PlannedEntry } from "../../../fixtures/plans/plan-grid";
import { planGrid } from "../../../fixtures/plans/plan-grid";

const toolkit = loadToolkit();
const choices = { council: "", day: "2026-11-22", sheetName: "Review findings" };
const later = { ...choices, day: "2027-01-15" };
const CHECK = "action-without-by-when";

const planWith = (...actions: readonly string[]): readonly Finding[] => {
  const entry: PlannedEntry = {
    kpi: "engaging-councillors/reporting",
    actions: actions.map((text) => [text, ""]),
  };
  return findAll([planGrid([entry])]);
};
const findingsOf = (findings: readonly Finding[]) => findings.filter(({ check }) => check === CHECK);

/** The findings sheet, and what a reviewer wrote on the check's first finding. */
function reviewed(findings: readonly Finding[], decision: string, note: string): EarlierDecisions {
  const earlier = readDecisions(gridOfDraft(draftFindings(findings, NO_EARLIER_DECISIONS, toolkit, choices)));
  const [first] = findingsOf(findings);
  const row = earlier.byReference.get(first ? findingReference(first) : "");
  if (!row) throw new Error(`The plan was to have ‘${CHECK}’`);
  return {
    ...earlier,
    byReference: new Map([...earlier.byReference, [row.reference, { ...row, decision, note }]]),
  };
}

/** Decision and note of each finding of the check that is there now, and what the next check will read. */
function checkedAgain(findings: readonly Finding[], earlier: EarlierDecisions) {
  const next = readDecisions(gridOfDraft(draftFindings(findings, earlier, toolkit, later)));
  const said = findingsOf(findings).map((finding) => {
    const row = next.byReference.get(findingReference(finding));
    return [row?.decision, row?.note];
  });
  return { next, said };
}

const WRONG = planWith("Train al staff.");
const RIGHT = planWith("Train all staff.");
const NOTE = "Dates come in May.";

describe("a finding whose words somebody has edited", () => {
  it("has the note of the one it was, and is open again", () => {
    expect(checkedAgain(RIGHT, reviewed(WRONG, "Accepted", NOTE)).said).toEqual([
      ["Open", `Before its words changed: Accepted. ${NOTE}`],
    ]);
  });

  it("says what was decided where no note was written, and has none where nothing was said", () => {
    expect(checkedAgain(RIGHT, reviewed(WRONG, "Not an issue", "")).said).toEqual([
      ["Open", "Before its words changed: Not an issue."],
    ]);
    expect(checkedAgain(RIGHT, reviewed(WRONG, "Open", "")).said).toEqual([["Open", ""]]);
  });

  it("keeps the note through further edits, said once to be of before", () => {
    const { next } = checkedAgain(RIGHT, reviewed(WRONG, "Accepted", NOTE));
    expect(checkedAgain(planWith("Train all our staff."), next).said).toEqual([
      ["Open", `Before its words changed: Accepted. ${NOTE}`],
    ]);
  });

  it("gets the note once: a reviewer who deletes it is not given it again", () => {
    const { next } = checkedAgain(RIGHT, reviewed(WRONG, "Accepted", NOTE));
    const [now] = findingsOf(RIGHT);
    const reference = now ? findingReference(now) : "";
    const row = next.byReference.get(reference);
    if (!row) throw new Error("The finding was to have a row");
    const deleted = {
      ...next,
      byReference: new Map([...next.byReference, [reference, { ...row, note: "" }]]),
    };
    expect(checkedAgain(RIGHT, deleted).said).toEqual([["Open", ""]]);
  });

  it("gets none where it cannot be told which finding it was", () => {
    const two = planWith("Train al staff.", "Write a polcy.");
    const corrected = planWith("Train all staff.", "Write a policy.");
    expect(checkedAgain(corrected, reviewed(two, "Accepted", NOTE)).said).toEqual([
      ["Open", ""],
      ["Open", ""],
    ]);
  });

  it("leaves what was written with the finding that is gone", () => {
    const { next } = checkedAgain(RIGHT, reviewed(WRONG, "Accepted", NOTE));
    const [gone] = findingsOf(WRONG);
    expect(next.byReference.get(gone ? findingReference(gone) : "")).toMatchObject({
      decision: "Accepted",
      note: NOTE,
    });
  });
});

it("the references of each check's findings begin in their own way", () => {
  const beginnings = allChecks.map(({ id }) =>
    checkOfReference(findingReference({ identity: `${id} | some-kpi | some words` })),
  );
  expect(new Set(beginnings).size).toBe(allChecks.length);
});
