import { oneLine } from "../text/one-line";
import type { Descriptor, Paragraph } from "../toolkit/edition";
import type { Toolkit } from "../toolkit/toolkit";
import type { AlignedStretch } from "./align-words";
import type { FoldedWord } from "./fold-text";
import { foldWords } from "./fold-text";
import type { FoldedText, ParagraphWords, PrintedText } from "./folded-descriptor";
import { foldedDescriptor, sumOf, weighed } from "./folded-descriptor";
import type { OlderTerm } from "./older-terms";
import { olderTermsTranslation } from "./older-terms";
import { isFiller } from "./word-weight";

/** A stretch of the word difference between a cell and the toolkit, in reading order. */
export interface WordChange {
  readonly kind: "same" | "only-in-plan" | "only-in-toolkit";
  readonly words: string;
}

/**
 * How far a text says a descriptor. `exact`: the same words; case, punctuation, list numbers and spacing do not count.
 * `older-edition`: the same once an older edition's terms are translated, give or take an article. `incomplete`: what is there is the descriptor's,
 * but sentences of it are missing. `edited`: the same descriptor with some words changed. `different`: not this one.
 */
export type Agreement = "exact" | "older-edition" | "incomplete" | "edited" | "different";

/** A text beside a descriptor, word by word. */
export interface WordingComparison {
  readonly agreement: Agreement;
  /** Both texts in reading order; words of the plan are quoted as the council wrote them. */
  readonly changes: readonly WordChange[];
  /** Words to put in, take out or replace to turn the text into the descriptor. */
  readonly wordsChanged: number;
  /** Older terms met in the text, each once, as the toolkit's older words spell them. */
  readonly olderTerms: readonly OlderTerm[];
  /** Once older terms are translated, nothing differs but articles and forms of `to be`. */
  readonly onlyFillersDiffer: boolean;
  readonly paragraphs: readonly ParagraphPresence[];
  /** What the text has beyond the descriptor, `""` for nothing; separate places are joined by ` … `. */
  readonly added: string;
  /** How much of the text is the descriptor's, and of the descriptor in the text, 0..1; older terms are translated. */
  readonly shareOfText: number;
  readonly shareOfDescriptor: number;
}

/** How much of a paragraph of the descriptor the text has, 0..1. */
export interface ParagraphPresence {
  readonly paragraph: Paragraph;
  readonly share: number;
  readonly present: boolean;
}

/** A paragraph of which less is found is not there: stray small words always meet. */
const PRESENT_SHARE = 0.6;
/** Below this share of common words (of both texts together) a text is not an edit of the descriptor. */
const LEAST_SHARE_OF_BOTH = 0.5;
/** … unless nearly all of it is a part of the descriptor. */
const SHARE_OF_A_PART = 0.8;
/** Fewer missing words are an edit, not a missing part. */
const LEAST_MISSING_PART = 4;

/** Compares a cell's text with a descriptor of the toolkit, word by word. Any text will do, the empty one included. */
export function compareWording(text: string, descriptor: Descriptor, toolkit: Toolkit): WordingComparison {
  const plan = weighed(text, foldWords(text));
  const today = olderTermsTranslation(toolkit)(plan.words);
  const planToday = today.found.length === 0 ? plan : weighed(text, today.words);
  const { printed, printedToday, paragraphs } = foldedDescriptor(descriptor, toolkit);
  const asWritten = align(plan, printed);
  const translated = plan !== planToday || printed !== printedToday;
  const asToday = translated ? align(planToday, printedToday) : asWritten;
  const onlyFillersDiffer = differInFillersOnly(asToday, planToday, printedToday);
  const shareOfText = matchedShare(asToday, planToday.weights, "plan");
  const shareOfDescriptor = matchedShare(asToday, printedToday.weights, "toolkit");
  return {
    agreement: isSame(asWritten)
      ? "exact"
      : today.found.length > 0 && onlyFillersDiffer
        ? "older-edition"
        : isPart(asToday, printedToday)
          ? "incomplete"
          : isEdit(shareOfText, shareOfDescriptor)
            ? "edited"
            : "different",
    onlyFillersDiffer,
    changes: asWritten.map((stretch) => quoteStretch(stretch, plan, printed)),
    wordsChanged: countChanged(asWritten),
    olderTerms: today.found,
    paragraphs: findParagraphs(paragraphs, printedToday, asToday),
    added: findAdded(asWritten, plan),
    shareOfText,
    shareOfDescriptor,
  };
}

function align(plan: FoldedText, printed: PrintedText): readonly AlignedStretch[] {
  return printed.align(plan.words.map(({ word }) => word));
}

function isSame(stretches: readonly AlignedStretch[]): boolean {
  return stretches.length === 1 && stretches[0]?.kind === "same";
}

function differInFillersOnly(
  stretches: readonly AlignedStretch[],
  plan: FoldedText,
  printed: FoldedText,
): boolean {
  const areFillers = (words: readonly FoldedWord[], from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (!isFiller(words[at]?.word ?? "")) return false;
    return true;
  };
  return stretches.every(
    ({ kind, planFrom, planTo, toolkitFrom, toolkitTo }) =>
      kind === "same" ||
      (areFillers(plan.words, planFrom, planTo) && areFillers(printed.words, toolkitFrom, toolkitTo)),
  );
}

/** Whether nothing is in the plan that the toolkit has not, and whole parts of sentences are all that is missing. */
function isPart(stretches: readonly AlignedStretch[], printed: FoldedText): boolean {
  return (
    stretches.some(({ kind }) => kind === "same") &&
    stretches.every(
      ({ kind, toolkitFrom, toolkitTo }) =>
        kind === "same" ||
        (kind === "only-in-toolkit" &&
          toolkitTo - toolkitFrom >= LEAST_MISSING_PART &&
          (startsSentence(printed, toolkitFrom) || startsSentence(printed, toolkitTo))),
    )
  );
}

/** Whether a sentence, a line or a clause starts at this word; one past the last word counts. */
function startsSentence({ text, words }: FoldedText, at: number): boolean {
  const [before, here] = [words[at - 1], words[at]];
  return !before || !here || /[.;:!?\n•]/.test(text.slice(before.end, here.start));
}

function isEdit(shareOfText: number, shareOfDescriptor: number): boolean {
  if (shareOfText === 0 || shareOfDescriptor === 0) return false;
  const shareOfBoth = 2 / (1 / shareOfText + 1 / shareOfDescriptor);
  return shareOfBoth >= LEAST_SHARE_OF_BOTH || shareOfText >= SHARE_OF_A_PART;
}

function matchedShare(
  stretches: readonly AlignedStretch[],
  weights: Float64Array,
  side: "plan" | "toolkit",
): number {
  const all = sumOf(weights, 0, weights.length);
  let matched = 0;
  for (const { kind, planFrom, planTo, toolkitFrom, toolkitTo } of stretches) {
    if (kind !== "same") continue;
    matched += side === "plan" ? sumOf(weights, planFrom, planTo) : sumOf(weights, toolkitFrom, toolkitTo);
  }
  return all === 0 ? 0 : matched / all;
}

function quoteStretch(stretch: AlignedStretch, plan: FoldedText, printed: FoldedText): WordChange {
  const { kind } = stretch;
  return kind === "only-in-toolkit"
    ? { kind, words: quote(printed, stretch.toolkitFrom, stretch.toolkitTo) }
    : { kind, words: quote(plan, stretch.planFrom, stretch.planTo) };
}

/** The words as they stand in the text, on one line. */
function quote({ text, words }: FoldedText, from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? oneLine(text.slice(first.start, last.end)) : "";
}

/** A replaced stretch counts as many words as the longer of the two. */
function countChanged(stretches: readonly AlignedStretch[]): number {
  let changed = 0;
  let [plan, printed] = [0, 0];
  for (const stretch of stretches) {
    if (stretch.kind === "same") {
      changed += Math.max(plan, printed);
      [plan, printed] = [0, 0];
    } else {
      plan += stretch.planTo - stretch.planFrom;
      printed += stretch.toolkitTo - stretch.toolkitFrom;
    }
  }
  return changed + Math.max(plan, printed);
}

function findParagraphs(
  paragraphs: readonly ParagraphWords[],
  { words, weights }: FoldedText,
  stretches: readonly AlignedStretch[],
): readonly ParagraphPresence[] {
  const matched = new Float64Array(words.length);
  for (const { kind, toolkitFrom: from, toolkitTo: to } of stretches) {
    if (kind === "same") matched.set(weights.subarray(from, to), from);
  }
  return paragraphs.map(({ paragraph, from, to, weight }) => {
    const share = weight === 0 ? 0 : sumOf(matched, from, to) / weight;
    return { paragraph, share, present: share >= PRESENT_SHARE };
  });
}

/** Words that stand in the plan without replacing any of the toolkit's. */
function findAdded(stretches: readonly AlignedStretch[], plan: FoldedText): string {
  return stretches
    .filter(
      ({ kind }, at) =>
        kind === "only-in-plan" &&
        stretches[at - 1]?.kind !== "only-in-toolkit" &&
        stretches[at + 1]?.kind !== "only-in-toolkit",
    )
    .map(({ planFrom, planTo }) => quote(plan, planFrom, planTo))
    .join(" … ");
}
