import type { ExaminedEntry } from "../checks/examined-plan";
import { foldLabel } from "../text/fold-label";
import { editCloseness } from "../text/edit-closeness";
import type { Pairing } from "./pair-up";
import { pairUp } from "./pair-up";

/** Labels less alike than this are two things. */
const LIKE_LABEL = 0.7;

/**
 * Finds for each entry the one it was before: entries of one KPI together, by label where a KPI has several
 * entries; those of no KPI by key area and label. Costs no more than each KPI's own entries.
 */
export function pairEntries(
  before: readonly ExaminedEntry[],
  after: readonly ExaminedEntry[],
): Pairing<ExaminedEntry> {
  const groups = new Map<string, { before: ExaminedEntry[]; after: ExaminedEntry[] }>();
  const add = (entry: ExaminedEntry, side: "before" | "after") => {
    const key = entry.kpi?.id ?? `none ${entry.entry.keyArea ?? ""}`;
    const group = groups.get(key) ?? { before: [], after: [] };
    group[side].push(entry);
    groups.set(key, group);
  };
  for (const entry of before) add(entry, "before");
  for (const entry of after) add(entry, "after");
  return joined(
    [...groups.entries()].map(([key, group]) =>
      pairOfKpi(group.before, group.after, key.startsWith("none ") ? LIKE_LABEL : 0),
    ),
  );
}

/** Those of one label first: a council with thousands of KPIs of its own renames few of them. */
function pairOfKpi(
  before: readonly ExaminedEntry[],
  after: readonly ExaminedEntry[],
  least: number,
): Pairing<ExaminedEntry> {
  const labelled = (entries: readonly ExaminedEntry[]) =>
    entries.map((entry) => ({ entry, label: foldLabel(entry.entry.writtenAs) }));
  const pairing = pairUp(labelled(before), labelled(after), {
    nameOf: ({ label }) => label,
    likeness: (one, other) => editCloseness(one.label, other.label, least),
    least,
  });
  return {
    both: pairing.both.map((pair) => ({ before: pair.before.entry, after: pair.after.entry })),
    onlyBefore: pairing.onlyBefore.map(({ entry }) => entry),
    onlyAfter: pairing.onlyAfter.map(({ entry }) => entry),
  };
}

function joined(pairings: readonly Pairing<ExaminedEntry>[]): Pairing<ExaminedEntry> {
  return {
    both: pairings.flatMap((pairing) => pairing.both),
    onlyBefore: pairings.flatMap((pairing) => pairing.onlyBefore),
    onlyAfter: pairings.flatMap((pairing) => pairing.onlyAfter),
  };
}
