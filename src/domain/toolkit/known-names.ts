import type { KeyAreaId, KpiId } from "./edition";
import type { Toolkit } from "./toolkit";
import { editCloseness } from "../text/edit-closeness";
import { foldLabel } from "../text/fold-label";

/** How near a label is to a KPI, from 0 to 1, by the nearest of the KPI's names, today's or older. */
export interface KnownNames {
  /** In the toolkit's order of KPIs; the last value is "a KPI of an earlier edition that today's has not". */
  labelCloseness(label: string): Float64Array;
  /** The largest of {@link labelCloseness}: how surely the label is a KPI's name at all. */
  known(label: string): number;
  /** The key area a heading names, or `null`. */
  keyAreaNamed(heading: string): KeyAreaId | null;
  /** Whether the heading is a theme's name. */
  isThemeName(heading: string): boolean;
  /** For a label that is a KPI of an earlier edition only: its key area and the nearest KPI of today. */
  gone(label: string): { readonly keyArea: KeyAreaId; readonly nearest: KpiId | null } | null;
}

/** A heading is taken for a key area's when it is at least this near to its name. */
const KEY_AREA_CLOSENESS = 0.82;

/** Prepares all names of the toolkit and its earlier editions; lookups are cached per label. */
export function createKnownNames(toolkit: Toolkit): KnownNames {
  const ordinal = new Map(toolkit.kpis.map((kpi, index) => [kpi.id, index]));
  const names: { folded: string; kpi: number }[] = [];
  const gone: { folded: string; keyArea: KeyAreaId; nearest: KpiId | null }[] = [];
  const add = (name: string, kpi: number) => names.push({ folded: foldLabel(name), kpi });
  toolkit.kpis.forEach((kpi, index) => {
    add(kpi.name, index);
    if (kpi.printedName !== kpi.name) add(kpi.printedName, index);
  });
  for (const older of toolkit.olderWords.flatMap((words) => words.kpis)) {
    if (older.today.length === 0) {
      gone.push({ folded: foldLabel(older.older), keyArea: older.keyArea, nearest: older.nearest });
    }
    for (const id of older.today) add(older.older, ordinal.get(id) ?? 0);
  }
  const keyAreas = [
    ...toolkit.keyAreas.map((area) => ({ folded: foldLabel(area.name), id: area.id })),
    ...toolkit.olderWords.flatMap((words) =>
      words.keyAreas.map((area) => ({ folded: foldLabel(area.older), id: area.today })),
    ),
  ];
  const themes = toolkit.themes.map((theme) => foldLabel(theme.name));
  const distinct = [...new Set(names.map((name) => name.folded))];
  const cache = new Map<string, Float64Array>();

  const labelCloseness = (label: string): Float64Array => {
    const folded = foldLabel(label);
    const cached = cache.get(folded);
    if (cached) return cached;
    const byName = new Map(distinct.map((name) => [name, nameCloseness(folded, name)]));
    const closeness = new Float64Array(toolkit.kpis.length + 1);
    for (const { folded: name, kpi } of names) {
      closeness[kpi] = Math.max(closeness[kpi] ?? 0, byName.get(name) ?? 0);
    }
    closeness[toolkit.kpis.length] = Math.max(0, ...gone.map((kpi) => nameCloseness(folded, kpi.folded)));
    cache.set(folded, closeness);
    return closeness;
  };
  const bestOf = <T extends { folded: string }>(
    choices: readonly T[],
    text: string,
    least: number,
  ): T | null => {
    const folded = foldLabel(withoutHeadingWords(text));
    if (folded === "") return null;
    let best: { choice: T; closeness: number } | null = null;
    for (const choice of choices) {
      const closeness = nameCloseness(folded, choice.folded);
      if (closeness >= least && (!best || closeness > best.closeness)) best = { choice, closeness };
    }
    return best?.choice ?? null;
  };
  return {
    labelCloseness,
    known: (label) => (label.trim() === "" ? 0 : Math.max(...labelCloseness(label))),
    keyAreaNamed: (heading) => bestOf(keyAreas, heading, KEY_AREA_CLOSENESS)?.id ?? null,
    isThemeName: (heading) =>
      bestOf(
        themes.map((folded) => ({ folded })),
        heading,
        KEY_AREA_CLOSENESS,
      ) !== null,
    gone: (label) => bestOf(gone, label, 0.7),
  };
}

/** `Key area 3: Working with partners` → `Working with partners`. */
function withoutHeadingWords(heading: string): string {
  return heading.replace(/^\s*(?:key area|theme|area|section)?\s*\d{0,2}\s*[:.)–-]?\s*/i, "");
}

/** Spelling and shared words both count: labels lose words (`Policy`), gain some, and lose letters. */
function nameCloseness(label: string, name: string): number {
  if (label === "") return 0;
  if (label === name) return 1;
  const labelWords = label.split(" ").filter(isTelling);
  const nameWords = name.split(" ").filter(isTelling);
  const shared = labelWords.filter((word) => nameWords.includes(word)).length;
  const dice = (2 * shared) / Math.max(1, labelWords.length + nameWords.length);
  const lengths = Math.min(label.length, name.length) / Math.max(label.length, name.length);
  const spelling = lengths < 0.4 ? 0 : editCloseness(label, name);
  return 0.98 * Math.max(spelling, 0.6 * dice + 0.4 * spelling);
}

function isTelling(word: string): boolean {
  return word.length > 2 && word !== "and" && word !== "the" && word !== "with";
}
