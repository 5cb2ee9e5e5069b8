import type { KpiId } from "../toolkit/edition";
import type { Toolkit } from "../toolkit/toolkit";
import { descriptorText } from "../toolkit/toolkit";
import type { WordingComparison } from "./compare-wording";
import { compareWithDescriptor } from "./compare-with-descriptor";
import { foldWords } from "./fold-text";
import type { LevelFit } from "./level-fits";
import { fitLevels, fitSentences, textWeight } from "./level-fits";
import { saidWording } from "./said-wording";
import type { WordingIndex, WordingMatch } from "./wording-index";
import { wordWeight } from "./word-weight";
import type { AnotherKpi } from "./wording-reading";

/** The text must be this nearly the other KPI's descriptor, and the own KPI's best level this much further off. */
const LEAST_SHARE = 0.9;
const OWN_KPI_GONE = 0.6;
/** Fewer content words may be anybody's. */
const FEWEST_CONTENT_WORDS = 3.5;

/**
 * The wording of another KPI, when the text clearly is that and clearly is not the own KPI's; else `null`. Wording that
 * was adapted to the own KPI (`VCSE engagement is embedded…` after the SMEs' text) is not another KPI's.
 */
export function readAnotherKpi(
  text: string,
  own: { readonly kpi: KpiId; readonly fits: readonly LevelFit[] },
  nearest: WordingMatch,
  toolkit: Toolkit,
  index: WordingIndex,
): AnotherKpi | null {
  const ownFit = Math.max(...own.fits.map(({ fit }) => fit));
  if (nearest.kpi === own.kpi || ownFit > nearest.similarity * OWN_KPI_GONE) return null;
  if (textWeight(text) < FEWEST_CONTENT_WORDS) return null;
  const comparison = compareWithDescriptor(text, nearest, toolkit);
  if (comparison.shareOfText < LEAST_SHARE || isAdapted(comparison, own.kpi, toolkit)) return null;
  const said = { kpi: nearest.kpi, level: nearest.level };
  const fits = fitLevels(text, said.kpi, fitSentences(text, said.kpi, index), toolkit, index);
  const wording = saidWording(said, comparison, fits, toolkit);
  return wording.sameAs.some(({ kpi }) => kpi === own.kpi) ? null : { kind: "another-kpi", ...wording };
}

/** Whether the words that the other KPI's descriptor has not are the own KPI's. */
function isAdapted({ changes }: WordingComparison, own: KpiId, toolkit: Toolkit): boolean {
  const ownWords = new Set(
    toolkit.kpi(own).descriptors.flatMap((descriptor) => contentWords(descriptorText(descriptor))),
  );
  return changes
    .filter(({ kind }) => kind === "only-in-plan")
    .some(({ words }) => contentWords(words).some((word) => ownWords.has(word)));
}

function contentWords(text: string): readonly string[] {
  return foldWords(text)
    .map(({ word }) => word)
    .filter((word) => wordWeight(word) === 1);
}
