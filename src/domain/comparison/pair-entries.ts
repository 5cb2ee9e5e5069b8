import type { ExaminedEntry } from "../checks/examined-plan";
import { comparedWords, sharedWords } from "./changed-words";
import { foldLabel } from "../text/fold-label";
import { editCloseness } from "../text/edit-closeness";
import type { Pairing } from "./pair-up";
import { pairUp } from "./pair-up";

/** Labels less alike than this are two things. */
const LIKE_LABEL = 0.7;
/** Of two names, entries that share this much of their words are one. */
const SAME_CONTENT = 0.8;
/** Entries with fewer words than these say too little to be known by them. */
const TELLING_WORDS = 8;

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
  return withThoseRenamed(
    joined(
      [...groups.entries()].map(([key, group]) =>
        pairOfKpi(group.before, group.after, key.startsWith("none ") ? LIKE_LABEL : 0),
      ),
    ),
  );
}

/** A KPI of the council's own may be in another key area now, or have another name for the same words and actions. */
function withThoseRenamed(pairing: Pairing<ExaminedEntry>): Pairing<ExaminedEntry> {
  const isOwn = ({ kpi }: ExaminedEntry) => kpi === null;
  const [lost, found] = [pairing.onlyBefore.filter(isOwn), pairing.onlyAfter.filter(isOwn)];
  const again = pairUp(lost.map(withWords), found.map(withWords), {
    nameOf: ({ entry, words }) => foldLabel(entry.entry.writtenAs) || words.join(" "),
    likeness: (one, other) =>
      Math.min(one.words.length, other.words.length) < TELLING_WORDS
        ? 0
        : sharedWords(one.words, other.words, SAME_CONTENT),
    least: SAME_CONTENT,
  });
  const others = {
    both: pairing.both,
    onlyBefore: pairing.onlyBefore.filter((one) => !isOwn(one)),
    onlyAfter: pairing.onlyAfter.filter((one) => !isOwn(one)),
  };
  return joined([others, entriesOf(again)]);
}

/** The words of an entry's positions and actions: what it is about, whatever its name. */
function withWords(entry: ExaminedEntry) {
  const { now, target, actions } = entry;
  const texts = [now.position.wording, target.position.wording, ...actions.map(({ action }) => action.text)];
  return { entry, words: texts.flatMap(({ text }) => comparedWords(text)) };
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
  return entriesOf(pairing);
}

function entriesOf(pairing: Pairing<{ readonly entry: ExaminedEntry }>): Pairing<ExaminedEntry> {
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
