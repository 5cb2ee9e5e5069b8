import { saysSomething } from "../text/says-something";

/** Pictures that only tick off or cross out what stands beside them. */
const TICKS = /[\u2713\u2714\u2611\u2705\u2717\u2718\u2716\u274C\u274E]\uFE0F?/gu;

/**
 * Whether a text in a column of actions says nothing: a lone letter, or signs alone. An action may be as short as
 * somebody typed it, and say it in pictures.
 */
export function isStrayMark(text: string): boolean {
  if (saysSomething(text)) return /^\p{L}$/u.test(text);
  return !/\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u.test(text.replace(TICKS, ""));
}

const PROMPT =
  /^\s*(?:[[<(]\s*(?:please )?(?:insert|enter|add|select|choose|type|list|describe)\b[^\])>]*[\])>]|click (?:or tap )?(?:here )?to (?:enter|add)\b.*|(?:choose|select) (?:an? )?(?:item|level|option|date)\.?|(?:insert|enter|add) (?:an? |your )?(?:actions?|text|date|details)(?: here)?\.?)\s*$/iu;

/** Whether a text is a template's own prompt, left where something should have been written: `[Insert action]`, `Choose an item.` */
export function isPrompt(text: string): boolean {
  return PROMPT.test(text);
}
