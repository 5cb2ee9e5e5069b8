import { cellAddress } from "../../../src/domain/grid/cell-ref";
import type { Finding } from "../../../src/domain/checks/finding";
import { councilGrid } from "../../fixtures/council-plan/council-grid";
import { readCouncilPlanLabels } from "../../fixtures/council-plan/labels";
import type { LabelledEntry, LabelledPosition } from "../../fixtures/council-plan/labels";
import { findAll, shown } from "../../fixtures/plans/find-in-plan";

const { entries: labels, totals } = readCouncilPlanLabels();
const findings = findAll([councilGrid()], { asOf: "2026-11-22" });
const of = (check: string): readonly Finding[] => findings.filter((finding) => finding.check === check);

/** Entry and side, as the labels name them: `37 target`. A finding's column says which side it is about. */
const sidesOf = (check: string) =>
  of(check).map(({ entry, at }) => `${entry} ${at.column === 1 ? "now" : "target"}`);
const entriesOf = (check: string) => of(check).map(({ entry }) => entry);
const cellsOf = (check: string) => of(check).map(({ at }) => cellAddress(at));
const sideOf = ({ index, side }: { readonly index: number; readonly side: string }) => `${index} ${side}`;
const indexOf = ({ index }: { readonly index: number }) => index;

const positions = labels.flatMap((entry) =>
  (["now", "target"] as const).map((side) => ({ name: `${entry.index} ${side}`, entry, label: entry[side] })),
);
const named = (is: (label: LabelledPosition, entry: LabelledEntry) => boolean) =>
  positions.filter(({ label, entry }) => is(label, entry)).map(({ name }) => name);

describe("what is found in the council's plan, beside what a careful person found", () => {
  it("names the six texts that are another level's, and no other", () => {
    expect(sidesOf("level-differs-from-wording")).toEqual(totals.anotherLevelWording.map(sideOf));
    expect(of("level-differs-from-wording").map(({ suggestion }) => suggestion?.text)).toEqual(
      totals.anotherLevelWording.map(({ says }) => says),
    );
    expect(cellsOf("level-differs-from-wording")).toEqual(["C129", "B139", "B148", "B152", "C152", "B154"]);
  });

  it("names the eleven texts with an older word for people, and no other", () => {
    expect(sidesOf("wording-older-edition")).toEqual(totals.olderTerms.map(sideOf));
  });

  it("names the four missing levels of now: three with wording, one with nothing at all", () => {
    const missing = [...of("level-missing").filter(({ at }) => at.column === 1), ...of("now-missing")];
    expect(missing.map(({ entry }) => entry).sort()).toEqual(totals.missingNowLevel.map(indexOf));
    expect(entriesOf("now-missing")).toEqual(totals.blankText.map(indexOf));
  });

  it("names the five missing target levels, all with wording", () => {
    const missing = of("level-missing").filter(({ at }) => at.column === 2);
    expect(missing.map(({ entry }) => entry)).toEqual(totals.missingTargetLevel.map(indexOf));
    expect(of("target-missing")).toEqual([]);
  });

  it("offers for a missing level the one that the wording says, where a person can tell", () => {
    const says = of("level-missing").map(({ entry, at, suggestion }) => {
      const label = labels[entry ?? -1]?.[at.column === 1 ? "now" : "target"];
      return { suggested: suggestion?.text ?? null, labelled: label?.saysLevel ?? null };
    });
    expect(says.map(({ suggested }) => suggested)).toEqual(says.map(({ labelled }) => labelled));
  });

  it("names the ten bare pointers", () => {
    expect(cellsOf("action-points-elsewhere")).toEqual(totals.barePointers.map(({ row }) => `D${row}`));
  });

  it("names the five entries that are all complete, yet below their target", () => {
    expect(entriesOf("complete-but-below-target")).toEqual(totals.allCompleteBelowTarget.map(indexOf));
  });

  it("finds no target below the present level, no unknown level and no action without a gap", () => {
    expect(totals.targetBelowNow).toEqual([]);
    expect([...of("target-below-now"), ...of("level-unknown"), ...of("action-without-gap")]).toEqual([]);
  });

  it("names the 47 targets that are two or more levels up", () => {
    expect(entriesOf("target-jumps-levels")).toEqual(totals.targetJumpsLevels.map(indexOf));
  });

  it("names the one gap with nothing planned, and the ‘Complete’ that stands there alone", () => {
    expect(entriesOf("gap-without-action")).toEqual(totals.gapWithoutAction.map(indexOf));
    expect(cellsOf("by-when-without-action")).toEqual(totals.byWhenWithoutAction.map(({ row }) => `E${row}`));
  });

  it("names the seven actions without a by-when; the ten pointers have their own finding", () => {
    const pointers = new Set(totals.barePointers.map(({ row }) => row));
    expect(cellsOf("action-without-by-when")).toEqual(
      totals.actionsWithoutByWhen.filter(({ row }) => !pointers.has(row)).map(({ row }) => `D${row}`),
    );
  });

  it("names the five by-whens that are ghosts of the extraction", () => {
    expect(cellsOf("by-when-unreadable")).toEqual(totals.unreadableByWhens.map(({ cell }) => cell));
  });

  it("names the nine by-whens that are ongoing and nothing more", () => {
    const endless = totals.ongoing.filter(({ alsoDated }) => !alsoDated);
    expect(endless).toHaveLength(9);
    expect(entriesOf("by-when-open-ended")).toEqual(endless.map(indexOf));
  });

  it("in 2026 names every by-when with a date of 2023 or 2024 that is not complete, pages' ghosts apart", () => {
    const ghosts = new Set(totals.unreadableByWhens.map(({ text }) => text));
    const dated = labels.flatMap(({ index, actions }) =>
      actions
        .filter(({ byWhen }) => byWhen !== null && !ghosts.has(byWhen))
        .filter(({ byWhen }) => /q\d/i.test(byWhen ?? "") && !/complete/i.test(byWhen ?? ""))
        .map(() => index),
    );
    expect(entriesOf("by-when-past")).toEqual(dated);
  });

  it("before the plan began finds nothing past", () => {
    const early = findAll([councilGrid()], { asOf: "2023-04-01" });
    expect(early.filter(({ check }) => check === "by-when-past")).toEqual([]);
  });

  it("names the entry that is no KPI of today, the KPIs with two entries and the five enablers left out", () => {
    expect(entriesOf("kpi-not-in-toolkit")).toEqual(totals.entriesNotInToolkit.map(indexOf));
    const second = totals.kpisWithTwoEntries.map(({ kpi, entries }) => ({ kpi, entry: entries[1] }));
    expect(of("kpi-repeated").map(({ kpi, entry }) => ({ kpi, entry }))).toEqual(
      expect.arrayContaining(second),
    );
    expect(of("kpi-repeated")).toHaveLength(second.length);
    expect(of("kpi-missing").map(({ kpi }) => kpi)).toEqual(totals.kpisOfToolkitMissing);
  });

  it("says that texts in a council's own words are not in the toolkit, and besides them only two doubtful ones", () => {
    // Entry 45 is no KPI, which says it already. Of 39 three words are left; 40 may be called either, says its label.
    const labelled = totals.notInToolkit.map(sideOf).filter((name) => !name.startsWith("45 "));
    const doubtful = ["39 now", "40 target"];
    const said = sidesOf("wording-not-in-toolkit");
    expect(said).toEqual(expect.arrayContaining(labelled));
    expect(said.filter((name) => !labelled.includes(name) && !doubtful.includes(name))).toEqual([]);
  });

  it("says that a text is incomplete only where a part is missing, and wherever little else is wrong", () => {
    const partMissing = named(
      ({ how, alsoTrue }) => how === "incomplete" || (alsoTrue ?? []).includes("incomplete"),
    );
    expect(sidesOf("wording-incomplete").filter((name) => !partMissing.includes(name))).toEqual([]);
    // Entry 39's texts are three words, and two sentences reworded: neither is the descriptor with a part left out.
    const clear = named(({ how }) => how === "incomplete").filter((name) => !name.startsWith("39 "));
    expect(sidesOf("wording-incomplete")).toEqual(expect.arrayContaining(clear));
  });

  it("says that a text mixes levels only where a person saw that too, and wherever the sentences are plainly two levels'", () => {
    // The other four are an earlier edition's Leader with one sentence loosely near another level; see docs/checks.md.
    const mixed = totals.severalLevels.map(sideOf);
    const said = sidesOf("wording-of-several-levels");
    expect(said.filter((name) => !mixed.includes(name))).toEqual([]);
    expect(said).toEqual(expect.arrayContaining(["41 target", "42 target"]));
  });

  it("finds no text that is another KPI's", () => {
    expect(sidesOf("wording-of-another-kpi")).toEqual([]);
  });

  it("calls no text edited that a person found word for word the toolkit's", () => {
    const exact = named(({ how }) => how === "exact");
    expect(exact.length).toBeGreaterThan(0);
    const doubted = [
      "wording-edited",
      "wording-incomplete",
      "wording-not-in-toolkit",
      "wording-older-edition",
    ];
    expect(doubted.flatMap(sidesOf).filter((name) => exact.includes(name))).toEqual([]);
  });

  it("calls edited the texts a person found edited, unless it says more of them", () => {
    const edited = named(({ how }) => how === "edited");
    const others = ["wording-incomplete", "wording-of-several-levels", "wording-not-in-toolkit"].flatMap(
      sidesOf,
    );
    const expected = edited.filter((name) => !others.includes(name));
    expect(sidesOf("wording-edited")).toEqual(expect.arrayContaining(expected));
  });

  it("says it so that a procurement officer knows what to do", () => {
    expect(shown(of("level-differs-from-wording"))[5]).toEqual({
      cell: "B154",
      message:
        "Developing is entered for where you are now, but the wording is nearer to the toolkit's for Minimum. Is it Minimum? If not, take the wording for Developing.",
      suggestion: "Minimum",
    });
    expect(shown(of("kpi-repeated"))[0]).toEqual({
      cell: "A154",
      message:
        "In this edition of the toolkit “Contract management” (at A152) and “Reporting” are one KPI: Contract management and reporting. Bring the two entries together, or note why they stay apart.",
      suggestion: null,
    });
    expect(shown(of("by-when-past"))[0]).toEqual({
      cell: "E2",
      message:
        "This action was due by 30 June 2023 (“Q1 23”) and is not marked as complete. Enter Complete if it is done, or a new by-when.",
      suggestion: null,
    });
  });
});
