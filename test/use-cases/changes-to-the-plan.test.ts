import type { PlanChange } from "../../src/domain/plan/cell-change";
import { createEntryExaminer } from "../../src/domain/checks/examine-plans";
import type { Side } from "../../src/domain/plan/action-plan";
import type { Edit } from "../../src/domain/plan/edit/edit";
import { checkAllPlans } from "../../src/use-cases/check-plans";
import { chooseLevel } from "../../src/use-cases/choose-level";
import { withDecision, withoutDecision } from "../../src/use-cases/decide-on-finding";
import type { EntryPlace } from "../../src/use-cases/find-entry";
import { fixAllOfAKind } from "../../src/use-cases/fix-findings";
import { insertWording } from "../../src/use-cases/insert-wording";
import { presentLevels } from "../../src/use-cases/present-levels";
import { EMPTY_MEMORY } from "../../src/use-cases/workbook";
import { changedAction, newAction } from "../../src/use-cases/write-action";
import { planGrid, wordingOf, type PlannedEntry } from "../fixtures/plans/plan-grid";
import { gridOfRows } from "../fixtures/plans/grid-of-rows";
import { knowledge, placeAt, plansOf } from "./plans-of";

const { toolkit } = knowledge;
const CHAMPIONS = "engaging-councillors/champions";
const REPORTING = "engaging-councillors/reporting";
const asOf = "2026-11-22";

function changeOf(edit: Edit): PlanChange {
  if (edit.kind !== "change") throw new Error(`Expected a change, but it is ${edit.kind}`);
  return edit.change;
}
/** Columns as letters: C is the present level, D its wording, E and F the target's, G the action, H its by-when. */
const written = (change: PlanChange) =>
  Object.fromEntries(
    change.cells.map(({ at, after }) => [
      `${String.fromCharCode(65 + at.column)}${at.row + 1}`,
      after.kind === "text" ? after.text : after.kind,
    ]),
  );
const examine = ({ sheet, entry }: EntryPlace) =>
  createEntryExaminer(sheet.plan, { toolkit, index: knowledge.wordings, quarters: "financial" })(entry, 0);

async function choose(entry: PlannedEntry, side: Side, wording: "take" | "keep") {
  const { places } = await plansOf(planGrid([entry]));
  const place = placeAt(places, 0);
  return chooseLevel(place, examine(place)[side], "Leader", wording, toolkit);
}

describe("choosing a level", () => {
  it("writes the level with the toolkit's wording; the toolkit's own words before it are no loss", async () => {
    const { edit, replacesOwnWords } = await choose({}, "target", "take");
    expect(written(changeOf(edit))).toEqual({ E2: "Leader", F2: wordingOf(CHAMPIONS, "Leader") });
    expect(replacesOwnWords).toBe(false);
  });

  it("says that own words would go, and keeps them where only the level is wanted", async () => {
    const own = { nowWording: "We hold a briefing lunch each spring." };
    expect((await choose(own, "now", "take")).replacesOwnWords).toBe(true);
    const kept = await choose(own, "now", "keep");
    expect(written(changeOf(kept.edit))).toEqual({ C2: "Leader" });
    expect(kept.replacesOwnWords).toBe(false);
  });

  it("says that a level nobody can read would go", async () => {
    expect((await choose({ now: "Quite good" }, "now", "keep")).replacesOwnWords).toBe(true);
  });
});

describe("writing actions", () => {
  it("changes text and by-when as one change", async () => {
    const { places } = await plansOf(planGrid([{}]));
    const edit = changedAction(placeAt(places, 0), 0, "Agree it in May.", { kind: "complete" }, knowledge);
    expect(written(changeOf(edit))).toEqual({ G2: "Agree it in May.", H2: "Complete" });
  });

  it("changes nothing where text and by-when stay", async () => {
    const { places } = await plansOf(planGrid([{ actions: [["Agree it.", "Q1 27"]] }]));
    expect(changedAction(placeAt(places, 0), 0, " Agree it. ", "unchanged", knowledge)).toEqual({
      kind: "same-already",
    });
  });

  it("puts the first action into the empty cells of its entry", async () => {
    const { places } = await plansOf(planGrid([{ actions: [] }]));
    const edit = newAction(placeAt(places, 0), "Ask the cabinet.", { kind: "ongoing" }, knowledge);
    expect(changeOf(edit)).toMatchObject({ insert: null });
    expect(written(changeOf(edit))).toEqual({ G2: "Ask the cabinet.", H2: "Ongoing" });
  });

  it("refuses an action without words", async () => {
    const { places } = await plansOf(planGrid([{}]));
    expect(newAction(placeAt(places, 0), "  ", null, knowledge).kind).toBe("refused");
  });

  it.each(["x", "→", "…", "✅", "✔ ✗"])("says that %s alone is no action", async (text) => {
    const { places } = await plansOf(planGrid([{ actions: [["Agree it.", "Q1 27"]] }]));
    for (const edit of [
      newAction(placeAt(places, 0), text, null, knowledge),
      changedAction(placeAt(places, 0), 0, text, "unchanged", knowledge),
    ])
      expect(edit).toEqual({
        kind: "refused",
        sentence: "A lone letter or sign is not read as an action. Write in words what will be done.",
      });
  });

  it.each(["🙂", "👩‍💻 🎉", "❤️"])("takes %s for an action", async (text) => {
    const { places } = await plansOf(planGrid([{ actions: [] }]));
    const edit = newAction(placeAt(places, 0), text, { kind: "ongoing" }, knowledge);
    expect(written(changeOf(edit))).toEqual({ G2: text, H2: "Ongoing" });
  });

  it("says that characters no cell can hold were left out, before Excel is asked", async () => {
    const { places } = await plansOf(planGrid([{ actions: [] }]));
    const change = changeOf(newAction(placeAt(places, 0), "Ask\u0000 the cab\uD83Dinet.", null, knowledge));
    expect(written(change)).toEqual({ G2: "Ask the cab\uFFFDinet." });
    expect(change.summary).toMatch(/action added, without characters that a cell cannot hold$/);
    const plain = changeOf(newAction(placeAt(places, 0), "Ask\r\nthe cabinet.", null, knowledge));
    expect(plain.summary).toMatch(/action added$/);
  });
});

describe("findings", () => {
  it("are counted by severity, and put right all at once", async () => {
    const { reading } = await plansOf(
      planGrid([{ now: "Developping" }, { kpi: REPORTING, now: "Developping" }]),
    );
    const findings = checkAllPlans(reading.plans, knowledge, { quarters: "financial", asOf });
    const unknown = findings.filter(({ check }) => check === "level-unknown");
    const { change, fixed, leftOut } = fixAllOfAKind(unknown, reading, toolkit);
    expect({ fixed, leftOut, summary: change.summary }).toEqual({
      fixed: 2,
      leftOut: 0,
      summary: "2 findings fixed",
    });
    expect(written(change)).toEqual({ C2: "Developing", C3: "Developing" });
  });

  it("keep one decision each, the latest, and lose it when it is taken back", async () => {
    const { reading } = await plansOf(planGrid([{ now: "Developping" }]));
    const [first, second] = checkAllPlans(reading.plans, knowledge, { quarters: "financial", asOf });
    if (!first || !second) throw new Error("Two findings were to be there");
    const once = withDecision(EMPTY_MEMORY, first, "accepted", " ours ", asOf);
    const both = withDecision(once, second, "accepted", "ours too", asOf);
    const again = withDecision(both, first, "not-an-issue", "a reason", asOf);
    expect(again.decisions.map(({ finding, reason }) => [finding, reason])).toEqual([
      [second.identity, "ours too"],
      [first.identity, "a reason"],
    ]);
    expect(withoutDecision(again, second, asOf).decisions.map(({ finding }) => finding)).toEqual([
      first.identity,
    ]);
  });
});

describe("the workbook as a whole", () => {
  it("puts a wording into a cell with what stood there, and refuses a sheet it has not read", async () => {
    const { reading } = await plansOf(planGrid([{}]));
    const at = { sheet: "Action plan", row: 1, column: 2 };
    expect(changeOf(insertWording(reading, at, "Leader")).cells).toEqual([
      { at, before: "Developing", after: { kind: "text", text: "Leader" } },
    ]);
    expect(insertWording(reading, { ...at, sheet: "Other" }, "Leader").kind).toBe("refused");
  });

  it("takes the first present level of two", async () => {
    const { reading } = await plansOf(
      planGrid([{}, { kpi: REPORTING }]),
      planGrid([{ now: "Minimum" }], "Last year"),
    );
    expect(presentLevels(reading.plans).get(CHAMPIONS)).toBe("Developing");
  });
});

describe("actions whose own words say by when", () => {
  const rows = [
    ["KPI", "Where we are now", "Where we want to be", "Actions and timescales"],
    ["Influence and impact", "Developing", "Mature", "Join the board (Q1 26)\nBrief it – by June 2026"],
  ];
  const place = async () => placeAt((await plansOf(gridOfRows("Plan", rows))).places, 0);

  it("can be changed, date and all", async () => {
    const edit = changedAction(await place(), 1, "Brief it – by July 2026", "unchanged", knowledge);
    expect(written(changeOf(edit))).toEqual({ D2: "Join the board (Q1 26)\nBrief it – by July 2026" });
  });

  it("can be added in the same way", async () => {
    const edit = newAction(await place(), "Learn from it by May 2027", null, knowledge);
    expect(written(changeOf(edit))).toEqual({
      D2: "Join the board (Q1 26)\nBrief it – by June 2026\nLearn from it by May 2027",
    });
  });
});
