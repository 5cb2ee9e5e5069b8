/** Pictures that only tick off or cross out what stands beside them. */
const TICKS = /[\u2713\u2714\u2611\u2705\u2717\u2718\u2716\u274C\u274E]\uFE0F?/gu;

/**
 * Whether a text in a column of actions says nothing: a lone letter, or signs alone. An action may be as short as
 * somebody typed it, and say it in pictures.
 */
export function isStrayMark(text: string): boolean {
  if (/[\p{L}\p{N}]/u.test(text)) return /^\p{L}$/u.test(text);
  return !/\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u.test(text.replace(TICKS, ""));
}
