import type { KeyAreaId, Kpi, KpiId } from "./edition";
import type { Toolkit } from "./toolkit";
import { editCloseness } from "../text/edit-closeness";
import { foldLabel } from "../text/fold-label";
import { remembering } from "../text/remembering";
import { cutWordsAsIn, isCut, writtenOut } from "./short-words";

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

/** A name that the toolkit prints by a slip above one KPI is more surely the other's whose own it is. */
const SLIP = 0.95;

/** Prepares all names of the toolkit and its earlier editions; lookups are cached per label. */
export function createKnownNames(toolkit: Toolkit): KnownNames {
  const ordinal = new Map(toolkit.kpis.map((kpi, index) => [kpi.id, index]));
  const areas = toolkit.kpis.map((kpi) => kpi.keyArea);
  const names: KpiName[] = [];
  const gone: (FoldedName & { readonly keyArea: KeyAreaId; readonly nearest: KpiId | null })[] = [];
  const add = (name: string, kpi: number, weight = 1) => names.push({ ...foldedName(name), kpi, weight });
  const isNameBeside = ({ id, keyArea, printedName }: Kpi) =>
    toolkit.kpis.some((other) => other.id !== id && other.keyArea === keyArea && other.name === printedName);
  toolkit.kpis.forEach((kpi, index) => {
    add(kpi.name, index);
    if (kpi.printedName !== kpi.name) add(kpi.printedName, index, isNameBeside(kpi) ? SLIP : 1);
  });
  for (const older of toolkit.olderWords.flatMap((words) => words.kpis)) {
    if (older.today.length === 0) {
      gone.push({ ...foldedName(older.older), keyArea: older.keyArea, nearest: older.nearest });
    }
    for (const id of older.today) add(older.older, ordinal.get(id) ?? 0);
  }
  const keyAreas = [
    ...toolkit.keyAreas.map((area) => ({ ...foldedName(area.name), id: area.id })),
    ...toolkit.olderWords.flatMap((words) =>
      words.keyAreas.map((area) => ({ ...foldedName(area.older), id: area.today })),
    ),
  ];
  const themes = toolkit.themes.map((theme) => foldedName(theme.name));
  const distinct = [...new Map(names.map((name) => [name.folded, name])).values()];

  const labelCloseness = remembering(MOST_REMEMBERED, (folded): Float64Array => {
    const label = wordsOfName(writtenOut(folded));
    const byName = new Map(distinct.map((name) => [name.folded, nameCloseness(label, name)]));
    const closeness = new Float64Array(toolkit.kpis.length + 1);
    for (const { folded: name, kpi, weight } of names) {
      closeness[kpi] = Math.max(closeness[kpi] ?? 0, weight * (byName.get(name) ?? 0));
    }
    for (const short of shortNames(label, names, areas))
      closeness[short.kpi] = Math.max(closeness[short.kpi] ?? 0, short.closeness);
    closeness[toolkit.kpis.length] = Math.max(0, ...gone.map((name) => nameCloseness(label, name)));
    return closeness;
  });
  const known = remembering(MOST_REMEMBERED, (folded) => Math.max(...labelCloseness(folded)));
  const bestOf = <T extends FoldedName>(choices: readonly T[], least: number) => {
    const nearest = remembering(MOST_REMEMBERED, (folded): T | null => {
      if (folded === "") return null;
      const label = wordsOfName(writtenOut(folded));
      let best: { choice: T; closeness: number } | null = null;
      for (const choice of choices) {
        const closeness = nameCloseness(label, choice);
        if (closeness >= least && (!best || closeness > best.closeness)) best = { choice, closeness };
      }
      return best?.choice ?? null;
    });
    return (text: string) => nearest(foldLabel(withoutHeadingWords(text)));
  };
  const keyAreaOf = bestOf(keyAreas, KEY_AREA_CLOSENESS);
  const themeOf = bestOf(themes, KEY_AREA_CLOSENESS);
  return {
    labelCloseness: (label) => labelCloseness(foldLabel(label)),
    known: (label) => (label.trim() === "" ? 0 : known(foldLabel(label))),
    keyAreaNamed: (heading) => keyAreaOf(heading)?.id ?? null,
    isThemeName: (heading) => themeOf(heading) !== null,
    gone: bestOf(gone, 0.7),
  };
}

/** A name made comparable, and those of its words that tell it from others. */
interface FoldedName {
  readonly folded: string;
  readonly words: readonly string[];
}

/** A name of a KPI, by its place in the toolkit. */
interface KpiName extends FoldedName {
  readonly kpi: number;
  readonly weight: number;
}

function foldedName(name: string): FoldedName {
  return wordsOfName(foldLabel(name));
}

function wordsOfName(folded: string): FoldedName {
  return { folded, words: folded.split(" ").filter(isTelling) };
}

/** A plan's labels are few and asked about again and again. */
const MOST_REMEMBERED = 5_000;

/** `Key area 3: Working with partners` → `Working with partners`. */
function withoutHeadingWords(heading: string): string {
  return heading.replace(/^\s*(?:key area|theme|area|section)?\s*\d{0,2}\s*[:.)–-]?\s*/i, "");
}

/**
 * How near a label is that is the beginning of a name, or some other words of it, as no other name of its key area has them.
 * The latter is just not enough to be a name by itself: `Fraud` names a KPI in a plan, and a risk in a register of risks.
 */
const BEGINNING = 0.88;
const SOME_WORDS = 0.749;

/** For each key area the one KPI that a label is short for (`High level principle`, `Champions`, `Make or buy`), if there is one. */
function shortNames(
  label: FoldedName,
  names: readonly KpiName[],
  areas: readonly KeyAreaId[],
): readonly { readonly kpi: number; readonly closeness: number }[] {
  if (label.words.length === 0) return [];
  const byArea = new Map<KeyAreaId, Map<number, number>>();
  for (const name of names) {
    const area = areas[name.kpi];
    if (
      !area ||
      !label.words.every((word) => name.words.some((whole) => word === whole || isCut(word, whole)))
    )
      continue;
    const isBeginning = label.words.length > 1 && name.folded.startsWith(`${label.folded} `);
    const found = byArea.get(area) ?? new Map<number, number>();
    found.set(name.kpi, Math.max(found.get(name.kpi) ?? 0, isBeginning ? BEGINNING : SOME_WORDS));
    byArea.set(area, found);
  }
  return [...byArea.values()].flatMap((found) => {
    const [[kpi, closeness] = []] = [...found];
    return found.size === 1 && kpi !== undefined && closeness !== undefined ? { kpi, closeness } : [];
  });
}

/** How a cut word counts beside a whole one. */
const CUT = 0.97;

/** Spelling and shared words both count: labels lose words (`Policy`), gain some, and lose letters. */
function nameCloseness(label: FoldedName, name: FoldedName): number {
  const closeness = plainCloseness(label, name);
  const isCutShort = label.words.some((word) => name.words.some((whole) => isCut(word, whole)));
  if (!isCutShort) return closeness;
  const whole = cutWordsAsIn(label.folded, name.words);
  return Math.max(closeness, CUT * plainCloseness(wordsOfName(whole), name));
}

function plainCloseness(label: FoldedName, name: FoldedName): number {
  if (label.folded === "") return 0;
  if (label.folded === name.folded) return 1;
  const shared = label.words.filter((word) => name.words.includes(word)).length;
  const dice = (2 * shared) / Math.max(1, label.words.length + name.words.length);
  const [one, other] = [label.folded.length, name.folded.length];
  const spelling =
    Math.min(one, other) < 0.4 * Math.max(one, other) ? 0 : editCloseness(label.folded, name.folded);
  return 0.98 * Math.max(spelling, 0.6 * dice + 0.4 * spelling);
}

function isTelling(word: string): boolean {
  return word.length > 2 && word !== "and" && word !== "the" && word !== "with";
}
