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
  const pairings = [...groups.entries()].map(([key, group]) =>
    pairUp(group.before, group.after, labelLikeness, key.startsWith("none ") ? LIKE_LABEL : 0),
  );
  return {
    both: pairings.flatMap((pairing) => pairing.both),
    onlyBefore: pairings.flatMap((pairing) => pairing.onlyBefore),
    onlyAfter: pairings.flatMap((pairing) => pairing.onlyAfter),
  };
}

function labelLikeness(one: ExaminedEntry, other: ExaminedEntry): number {
  return editCloseness(foldLabel(one.entry.writtenAs), foldLabel(other.entry.writtenAs));
}
