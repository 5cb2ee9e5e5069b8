import { foldLabel } from "../../text/fold-label";
import type { KeyAreaId } from "../../toolkit/edition";
import { isCut, writtenOut } from "../../toolkit/short-words";
import type { KnownNames } from "../../toolkit/known-names";
import type { Toolkit } from "../../toolkit/toolkit";

/** Finds the key area that a text of a sheet names, however much of its name is written. */
export interface KeyAreaFinder {
  /** By its whole name, or by words of it that no other key area has: `SMEs`, `Strategic suppliers`. */
  called(text: string): KeyAreaId | null;
  /** By its whole name anywhere in a title: `Engaging councillors – improvement plan 2026`. */
  inTitle(text: string): KeyAreaId | null;
  /** A label that names its key area too (`Engaging councillors – Reporting`), taken apart. */
  inLabel(label: string): { readonly keyArea: KeyAreaId | null; readonly label: string };
}

/** What stands beside a key area's name in a label is a KPI's name from here on. */
const LIKE_A_NAME = 0.6;
/** A short name has no more words than this. */
const MOST_SHORT_WORDS = 4;
/** A label with more to it than this, in characters, is no name and a key area's beside it. */
const LONGEST_LABEL = 200;

/** Prepares the names of the toolkit's key areas, today's and older. */
export function createKeyAreaFinder(toolkit: Toolkit, names: KnownNames): KeyAreaFinder {
  const whole = [
    ...toolkit.keyAreas.map(({ id, name }) => ({ id, folded: foldLabel(name) })),
    ...toolkit.olderWords.flatMap(({ keyAreas }) =>
      keyAreas.map(({ today, older }) => ({ id: today, folded: foldLabel(older) })),
    ),
  ];
  const wordsOf = new Map(
    toolkit.keyAreas.map(({ id }) => [
      id,
      new Set(whole.filter((one) => one.id === id).flatMap(({ folded }) => folded.split(" ").map(stem))),
    ]),
  );
  const themeWords = toolkit.themes.flatMap(({ name }) => foldLabel(name).split(" "));
  const byShortName = (text: string): KeyAreaId | null => {
    const words = writtenOut(foldLabel(text))
      .split(" ")
      .filter((word) => word.length > 2 && word !== "and");
    if (words.length === 0 || words.length > MOST_SHORT_WORDS) return null;
    // A theme's word (`Commercial`) stands for all of its key areas.
    if (words.length === 1 && themeWords.some((word) => word.startsWith(words[0] ?? ""))) return null;
    const areas = toolkit.keyAreas.filter(({ id }) =>
      words.every((word) => hasWord(wordsOf.get(id) ?? new Set(), stem(word), words.length > 1)),
    );
    return areas.length === 1 ? (areas[0]?.id ?? null) : null;
  };
  const called = (text: string) => names.keyAreaNamed(text) ?? byShortName(text);
  return {
    called,
    inTitle(text) {
      const folded = ` ${foldLabel(text)} `;
      const within = new Set(whole.filter((one) => folded.includes(` ${one.folded} `)).map(({ id }) => id));
      const [only] = within;
      return names.keyAreaNamed(text) ?? (within.size === 1 ? (only ?? null) : null);
    },
    inLabel(label) {
      if (label.length > LONGEST_LABEL) return { keyArea: null, label: nameAlone(label, names) };
      for (const joint of label.matchAll(JOINT)) {
        const [before, after] = [label.slice(0, joint.index), label.slice(joint.index + joint[0].length)];
        for (const [area, kpi] of [
          [before, after],
          [after, before],
        ] as const) {
          const keyArea = called(area);
          const isWhole = names.keyAreaNamed(area) !== null && /\p{L}{3}/u.test(kpi);
          if (keyArea && (isWhole || names.known(kpi) >= LIKE_A_NAME)) return { keyArea, label: kpi.trim() };
        }
      }
      return { keyArea: null, label: nameAlone(label, names) };
    },
  };
}

/** A label may explain the KPI on the lines below its name. */
function nameAlone(label: string, names: KnownNames): string {
  const [first = "", ...rest] = label.split("\n");
  return rest.length > 0 && names.known(first) >= LIKE_A_NAME && names.known(first) > names.known(label)
    ? first
    : label;
}

/** What may stand between a key area and a KPI in one cell. */
const JOINT = /\s+[-–—>|]+\s+|\s*[:/\n([]\s*/gu;

/** A cut word (`Strat risk`) needs another beside it. */
function hasWord(words: ReadonlySet<string>, word: string, mayBeCut: boolean): boolean {
  return words.has(word) || (mayBeCut && [...words].some((whole) => isCut(word, whole)));
}

function stem(word: string): string {
  return word.replace(/(?<=ss)es$|(?<!s)s$/, "");
}
