/** What is written where no action is planned, or none yet: it stands in an action's place, but nothing is to be done. */
const NONE =
  /^\s*(?:none(?: (?:required|needed|planned))?(?:\s+[-–—]\s+(?:maintain|retain|keep|already|at|on|no)\b.{0,40})?|nil|n\/?a|not (?:applicable|required)|t\.?b\.?[cda]\.?|to be (?:confirmed|decided|determined|agreed)|no (?:further |new )?actions?(?: (?:is |are )?(?:required|needed|planned|necessary|identified))?(?: at (?:this|the) (?:time|stage|moment))?|no change(?: (?:planned|proposed|needed|required))?|(?:maintain|retain|keep)(?: (?:the |our |at )?(?:current|existing|present|this|same)?(?: (?:position|level|performance|standards?|arrangements|approach|practice))?)?|continue as (?:is|now|at present)|already (?:at target|achieved|in place))\s*[.!]?\s*$/i;

/** Whether an action's text says that there is none. */
export function saysNoAction(text: string): boolean {
  return NONE.test(text);
}

const HOLDS_LEVEL =
  /^\s*(?:to )?(?:maintain|continu(?:e|ing)|keep|sustain|retain|hold|preserve|carry on|no change)\b/i;

/** Whether an action's text says that it is there to keep what has been reached. */
export function saysToHoldLevel(text: string): boolean {
  return HOLDS_LEVEL.test(text);
}

const DONE =
  /^\s*(?:(?:now|all|action|fully) )?(?:completed?|done|closed|delivered|achieved|finished|implemented|actioned|100 ?%|y|yes|[✓✔☑✅])(?=\W|$)/iu;
const NOT_ALL =
  /\b(?:not|no|part|partly|partially|nearly|almost|mostly|except|but|ongoing|on-going|continu\w+|in progress|remain\w*|outstanding|awaiting|to be|by|subject)\b/i;

/** Blue beside red, amber and green: what is done needs none of the three. */
const BLUE = /^\s*(?:b|blue)\s*$/iu;

/** Whether a state (`Complete`, `Done – signed off in June`) says that all of an action is done. */
export function saysDone(status: string): boolean {
  return BLUE.test(status) || (DONE.test(status) && !NOT_ALL.test(status));
}

const MARK_OF_DONE = "(?:completed?|done|closed|delivered|actioned|achieved|finished|implemented)";
/** `Set it up (done)`, `Agree terms – COMPLETED Mar 24`, `Credit tool. Complete`: at the very end, parted from the action. */
const DONE_BEHIND = new RegExp(
  `(?:[([]|\\s[–—-]\\s|[.:;,]\\s|\\n)\\s{0,9}(?:now |all |action )?${MARK_OF_DONE}\\b([^()[\\]]{0,30})[)\\]]?[.\\s]*$`,
  "iu",
);
/** `DONE: agree terms`, `Completed – agree terms`, `✓ Agree terms`. */
const DONE_BEFORE = /^\s*(?:(?:COMPLETED?|DONE|CLOSED|[Cc]ompleted|[Dd]one|[Cc]losed)\s*[:–—-]\s|[✓✔☑✅])/u;
const TICKED_OFF = /[✓✔☑✅]\uFE0F?\s*$/u;

/** The mark an action's own words have where somebody ticked it off in them, with the date that stands behind it. */
export function doneInWords(text: string): { readonly when: string } | null {
  const behind = DONE_BEHIND.exec(text);
  if (behind) return { when: (behind[1] ?? "").replace(/^[\s:,–—-]+|\s+$/gu, "") };
  return DONE_BEFORE.test(text) || TICKED_OFF.test(text) ? { when: "" } : null;
}
