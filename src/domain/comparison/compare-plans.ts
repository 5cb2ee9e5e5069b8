import { entryNames } from "../checks/entry-names";
import type { ExaminedEntry, ExaminedPlans, ExaminedPosition } from "../checks/examined-plan";
import type { CellRef } from "../grid/cell-ref";
import { levelNumber } from "../toolkit/toolkit";
import type { Toolkit } from "../toolkit/toolkit";
import { changedWords, sameWords } from "./changed-words";
import type { ActionChanges } from "./compare-actions";
import { compareActions, movedAndOtherActions } from "./compare-actions";
import { pairEntries } from "./pair-entries";
import type { DifferenceKind, PlanComparison, PlanDifference } from "./plan-difference";
import { DIFFERENCE_KINDS } from "./plan-difference";

/** Says what has changed in a plan since an earlier version of it: for the yearly review. */
export function comparePlans(before: ExaminedPlans, after: ExaminedPlans): PlanComparison {
  const { toolkit } = after;
  const pairing = pairEntries(before.entries, after.entries);
  const changes = pairing.both.map((pair) => compareEntries(pair.before, pair.after, toolkit));
  const differences = [
    ...changes.flatMap((change) => change.differences),
    ...movedAndOtherActions(
      changes.flatMap(({ onlyBefore }) => onlyBefore),
      changes.flatMap(({ onlyAfter }) => onlyAfter),
    ),
    ...pairing.onlyAfter.map((entry) => wholeEntry("entry-added", entry, toolkit)),
    ...pairing.onlyBefore.map((entry) => wholeEntry("entry-dropped", entry, toolkit)),
  ];
  return {
    edition: toolkit.edition.title,
    differences: inOrder(differences),
    counts: countsOf(differences),
    entriesInBoth: pairing.both.length,
  };
}

function inOrder(differences: readonly PlanDifference[]): PlanDifference[] {
  return [...differences].sort(
    (one, other) => DIFFERENCE_KINDS.indexOf(one.kind) - DIFFERENCE_KINDS.indexOf(other.kind),
  );
}

function countsOf(differences: readonly PlanDifference[]): Record<DifferenceKind, number> {
  const counts = Object.fromEntries(DIFFERENCE_KINDS.map((kind) => [kind, 0])) as Record<
    DifferenceKind,
    number
  >;
  for (const { kind } of differences) counts[kind]++;
  return counts;
}

/** The names a difference carries, from the newer entry. */
function subjectOf(entry: ExaminedEntry, toolkit: Toolkit): Pick<PlanDifference, "kpi" | "keyArea"> {
  const { name, keyArea } = entryNames(entry, toolkit);
  return { kpi: name, keyArea };
}

function compareEntries(before: ExaminedEntry, after: ExaminedEntry, toolkit: Toolkit): ActionChanges {
  const subject = subjectOf(after, toolkit);
  const actions = compareActions(before, after, subject);
  return {
    ...actions,
    differences: [
      ...comparePositions(before.now, after.now, subject),
      ...comparePositions(before.target, after.target, subject),
      ...actions.differences,
      ...(before.kpi === null && after.kpi === null ? compareNames(before, after, toolkit) : []),
    ],
  };
}

/** What a KPI of the council's own is called, and where it belongs. The toolkit's have one name and one key area. */
function compareNames(before: ExaminedEntry, after: ExaminedEntry, toolkit: Toolkit): PlanDifference[] {
  const [was, is] = [subjectOf(before, toolkit), subjectOf(after, toolkit)];
  const common = {
    ...is,
    side: null,
    action: null,
    words: [],
    atBefore: placeOf(before),
    atAfter: placeOf(after),
  };
  return [
    ...(sameWords(was.kpi, is.kpi)
      ? []
      : [
          {
            ...common,
            kind: "entry-renamed" as const,
            before: was.kpi || "Not named",
            after: is.kpi || "Not named",
          },
        ]),
    ...(was.keyArea === is.keyArea
      ? []
      : [{ ...common, kind: "entry-moved" as const, before: was.keyArea, after: is.keyArea }]),
  ];
}

function placeOf({ entry }: ExaminedEntry): CellRef {
  return entry.labelAt[0] ?? entry.now.level.at;
}

type Subject = Pick<PlanDifference, "kpi" | "keyArea">;

function comparePositions(
  before: ExaminedPosition,
  after: ExaminedPosition,
  subject: Subject,
): PlanDifference[] {
  const differences: PlanDifference[] = [];
  const kind = levelDifference(before, after);
  const common = { ...subject, side: after.side, action: null };
  if (kind) {
    differences.push({
      ...common,
      kind,
      before: levelWords(before),
      after: levelWords(after),
      atBefore: before.position.level.at,
      atAfter: after.position.level.at,
      words: [],
    });
  }
  const [textBefore, textAfter] = [before.position.wording.text, after.position.wording.text];
  if (!sameWords(textBefore, textAfter)) {
    differences.push({
      ...common,
      kind: "wording-changed",
      before: textBefore,
      after: textAfter,
      atBefore: before.position.wording.at[0] ?? null,
      atAfter: after.position.wording.at[0] ?? after.position.level.at,
      words: changedWords(textBefore, textAfter),
    });
  }
  return differences;
}

function levelDifference(before: ExaminedPosition, after: ExaminedPosition): DifferenceKind | null {
  if (before.level === after.level) return null;
  const isNow = after.side === "now";
  if (before.level === null) return isNow ? "level-stated" : "target-stated";
  if (after.level === null) return isNow ? "level-removed" : "target-removed";
  const up = levelNumber(after.level) > levelNumber(before.level);
  if (isNow) return up ? "level-up" : "level-down";
  return up ? "target-raised" : "target-lowered";
}

function levelWords({ position }: ExaminedPosition): string {
  return position.level.kind === "blank" ? "not stated" : position.level.written;
}

function wholeEntry(
  kind: "entry-added" | "entry-dropped",
  entry: ExaminedEntry,
  toolkit: Toolkit,
): PlanDifference {
  const at = placeOf(entry);
  const added = kind === "entry-added";
  return {
    ...subjectOf(entry, toolkit),
    kind,
    side: null,
    action: null,
    before: added ? "" : entry.entry.writtenAs,
    after: added ? entry.entry.writtenAs : "",
    atBefore: added ? null : at,
    atAfter: added ? at : null,
    words: [],
  };
}
