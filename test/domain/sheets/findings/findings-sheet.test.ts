import fc from "fast-check";
import type { Finding } from "../../../../src/domain/checks/finding";
import type { Grid, GridCell } from "../../../../src/domain/grid/grid";
import { textCell } from "../../../../src/domain/grid/grid";
import { gridOfDraft } from "../../../../src/domain/sheets/draft-grid";
import {
  FINDING_HEADINGS,
  NO_EARLIER_DECISIONS,
  readDecisions,
} from "../../../../src/domain/sheets/findings/earlier-decisions";
import { findingReference } from "../../../../src/domain/sheets/findings/finding-reference";
import { draftFindings } from "../../../../src/domain/sheets/findings/findings-sheet";
import type { SheetDraft } from "../../../../src/domain/sheets/sheet-draft";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { findAll } from "../../../fixtures/plans/find-in-plan";
import { planGrid } from "../../../fixtures/plans/plan-grid";

const toolkit = loadToolkit();
const choices = { council: "Exampleshire Council", day: "2026-11-22", sheetName: "Review findings" };
const later = { ...choices, day: "2027-01-15" };

const CHAMPIONS = "engaging-councillors/champions";
const REPORTING = "engaging-councillors/reporting";
const before = findAll([
  planGrid([
    { kpi: CHAMPIONS, now: "" },
    { kpi: REPORTING, actions: [] },
  ]),
]);
/** The missing level is put in; the rows have moved; a target has gone. */
const after = findAll([
  planGrid([
    { kpi: "engaging-councillors/high-level-principle" },
    { kpi: CHAMPIONS },
    { kpi: REPORTING, target: "", actions: [] },
  ]),
]);

type Row = Readonly<Record<string, string>>;

function tableOf(draft: SheetDraft): Row[] {
  const { cells } = gridOfDraft(draft);
  const [table] = draft.tables;
  const top = table?.range.top ?? 0;
  const headings = (cells[top] ?? []).map(({ text }) => text);
  return cells
    .slice(top + 1)
    .map((row) => Object.fromEntries(headings.map((heading, column) => [heading, row[column]?.text ?? ""])));
}

function rowOf(draft: SheetDraft, finding: Finding): Row {
  const row = tableOf(draft).find((one) => one.Reference === findingReference(finding));
  if (!row) throw new Error(`There is no row for ${finding.identity}`);
  return row;
}

/** What a person does to the sheet: writes into the row of a finding. */
function written(grid: Grid, finding: Finding, texts: Row): Grid {
  const header = grid.cells.findIndex((row) => row.some(({ text }) => text === "Reference"));
  const headings = (grid.cells[header] ?? []).map(({ text }) => text);
  return {
    ...grid,
    cells: grid.cells.map((row) =>
      row.some(({ text }) => text === findingReference(finding))
        ? row.map((cell, column) => {
            const text = texts[headings[column] ?? ""];
            return text === undefined ? cell : textCell(text);
          })
        : row,
    ),
  };
}

function findingOf(findings: readonly Finding[], check: string): Finding {
  const finding = findings.find((one) => one.check === check);
  if (!finding)
    throw new Error(`The plan was to have ‘${check}’, not ${findings.map((one) => one.check).join()}`);
  return finding;
}

const first = draftFindings(before, NO_EARLIER_DECISIONS, toolkit, choices);
const nowMissing = findingOf(before, "now-missing");

describe("the findings of a first check", () => {
  it("are a table with a row each, the gravest first", () => {
    const rows = tableOf(first);
    expect(rows).toHaveLength(before.length);
    const order = ["Must fix", "Look at", "Note"];
    const places = rows.map(({ Severity = "" }) => order.indexOf(Severity));
    expect(places).toEqual([...places].sort());
  });

  it("say what was found, where, of which KPI, and what the toolkit says", () => {
    const row = rowOf(first, nowMissing);
    expect(row).toMatchObject({
      Sheet: "Action plan",
      Cell: "Go to C2 of Action plan",
      KPI: "Procurement and commercial champions",
      "Key area": "Engaging councillors",
      Finding: nowMissing.message,
      Decision: "Open",
      "Reviewer's note": "No note",
      "At the last check": "Found",
    });
  });

  it("tell what is missing from the plan from what is about a KPI of the council's own", () => {
    const own = { label: "Hedges", nowWording: "Hedges are cut by hand.", targetWording: "Hedges flower." };
    const rows = tableOf(
      draftFindings(findAll([planGrid([own, { kpi: CHAMPIONS }])]), NO_EARLIER_DECISIONS, toolkit, choices),
    );
    const kpiWhere = (start: string) => rows.find(({ Finding: said = "" }) => said.startsWith(start));
    expect(kpiWhere("“Hedges” is not a KPI")).toMatchObject({ KPI: "No KPI of the toolkit" });
    expect(kpiWhere("The plan has no entry for")).toMatchObject({ KPI: "Not about one KPI" });
  });

  it("lead to the cells they are about", () => {
    const links = first.rows.flat().flatMap(({ content }) => (content.kind === "link" ? [content.to] : []));
    expect(links).toContainEqual(nowMissing.at);
    expect(links).toHaveLength(before.length);
  });

  it("offer the four decisions", () => {
    expect(first.lists[0]?.items).toEqual(["Open", "Fixed", "Accepted", "Not an issue"]);
  });

  it("have no empty cell, and no two rows with one reference", () => {
    const rows = tableOf(first);
    expect(rows.flatMap((row) => Object.values(row)).filter((text) => text === "")).toEqual([]);
    expect(new Set(rows.map((row) => row.Reference)).size).toBe(rows.length);
  });

  it("are said to be none where there are none, and nothing is read from that", () => {
    const none = draftFindings([], NO_EARLIER_DECISIONS, toolkit, choices);
    expect(tableOf(none)).toHaveLength(1);
    expect(readDecisions(gridOfDraft(none))).toEqual(NO_EARLIER_DECISIONS);
  });
});

describe("checking again", () => {
  const gapWithout = findingOf(before, "gap-without-action");
  const reviewed = written(gridOfDraft(first), gapWithout, {
    Decision: "accepted",
    "Reviewer's note": "Waiting for the new director.",
  });

  it("keeps decisions and notes when nothing has changed", () => {
    const again = draftFindings(before, readDecisions(reviewed), toolkit, later);
    expect(rowOf(again, gapWithout)).toMatchObject({
      Decision: "Accepted",
      "Reviewer's note": "Waiting for the new director.",
      "At the last check": "Still there",
    });
    expect(tableOf(again)).toHaveLength(before.length);
  });

  it("marks what is gone as fixed, with the day, and keeps its note", () => {
    const noted = written(reviewed, nowMissing, { "Reviewer's note": "Asked Jo." });
    const again = draftFindings(after, readDecisions(noted), toolkit, later);
    expect(rowOf(again, nowMissing)).toMatchObject({
      Cell: "Was C2 of Action plan",
      Finding: nowMissing.message,
      Decision: "Fixed",
      "Reviewer's note": "Asked Jo.",
      "At the last check": "Gone since 15 January 2027",
    });
  });

  it("keeps the day something went, however often the plan is checked after", () => {
    const second = draftFindings(after, readDecisions(reviewed), toolkit, later);
    const third = draftFindings(after, readDecisions(gridOfDraft(second)), toolkit, {
      ...later,
      day: "2027-06-30",
    });
    expect(rowOf(third, nowMissing)["At the last check"]).toBe("Gone since 15 January 2027");
  });

  it("adds what is new as open", () => {
    const targetMissing = findingOf(after, "target-missing");
    const again = draftFindings(after, readDecisions(reviewed), toolkit, later);

    expect(rowOf(again, targetMissing)).toMatchObject({ Decision: "Open", "At the last check": "New" });
  });

  it("opens again what was fixed and is back", () => {
    const second = draftFindings(after, readDecisions(reviewed), toolkit, later);
    const third = draftFindings(before, readDecisions(gridOfDraft(second)), toolkit, later);
    expect(rowOf(third, nowMissing)).toMatchObject({ Decision: "Open", "At the last check": "Back again" });
  });

  it("leaves a decision to the reviewer, but says when something marked fixed is still there", () => {
    const fixed = written(gridOfDraft(first), nowMissing, { Decision: "Fixed" });
    const again = draftFindings(before, readDecisions(fixed), toolkit, later);
    expect(rowOf(again, nowMissing)).toMatchObject({
      Decision: "Fixed",
      "At the last check": "Still there, though marked Fixed",
    });
  });

  it("keeps the rows and the columns a reviewer added", () => {
    const cells = reviewed.cells.map((row, place) => [
      ...row,
      textCell(place === 4 ? "Assigned to" : place === 5 ? "Jo" : ""),
    ]);
    const own: GridCell[] = Array.from({ length: cells[4]?.length ?? 0 }, (_, column) =>
      textCell(FINDING_HEADINGS[column] === "Finding" ? "Photo on the cover is out of date" : ""),
    );
    const again = draftFindings(
      before,
      readDecisions({ ...reviewed, cells: [...cells, own] }),
      toolkit,
      later,
    );
    expect(tableOf(again).at(-1)).toMatchObject({
      Finding: "Photo on the cover is out of date",
      "At the last check": "Added by a reviewer",
    });
    expect(tableOf(again).map((row) => row["Assigned to"])).toContain("Jo");
    const oncemore = draftFindings(before, readDecisions(gridOfDraft(again)), toolkit, later);
    expect(tableOf(oncemore)).toEqual(tableOf(again));
  });

  it.each([
    ["Decision", "Outcome", "accepted"],
    ["Reviewer's note", "Comments", "Waiting for the new director."],
  ])("keeps what stands below ‘%s’ where a reviewer has called it ‘%s’", (heading, renamed, text) => {
    const cells = reviewed.cells.map((row) =>
      row.map((cell) => (cell.text === heading ? textCell(renamed) : cell)),
    );
    const again = draftFindings(before, readDecisions({ ...reviewed, cells }), toolkit, later);
    expect(rowOf(again, gapWithout)[renamed]).toBe(text);
    expect(tableOf(again)).toHaveLength(before.length);
  });

  it("keeps what was said of findings whose references somebody deleted, and nothing else of them", () => {
    const column = FINDING_HEADINGS.indexOf("Reference");
    const cells = reviewed.cells.map((row) => row.filter((_, place) => place !== column));
    const again = draftFindings(before, readDecisions({ ...reviewed, cells }), toolkit, later);
    expect(tableOf(again)).toHaveLength(before.length + 1);
    expect(tableOf(again).at(-1)).toMatchObject({
      Finding: gapWithout.message,
      Decision: "Accepted",
      "Reviewer's note": "Waiting for the new director.",
    });
  });

  it("reads decisions back however rows are sorted and columns are moved", () => {
    const expected = readDecisions(reviewed);
    const header = 4;
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...FINDING_HEADINGS.keys()], { minLength: FINDING_HEADINGS.length }),
        fc.shuffledSubarray(reviewed.cells.slice(header + 1), { minLength: before.length }),
        fc.nat(5),
        fc.nat(5),
        (columns, rows, top, left) => {
          const cells = [...reviewed.cells.slice(0, header + 1), ...rows].map((row) =>
            columns.map((column) => row[column] ?? textCell("")),
          );
          const read = readDecisions({ ...reviewed, top, left, cells, hiddenRows: [header + 2] });
          for (const [reference, row] of expected.byReference) {
            expect(read.byReference.get(reference)).toMatchObject({ decision: row.decision, note: row.note });
          }
          expect(read.byReference.size).toBe(expected.byReference.size);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("finds nothing decided on a sheet that is no findings sheet", () => {
    expect(readDecisions(planGrid([{}]))).toEqual(NO_EARLIER_DECISIONS);
  });
});

describe("a finding's reference", () => {
  it("is the same for the same identity, and another for another", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const same = findingReference({ identity: one }) === findingReference({ identity: other });
        expect(same).toBe(one === other);
      }),
      { numRuns: 1000 },
    );
  });

  it("differs between ten thousand findings that differ in a number alone", () => {
    const references = Array.from({ length: 10_000 }, (_, number) =>
      findingReference({ identity: `note | ${number}` }),
    );
    expect(new Set(references).size).toBe(10_000);
  });
});
