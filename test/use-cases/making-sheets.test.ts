import type { Grid } from "../../src/domain/grid/grid";
import { textCell } from "../../src/domain/grid/grid";
import { gridOfDraft } from "../../src/domain/sheets/draft-grid";
import { findingReference } from "../../src/domain/sheets/findings/finding-reference";
import type { SheetDraft } from "../../src/domain/sheets/sheet-draft";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { listFindings } from "../../src/use-cases/list-findings";
import { makeNewPlan } from "../../src/use-cases/make-new-plan";
import { publishPlan } from "../../src/use-cases/publish-plan";
import { tidyPlan } from "../../src/use-cases/tidy-plan";
import type { Outcome, SheetContents, Workbook } from "../../src/use-cases/workbook";
import { spaced } from "../domain/plan/edit/edit-faults";
import { OTHER_SHAPES } from "../fixtures/layouts/other-shapes";
import { TOOLKIT_TRUTH } from "../fixtures/layouts/toolkit-truth";
import { findAll } from "../fixtures/plans/find-in-plan";
import { planGrid } from "../fixtures/plans/plan-grid";
import { planOn } from "../fixtures/sheets/entry-as-said";

const toolkit = loadToolkit();
const origin = { council: "Exampleshire Council", day: "2026-11-22", quarters: "financial" } as const;
const oldPlan = planGrid([{ now: "" }]);

function contents(grid: Grid, madeFor?: SheetDraft["purpose"]): SheetContents {
  return { grid, protected: false, visible: true, ...(madeFor ? { madeFor } : {}) };
}

/** A workbook that takes sheets and shows cells, and can do nothing else. */
function takingSheets(refused?: string) {
  const drafts: SheetDraft[] = [];
  const workbook: Pick<Workbook, "writeSheet"> = {
    writeSheet: (draft) => {
      if (draft.name === refused) {
        const trouble = { kind: "sheet-protected", sentence: "Unprotect the sheet.", cells: [] } as const;
        return Promise.resolve({ kind: "trouble", trouble });
      }
      drafts.push(draft);
      return Promise.resolve({ kind: "done", value: { sheet: draft.name, refreshed: false } });
    },
  };
  return { workbook: workbook as Workbook, drafts };
}

function done<T>(outcome: Outcome<T>): T {
  if (outcome.kind === "trouble") throw new Error(outcome.trouble.sentence);
  return outcome.value;
}

describe("making sheets", () => {
  it("gives a new plan a name that is free, whatever its case", async () => {
    const { workbook } = takingSheets();
    const sheets = [
      contents({ ...oldPlan, sheet: "ACTION PLAN" }),
      contents({ ...oldPlan, sheet: "Action plan 2" }),
    ];
    expect(done(await makeNewPlan(workbook, toolkit, sheets, origin)).sheet).toBe("Action plan 3");
  });

  it("names a tidied plan after the old one, within the 31 characters Excel takes", async () => {
    const { workbook } = takingSheets();
    const grid = { ...oldPlan, sheet: "Procurement improvement plan 26" };
    const plan = { ...contents(grid), plan: planOn(grid) };
    expect(done(await tidyPlan(workbook, toolkit, plan, [contents(grid)], origin)).sheet).toBe(
      "Procurement improvemen tidied",
    );
  });

  it.each(OTHER_SHAPES)(
    "tidies a plan of another shape so that it says the same: $name",
    async ({ sheets }) => {
      for (const { grid } of sheets(TOOLKIT_TRUTH.entries)) {
        const { workbook, drafts } = takingSheets();
        const plan = planOn(grid);
        done(await tidyPlan(workbook, toolkit, { ...contents(grid), plan }, [contents(grid)], origin));
        const [draft] = drafts;
        const said = (read: typeof plan) =>
          read.entries.map(({ identity, now, target, actions }) => ({
            identity,
            positions: [now, target].map(({ level, wording }) => [level.kind, spaced(wording.text)]),
            actions: actions.map(({ text, byWhen }) => [spaced(text.text), byWhen && spaced(byWhen.written)]),
          }));
        expect(draft && said(planOn(gridOfDraft(draft)))).toEqual(said(plan));
      }
    },
  );

  it("brings the findings sheet it made up to date, and keeps what stands there", async () => {
    const { workbook, drafts } = takingSheets();
    const findings = findAll([oldPlan]);
    done(await listFindings(workbook, toolkit, findings, [contents(oldPlan)], [], origin));
    const [first] = drafts;
    if (!first) throw new Error("The findings were to be written");
    const grid = { ...gridOfDraft(first), sheet: "Sent to Jo" };
    const cells = grid.cells.map((row) =>
      row.map((cell) => (cell.text === "No note" ? textCell("Seen.") : cell)),
    );
    const made = contents({ ...grid, cells }, "review-findings");
    done(await listFindings(workbook, toolkit, findings, [contents(oldPlan), made], [], origin));
    expect(drafts[1]?.name).toBe("Sent to Jo");
    expect(
      drafts[1] &&
        gridOfDraft(drafts[1])
          .cells.flat()
          .filter(({ text }) => text === "Seen."),
    ).toHaveLength(findings.length);
  });

  it("carries decisions taken in the pane to the findings sheet", async () => {
    const { workbook, drafts } = takingSheets();
    const findings = findAll([oldPlan]);
    const [finding] = findings;
    if (!finding) throw new Error("This plan was to have a finding");
    const decision = {
      finding: finding.identity,
      decision: "accepted",
      reason: "The director knows.",
      on: "2026-11-01",
    } as const;
    done(await listFindings(workbook, toolkit, findings, [contents(oldPlan)], [decision], origin));
    const row = drafts[0]?.rows.find((cells) =>
      cells.some(({ content }) => content.kind === "text" && content.text === findingReference(finding)),
    );
    const texts = row?.map(({ content }) => (content.kind === "text" ? content.text : ""));
    expect(texts).toEqual(expect.arrayContaining(["Accepted", "The director knows.", "Found"]));
  });

  it("writes the copy to publish, then its notes behind it", async () => {
    const { workbook, drafts } = takingSheets();
    const published = done(
      await publishPlan(workbook, toolkit, [planOn(oldPlan)], [contents(oldPlan)], origin),
    );
    expect(drafts.map(({ name }) => name)).toEqual(["Published plan", "Notes to the plan"]);
    expect(drafts.map(({ staysBehind }) => staysBehind)).toEqual([undefined, true]);
    expect(published.sheets).toEqual(["Published plan", "Notes to the plan"]);
  });

  it("says what kept a sheet from being written", async () => {
    const { workbook } = takingSheets("Notes to the plan");
    const outcome = await publishPlan(workbook, toolkit, [planOn(oldPlan)], [], origin);
    expect(outcome).toMatchObject({ kind: "trouble", trouble: { sentence: "Unprotect the sheet." } });
  });
});
