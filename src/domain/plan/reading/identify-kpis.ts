import type { KeyAreaId, KpiId } from "../../toolkit/edition";
import { LEVELS } from "../../toolkit/edition";
import type { Toolkit } from "../../toolkit/toolkit";
import type { WordingIndex } from "../../wording/wording-index";
import type { KpiIdentity } from "../action-plan";
import type { KeyAreaShares } from "./key-area-words";
import type { KnownNames } from "../../toolkit/known-names";

/** What tells which KPI an entry is. */
export interface EntryEvidence {
  readonly label: string;
  readonly nowWording: string;
  readonly targetWording: string;
  /** The key area whose heading stands above, or beside it. */
  readonly keyArea: KeyAreaId | null;
}

/** Who an entry is, and the key area it belongs to. */
export interface IdentifiedKpi {
  readonly identity: KpiIdentity;
  readonly keyArea: KeyAreaId | null;
}

/** How much each kind of evidence weighs. The order of a plan is a preference, never a rule: 2022 merged KPIs. */
const WEIGHTS = {
  label: 1,
  wording: 1.1,
  headedKeyArea: 0.5,
  /** What is left of a wording's likeness to a KPI whose key area's own words it does not use, while it uses another's. */
  offSubject: 0.2,
  /** Following on from the entry before: the next KPI, the same one again, further on, or back. */
  next: 0.3,
  again: 0.12,
  sameKeyArea: 0.18,
  nextKeyArea: 0.15,
  ahead: 0.05,
  back: 0,
  /** What evidence an entry that is no KPI of the toolkit is taken to have; a KPI must beat it. */
  notInToolkit: 0.75,
} as const;
/** With less than this of its own, an entry is not a KPI because the key area is: councils add KPIs to key areas. */
const ENOUGH_OF_ITS_OWN = 0.25;
/** A remark of two words (`no training`) is like many texts: from so many on, a wording counts in full. */
const WORDS_THAT_TELL = 5;
/** No following on weighs more than the next KPI's, give or take what rounding does. */
const MOST_FOLLOWING = WEIGHTS.next + 1e-9;

/** Everything the toolkit says about its KPIs' names and words, prepared once. */
export interface KpiKnowledge {
  readonly toolkit: Toolkit;
  readonly index: WordingIndex;
  readonly names: KnownNames;
  readonly keyAreaShares: KeyAreaShares;
  readonly following: FollowingWeights;
}

/** What it weighs that KPI b follows KPI a, for all pairs, row by row. */
export type FollowingWeights = Float64Array;

/**
 * Finds which KPI each entry is, all entries together: label, both wordings and place among the neighbours are
 * weighed along the whole plan (a Viterbi path over the toolkit's KPIs).
 * @param entries in the plan's order.
 */
export function identifyKpis(entries: readonly EntryEvidence[], knowledge: KpiKnowledge): IdentifiedKpi[] {
  const { toolkit, names, following } = knowledge;
  const kpis = toolkit.kpis.length;
  // Two states a KPI: "this entry is it", and "it was the last one known, and this entry is none".
  let scores = new Float64Array(2 * kpis);
  const cameFrom: Int32Array[] = [];
  const evidence = entries.map((entry) => evidenceFor(entry, knowledge));
  evidence.forEach(({ each, none }, place) => {
    const last = new Float64Array(kpis);
    const lastState = new Int32Array(kpis);
    for (let kpi = 0; kpi < kpis; kpi++) {
      const is = scores[kpi] ?? 0;
      const was = scores[kpis + kpi] ?? 0;
      last[kpi] = Math.max(is, was);
      lastState[kpi] = is >= was ? kpi : kpis + kpi;
    }
    // A KPI so far behind the best cannot win by what follows it, and most are.
    const previous = placesFrom(last, Math.max(...last) - MOST_FOLLOWING);
    const nextScores = new Float64Array(2 * kpis);
    const from = new Int32Array(2 * kpis);
    for (let kpi = 0; kpi < kpis; kpi++) {
      let bestScore = -Infinity;
      let bestFrom = 0;
      for (const before of previous) {
        const score = (last[before] ?? 0) + (place === 0 ? 0 : (following[before * kpis + kpi] ?? 0));
        if (score <= bestScore) continue;
        bestScore = score;
        bestFrom = lastState[before] ?? 0;
      }
      nextScores[kpi] = bestScore + (each[kpi] ?? 0);
      from[kpi] = bestFrom;
      nextScores[kpis + kpi] = (last[kpi] ?? 0) + none;
      from[kpis + kpi] = lastState[kpi] ?? 0;
    }
    scores = nextScores;
    cameFrom.push(from);
  });
  return pathBack(scores, cameFrom).map((state, place) => {
    const entry = entries[place];
    const own = evidence[place];
    if (!entry || !own) throw new Error("The path has as many places as there are entries");
    const last = toolkit.kpis[state % kpis] ?? null;
    if (state < kpis && last) {
      return { identity: { kind: "kpi", kpi: last.id }, keyArea: last.keyArea };
    }
    const gone = names.gone(entry.label);
    return {
      identity: { kind: "not-in-toolkit", nearest: gone?.nearest ?? nearestKpi(own.each, toolkit) },
      keyArea: gone?.keyArea ?? entry.keyArea ?? last?.keyArea ?? null,
    };
  });
}

/** The places of the numbers that are at least this. */
function placesFrom(numbers: Float64Array, least: number): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < numbers.length; place++) if ((numbers[place] ?? 0) >= least) places.push(place);
  return places;
}

function evidenceFor(entry: EntryEvidence, knowledge: KpiKnowledge): { each: Float64Array; none: number } {
  const { toolkit, names } = knowledge;
  const byLabel = names.labelCloseness(entry.label);
  const now = likenessToEachKpi(entry.nowWording, knowledge);
  const target = likenessToEachKpi(entry.targetWording, knowledge);
  const hasLabel = entry.label.trim() !== "";
  const each = new Float64Array(toolkit.kpis.length);
  toolkit.kpis.forEach((kpi, place) => {
    const label = hasLabel ? (byLabel[place] ?? 0) : 0;
    const own = WEIGHTS.label * label * label + WEIGHTS.wording * ((now[place] ?? 0) + (target[place] ?? 0));
    const inKeyArea = entry.keyArea === kpi.keyArea ? WEIGHTS.headedKeyArea : 0;
    each[place] = own + inKeyArea * Math.min(1, own / ENOUGH_OF_ITS_OWN);
  });
  const older = byLabel[toolkit.kpis.length] ?? 0;
  const nothingWritten = !hasLabel && entry.nowWording === "" && entry.targetWording === "";
  const none = WEIGHTS.notInToolkit + (older > 0.8 ? WEIGHTS.label * older : 0) + (nothingWritten ? 1 : 0);
  return { each, none };
}

/** The likeness of a wording to each KPI's nearest level. */
function likenessToEachKpi(text: string, knowledge: KpiKnowledge): Float32Array {
  const { toolkit, index } = knowledge;
  const best = new Float32Array(toolkit.kpis.length);
  if (text.trim() === "") return best;
  const trust = Math.min(1, (text.match(/\p{L}+/gu) ?? []).length / WORDS_THAT_TELL);
  const all = index.similarities(text);
  const shares = knowledge.keyAreaShares(text);
  const ownsAny = shares.some((share) => share > 0);
  let place = 0;
  toolkit.keyAreas.forEach((area, areaPlace) => {
    const subject = ownsAny ? WEIGHTS.offSubject + (1 - WEIGHTS.offSubject) * (shares[areaPlace] ?? 0) : 1;
    for (const end = place + area.kpis.length; place < end; place++) {
      best[place] = trust * subject * bestLevel(all, place * LEVELS.length);
    }
  });
  return best;
}

function bestLevel(similarities: Float32Array, first: number): number {
  let best = 0;
  for (let place = first; place < first + LEVELS.length; place++) {
    const similarity = similarities[place] ?? 0;
    if (similarity > best) best = similarity;
  }
  return best;
}

/** Weighs each KPI's following on from each other, once for a toolkit. */
export function createFollowingWeights(toolkit: Toolkit): FollowingWeights {
  const areas = new Map(toolkit.keyAreas.map((area, place) => [area.id, place]));
  const areaOf = toolkit.kpis.map((kpi) => areas.get(kpi.keyArea) ?? 0);
  const count = toolkit.kpis.length;
  const weights = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      const [areaA = 0, areaB = 0] = [areaOf[a], areaOf[b]];
      const startsArea = b > 0 && areaOf[b - 1] !== areaB;
      let weight: number = b > a ? WEIGHTS.ahead : WEIGHTS.back;
      if (b === a + 1) weight = WEIGHTS.next;
      else if (b === a) weight = WEIGHTS.again;
      else if (areaA === areaB) weight = WEIGHTS.sameKeyArea;
      else if (startsArea && areaB > areaA) weight = WEIGHTS.nextKeyArea;
      weights[a * count + b] = weight;
    }
  }
  return weights;
}

function pathBack(scores: Float64Array, cameFrom: readonly Int32Array[]): number[] {
  if (cameFrom.length === 0) return [];
  let state = 0;
  scores.forEach((score, place) => {
    if (score > (scores[state] ?? -Infinity)) state = place;
  });
  const path = [state];
  for (let place = cameFrom.length - 1; place > 0; place--) {
    state = cameFrom[place]?.[state] ?? 0;
    path.push(state);
  }
  return path.reverse();
}

function nearestKpi(evidence: Float64Array, toolkit: Toolkit): KpiId | null {
  let best = -1;
  evidence.forEach((value, place) => {
    if (value > 0.3 && (best < 0 || value > (evidence[best] ?? 0))) best = place;
  });
  return toolkit.kpis[best]?.id ?? null;
}
