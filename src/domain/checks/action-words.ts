/** What is written where no action is planned, or none yet: it stands in an action's place, but nothing is to be done. */
const NONE =
  /^\s*(?:none(?: (?:required|needed|planned))?|nil|n\/?a|not (?:applicable|required)|t\.?b\.?[cda]\.?|to be (?:confirmed|decided|determined|agreed)|no (?:further |new )?actions?(?: (?:is |are )?(?:required|needed|planned|necessary|identified))?(?: at (?:this|the) (?:time|stage|moment))?|already (?:at target|achieved|in place))\s*[.!]?\s*$/i;

/** Whether an action's text says that there is none. */
export function saysNoAction(text: string): boolean {
  return NONE.test(text);
}

const DONE =
  /^\s*(?:(?:now|all|action|fully) )?(?:completed?|done|closed|delivered|achieved|finished|implemented|actioned|100 ?%|y|yes|[✓✔☑✅])(?=\W|$)/iu;
const NOT_ALL =
  /\b(?:not|no|part|partly|partially|nearly|almost|mostly|except|but|ongoing|on-going|continu\w+|in progress|remain\w*|outstanding|awaiting|to be|by|subject)\b/i;

/** Whether a state (`Complete`, `Done – signed off in June`) says that all of an action is done. */
export function saysDone(status: string): boolean {
  return DONE.test(status) && !NOT_ALL.test(status);
}
