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
  const later = byLabel(after);
  const same = joined(
    [...byLabel(before)].map(([label, entries]) => pairUp(entries, later.get(label) ?? [], () => 1, 0)),
  );
  const paired = new Set(same.both.map((pair) => pair.after));
  const others = pairUp(
    same.onlyBefore,
    after.filter((entry) => !paired.has(entry)),
    labelLikeness,
    least,
  );
  return { ...others, both: [...same.both, ...others.both] };
}

function byLabel(entries: readonly ExaminedEntry[]): ReadonlyMap<string, readonly ExaminedEntry[]> {
  const labels = new Map<string, ExaminedEntry[]>();
  for (const entry of entries) {
    const label = foldLabel(entry.entry.writtenAs);
    const together = labels.get(label);
    if (together) together.push(entry);
    else labels.set(label, [entry]);
  }
  return labels;
}

function joined(pairings: readonly Pairing<ExaminedEntry>[]): Pairing<ExaminedEntry> {
  return {
    both: pairings.flatMap((pairing) => pairing.both),
    onlyBefore: pairings.flatMap((pairing) => pairing.onlyBefore),
    onlyAfter: pairings.flatMap((pairing) => pairing.onlyAfter),
  };
}

function labelLikeness(one: ExaminedEntry, other: ExaminedEntry): number {
  return editCloseness(foldLabel(one.entry.writtenAs), foldLabel(other.entry.writtenAs));
}
