import type { ActionPlan, Entry, Position } from "../../../../src/domain/plan/action-plan";
import { createSheetReader } from "../../../../src/domain/plan/reading/read-sheet";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { createWordingIndex } from "../../../../src/domain/wording/wording-index";
import { councilGrid } from "../../../fixtures/council-plan/council-grid";
import type { LabelledEntry, LabelledPosition } from "../../../fixtures/council-plan/labels";
import { readCouncilPlanLabels } from "../../../fixtures/council-plan/labels";

const labels = readCouncilPlanLabels().entries;
const toolkit = loadToolkit();
const plan = readCouncilPlan();
const pairs = labels.flatMap((label, place) => {
  const entry = plan.entries[place];
  return entry && overlaps(entry, label) ? [{ label, entry }] : [];
});

/** The bars are the ones a reader of this plan must reach; what it does reach is printed when one is missed. */
describe("reading the council's pasted plan, beside its labels", () => {
  it("finds all 65 entries, each in its place", () => {
    expect(plan.entries).toHaveLength(65);
    expect(pairs).toHaveLength(65);
  });

  it("names the KPI and key area of at least 64", () => {
    const wrong = pairs.filter(
      ({ label, entry }) =>
        (entry.identity.kind === "kpi" ? entry.identity.kpi : null) !== label.kpi ||
        entry.keyArea !== label.keyArea,
    );
    expect(wrong.length).toBeLessThanOrEqual(1);
  });

  it("says that Cross sector collaboration is no KPI of 2022, and which is nearest", () => {
    const entry = plan.entries[45];
    expect(entry?.writtenAs).toBe("Cross sector collaboration");
    expect(entry?.identity.kind).toBe("not-in-toolkit");
    expect(entry?.keyArea).toBe("creating-social-value");
  });

  it.each(["now", "target"] as const)("reads at least 63 of the 65 levels of the %s position", (side) => {
    const wrong = pairs.filter(({ label, entry }) => levelOf(entry[side]) !== label[side].printedLevel);
    expect(wrong.length).toBeLessThanOrEqual(2);
  });

  it.each(["now", "target"] as const)("never borrows a level that is not printed (%s)", (side) => {
    const missing = pairs.filter(({ label }) => label[side].printedLevel === null);
    expect(missing.map(({ entry }) => entry[side].level.kind)).toEqual(missing.map(() => "blank"));
  });

  it("reads at least 95 % of the wordings' words, and adds fewer than 2 %", () => {
    const all = pairs.flatMap(({ label, entry }) => [
      wordShare(label.now, entry.now),
      wordShare(label.target, entry.target),
    ]);
    const labelled = sum(all.map((one) => one.labelled));
    expect(sum(all.map((one) => one.found)) / labelled).toBeGreaterThanOrEqual(0.95);
    expect(sum(all.map((one) => one.added)) / labelled).toBeLessThan(0.02);
  });

  it("reads at least 90 % of the actions whole", () => {
    const lost = pairs.flatMap(({ label, entry }) =>
      label.actions.filter(
        (action) => !entry.actions.some((read) => folded(read.text.text) === folded(action.text)),
      ),
    );
    expect(lost.length / labelledActions).toBeLessThanOrEqual(0.1);
  });

  it("gives at least 85 % of the by-whens to their own action", () => {
    const astray = pairs.flatMap(({ label, entry }) =>
      label.actions.filter(
        (action) =>
          action.byWhen !== null &&
          !entry.actions.some(
            (read) =>
              folded(read.text.text) === folded(action.text) &&
              folded(action.byWhen ?? "").startsWith(folded(read.byWhen?.written ?? "-")),
          ),
      ),
    );
    const labelledByWhens = labels.flatMap((label) =>
      label.actions.filter((action) => action.byWhen !== null),
    );
    expect(astray.length / labelledByWhens.length).toBeLessThanOrEqual(0.15);
  });

  it("makes up no action that nobody wrote", () => {
    const invented = pairs.flatMap(({ label, entry }) =>
      entry.actions.filter(
        (read) => !label.actions.some((action) => folded(action.text) === folded(read.text.text)),
      ),
    );
    expect(invented.length / labelledActions).toBeLessThanOrEqual(0.1);
  });
});

const labelledActions = labels.flatMap((label) => label.actions).length;

function readCouncilPlan(): ActionPlan {
  const reading = createSheetReader(toolkit, createWordingIndex(toolkit))(councilGrid());
  if (reading.kind !== "plan") throw new Error(reading.reason);
  return reading.plan;
}

function overlaps(entry: Entry, label: LabelledEntry): boolean {
  return entry.range.top + 1 <= label.rows[1] && entry.range.bottom + 1 >= label.rows[0];
}

function levelOf(position: Position): string | null {
  return position.level.kind === "read" ? position.level.value : null;
}

function wordShare(
  label: LabelledPosition,
  read: Position,
): { labelled: number; found: number; added: number } {
  const expected = folded(label.text).split(" ").filter(Boolean);
  const rest = folded(read.wording.text).split(" ").filter(Boolean);
  let found = 0;
  for (const word of expected) {
    const place = rest.indexOf(word);
    if (place < 0) continue;
    rest.splice(place, 1);
    found++;
  }
  return { labelled: expected.length, found, added: rest.length };
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£%]+/gu, " ")
    .trim();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
