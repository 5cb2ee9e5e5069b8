import type { Descriptor, Paragraph } from "../toolkit/edition";
import type { Toolkit } from "../toolkit/toolkit";
import { descriptorText } from "../toolkit/toolkit";
import type { WordAligner } from "./align-words";
import { createWordAligner } from "./align-words";
import type { FoldedWord } from "./fold-text";
import { foldWords } from "./fold-text";
import { olderTermsTranslation } from "./older-terms";
import { wordWeight } from "./word-weight";

/** A text and its words, each with what it weighs. */
export interface FoldedText {
  readonly text: string;
  readonly words: readonly FoldedWord[];
  readonly weights: Float64Array;
}

/** A text of the toolkit, ready to be laid beside texts of plans. */
export interface PrintedText extends FoldedText {
  readonly align: WordAligner;
}

/** A descriptor's words as printed and in today's terms: one and the same where it has no older ones. */
interface FoldedDescriptor {
  readonly printed: PrintedText;
  readonly printedToday: PrintedText;
  readonly paragraphs: readonly ParagraphWords[];
}

/** A paragraph, the words in today's terms it runs over (`to` exclusive), and what they weigh. */
export interface ParagraphWords {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const foldedDescriptors = new WeakMap<Toolkit, WeakMap<Descriptor, FoldedDescriptor>>();

/** Descriptors are compared with over and over: each is folded once. */
export function foldedDescriptor(descriptor: Descriptor, toolkit: Toolkit): FoldedDescriptor {
  const known = foldedDescriptors.get(toolkit) ?? new WeakMap<Descriptor, FoldedDescriptor>();
  foldedDescriptors.set(toolkit, known);
  const earlier = known.get(descriptor);
  if (earlier) return earlier;
  const text = descriptorText(descriptor);
  const words = foldWords(text);
  const today = olderTermsTranslation(toolkit)(words);
  const printed = printedText(text, words);
  const printedToday = today.found.length === 0 ? printed : printedText(text, today.words);
  const made = { printed, printedToday, paragraphs: paragraphWords(descriptor, printedToday) };
  known.set(descriptor, made);
  return made;
}

/** The words with what each weighs, which every share of a comparison is made of. */
export function weighed(text: string, words: readonly FoldedWord[]): FoldedText {
  const weights = new Float64Array(words.length);
  words.forEach(({ word }, at) => (weights[at] = wordWeight(word)));
  return { text, words, weights };
}

function printedText(text: string, words: readonly FoldedWord[]): PrintedText {
  return { ...weighed(text, words), align: createWordAligner(words.map(({ word }) => word)) };
}

function paragraphWords(descriptor: Descriptor, { text, words, weights }: FoldedText): ParagraphWords[] {
  let end = 0;
  return descriptor.paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph.text, end);
    end = start + paragraph.text.length;
    const from = words.filter((word) => word.start < start).length;
    const to = words.filter((word) => word.start < end).length;
    return { paragraph, from, to, weight: sumOf(weights, from, to) };
  });
}

/** What the words from one place up to another weigh together. */
export function sumOf(weights: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += weights[at] ?? 0;
  return sum;
}
