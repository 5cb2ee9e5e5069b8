import type { ExaminedPosition } from "../domain/checks/examined-plan";
import type { Level } from "../domain/toolkit/edition";
import type { Toolkit } from "../domain/toolkit/toolkit";
import type { WordingComparison } from "../domain/wording/compare-wording";
import type { DescriptorRef, SaidDescriptor } from "../domain/wording/wording-reading";

/**
 * What a position's wording says, for an officer: `Developing, edited: 2 words differ`. It names no cell and gives no advice;
 * the checks do that.
 */
export function describeWording({ level, wording }: ExaminedPosition, toolkit: Toolkit): string {
  switch (wording.kind) {
    case "blank":
      return "No wording yet";
    case "points-elsewhere":
      return "Points to another place, and says no level itself";
    case "says":
      return describeSaid(wording, level);
    case "several-levels":
      return `Sentences of ${inWords(wording.levels.map((one) => one.level))}`;
    case "another-kpi":
      return `The toolkit’s wording of another KPI: ${descriptorName(wording, toolkit)}`;
    case "not-in-toolkit":
      return "Your own words";
  }
}

/** Whether a wording holds no words of the council's own: replacing it loses nothing that the toolkit does not keep. */
export function holdsNoOwnWords({ wording }: ExaminedPosition): boolean {
  return wording.kind === "blank" || (wording.kind === "says" && wording.comparison.agreement === "exact");
}

/** Whether a wording says this level in the toolkit's words, or in another level's that are the very same. */
export function saysWordForWord({ wording }: ExaminedPosition, level: Level): boolean {
  return wording.kind === "says" && wording.comparison.agreement === "exact" && isOfLevel(wording, level);
}

/**
 * Whether the toolkit's wording of the level written is to be offered: the cell has none yet, or another level's, as when
 * somebody has just chosen a level in the sheet itself.
 */
export function lacksWordingOfItsLevel({ level, wording }: ExaminedPosition): boolean {
  if (level === null) return false;
  return wording.kind === "blank" || (wording.kind === "says" && !isOfLevel(wording, level));
}

/** The descriptor a wording is to be shown beside, where it differs from it. */
export function comparisonToShow({ wording }: ExaminedPosition): WordingComparison | null {
  if (wording.kind !== "says" && wording.kind !== "another-kpi") return null;
  return wording.comparison.agreement === "exact" ? null : wording.comparison;
}

function describeSaid(said: SaidDescriptor, written: Level | null): string {
  if (written === null || isOfLevel(said, written))
    return describeAgreement(written ?? said.level, said.comparison);
  const { agreement } = said.comparison;
  return agreement === "exact" || agreement === "older-edition"
    ? `The toolkit’s ${said.level}, not ${written}`
    : `Nearer to the toolkit’s ${said.level} than to ${written}`;
}

/** Some KPIs have the very same text at two levels. */
function isOfLevel(said: SaidDescriptor, level: Level): boolean {
  return said.level === level || said.sameAs.some((twin) => twin.kpi === said.kpi && twin.level === level);
}

function describeAgreement(level: Level, { agreement, wordsChanged, paragraphs }: WordingComparison): string {
  switch (agreement) {
    case "exact":
      return `${level}, word for word`;
    case "older-edition":
      return `${level}, in an older edition’s words`;
    case "incomplete": {
      const missing = paragraphs.filter(({ present }) => !present).length;
      return `Part of ${level}: ${missingWords(missing, paragraphs.length)}`;
    }
    case "edited":
    case "different":
      return `${level}, edited: ${wordsChanged} ${wordsChanged === 1 ? "word differs" : "words differ"}`;
  }
}

function missingWords(missing: number, all: number): string {
  if (missing === 0) return "some words are missing";
  if (missing === all) return "most of it is missing";
  return missing === 1 ? "one paragraph is missing" : `${missing} paragraphs are missing`;
}

function descriptorName({ kpi, level }: DescriptorRef, toolkit: Toolkit): string {
  const { name, keyArea } = toolkit.kpi(kpi);
  return `${name} (${toolkit.keyArea(keyArea).name}), ${level}`;
}

function inWords(levels: readonly Level[]): string {
  return levels.length < 2 ? levels.join("") : `${levels.slice(0, -1).join(", ")} and ${levels.at(-1) ?? ""}`;
}
