import type { Toolkit } from "../toolkit/toolkit";
import { readAnotherKpi } from "./another-kpi";
import type { WordingComparison } from "./compare-wording";
import { compareWithDescriptor } from "./compare-with-descriptor";
import { foldWords } from "./fold-text";
import type { LevelFit } from "./level-fits";
import { fitLevels, fitSentences, textWeight } from "./level-fits";
import { isPointer } from "./pointers";
import { descriptorsWordForWord, saidWording } from "./said-wording";
import { findLevelsOfSentences } from "./several-levels";
import type { WordingIndex } from "./wording-index";
import type { WordingPlace, WordingReading } from "./wording-reading";

/** Below this fit a level is not said at all; with no level, or no KPI, to lean on a text must fit better. */
const LEAST_FIT = 0.22;
const LEAST_FIT_WITHOUT_LEVEL = 0.3;
const LEAST_FIT_WITHOUT_KPI = 0.6;
/** The written level is believed until it fits less than this share of what another does … */
const WRITTEN_LEVEL_GONE = 0.35;
/** … and said when it fits so much, though another fits better: below that the text is the council's own. */
const LEAST_FIT_OF_SECOND_BEST = 0.27;
/** Fewer content words (`for social value`) are said by many descriptors, unless they are all of one. */
const FEWEST_CONTENT_WORDS = 3.5;
const FIT_OF_A_SHORT_TEXT = 0.75;
/** A text that is one descriptor's to this share is not looked through for a second level. */
const SHARE_OF_ONE_LEVEL = 0.9;

/**
 * What a text says, given where it stands. Leans on the entry's own KPI and on the written level: another is named only
 * when it clearly fits and the written one clearly does not, since a false alarm costs a person more than a missed doubt.
 * Reads any text; never throws but on a KPI the toolkit does not have.
 */
export function readWording(
  text: string,
  place: WordingPlace,
  toolkit: Toolkit,
  index: WordingIndex,
): WordingReading {
  if (foldWords(text).length === 0) return { kind: "blank" };
  if (isPointer(text)) return { kind: "points-elsewhere" };
  const asWritten = besideWrittenLevel(text, place, toolkit);
  if (asWritten && isTheSame(asWritten.comparison)) {
    return { kind: "says", ...saidWording(asWritten, asWritten.comparison, [], toolkit) };
  }
  // Neighbouring levels differ by few words: one quoted in full is meant, however well the written level fits too.
  const quoted = descriptorsWordForWord(text, toolkit).find(({ kpi }) => kpi === place.kpi);
  if (quoted) {
    return {
      kind: "says",
      ...saidWording(quoted, compareWithDescriptor(text, quoted, toolkit), [], toolkit),
    };
  }
  const [nearest] = index.bestMatches(text, 1);
  if (!nearest) return { kind: "not-in-toolkit", nearest: null };
  const kpi = place.kpi ?? nearest.kpi;
  // A wording that is all but the written level's needs no weighing of its sentences.
  const sentences = isNearlyAll(asWritten?.comparison) ? [] : fitSentences(text, kpi, index);
  const fits = fitLevels(text, kpi, sentences, toolkit, index);
  const another = place.kpi === null ? null : readAnotherKpi(text, { kpi, fits }, nearest, toolkit, index);
  if (another) return another;
  const said = saidLevel(text, place, fits);
  if (said === null) return { kind: "not-in-toolkit", nearest };
  const comparison =
    asWritten?.level === said.level
      ? asWritten.comparison
      : compareWithDescriptor(text, { kpi, level: said.level }, toolkit);
  const levels = comparison.shareOfText < SHARE_OF_ONE_LEVEL ? findLevelsOfSentences(sentences) : [];
  if (levels.length > 1) return { kind: "several-levels", kpi, levels, nearest: said.level };
  return { kind: "says", ...saidWording({ kpi, level: said.level }, comparison, fits, toolkit) };
}

/** The text beside the written level's own words: most wordings of a sound plan are that, and need no weighing. */
function besideWrittenLevel(text: string, { kpi, writtenLevel }: WordingPlace, toolkit: Toolkit) {
  if (kpi === null || writtenLevel === null) return null;
  const said = { kpi, level: writtenLevel };
  return { ...said, comparison: compareWithDescriptor(text, said, toolkit) };
}

function isNearlyAll(comparison: WordingComparison | undefined): boolean {
  if (!comparison) return false;
  return Math.min(comparison.shareOfText, comparison.shareOfDescriptor) >= SHARE_OF_ONE_LEVEL;
}

function isTheSame({ agreement }: WordingComparison): boolean {
  return agreement === "exact" || agreement === "older-edition";
}

/** The level the text says, or `null` when it says none. */
function saidLevel(text: string, place: WordingPlace, fits: readonly LevelFit[]): LevelFit | null {
  const best = fits.reduce((soFar, fit) => (fit.fit > soFar.fit ? fit : soFar));
  const written = fits.find(({ level }) => level === place.writtenLevel);
  if (best.fit < leastFit(place)) return null;
  if (textWeight(text) < FEWEST_CONTENT_WORDS && best.fit < FIT_OF_A_SHORT_TEXT) return null;
  if (!written || written === best || written.fit <= best.fit * WRITTEN_LEVEL_GONE) return best;
  return written.fit >= LEAST_FIT_OF_SECOND_BEST ? written : null;
}

function leastFit({ kpi, writtenLevel }: WordingPlace): number {
  if (kpi === null) return LEAST_FIT_WITHOUT_KPI;
  return writtenLevel === null ? LEAST_FIT_WITHOUT_LEVEL : LEAST_FIT;
}
