import type { Side } from "../action-plan";
import { remembering } from "../../text/remembering";

/** What a plan's column may hold, as its heading says it. */
export type Role =
  "key-area" | "kpi" | "now-level" | "now" | "target-level" | "target" | "actions" | "by-when" | "other";

/** The position whose level or wording a role is. */
export function sideOfRole(role: Role | null): Side | null {
  if (role === "now" || role === "now-level") return "now";
  return role === "target" || role === "target-level" ? "target" : null;
}

/** A heading's meaning; of two headings with one role the stronger has it (`Key area` before `Theme`). */
export interface HeadingMeaning {
  readonly role: Role;
  readonly strength: number;
}

const NOW =
  /\b(now|current(ly)?|at present|present(?! at)|existing|baseline|today|starting|actual|achieved|attained|we are|are we|as (is|at|of)|(self )?assess(ed|ment))\b/;
const TARGET =
  /\b(target(ed)?|desired|future|aim(ed|ing)?|aspir\w+|ambition|want(ed)?|goal|planned|intended|proposed|required|sought|next|to (be|reach|achieve|attain)|by (\w+ )?20\d\d)\b/;
const LEVEL = /\b(level|maturity|rating|score|stage|grade)\b/;
const WORDS_TOO =
  /\b(position|description|descriptor|wording|text|narrative|statement|evidence|commentary)\b/;
const DATE = /\b(date|deadline|due(?! diligence)|time ?scales?|time ?frames?|time ?lines?|quarter|qtr)\b/;

/** Where we want to be, and where we are, whoever `we` is (`Where Anyborough wants to be`): asked in this order. */
const WHERE_TO =
  /\bwhere\b.*\b(needs?|wants?|aims?|like|would|should|will|ought|hopes?|going|heading)\b|\bwants? to (be|get|go|reach|achieve)\b/;
const WHERE_AT = /\bwhere\b.*\b(are|is|stands?)\b|^we are( now)?$/;

/** A position before the present one, or on the way to the target or beyond it. */
const OF_ANOTHER_TIME =
  /^(stretch|interim|previous|prior|last|former|historic(al)?)\b(?!.*\b(actions?|date|quarter)\b)|^(previous|prior|last|former) (years? )?(s )?actions?\b/;

/** Of such a heading the first words say what its column holds, whatever they are said of: `Reason for current level`. */
const SAID_OF_ANOTHER =
  /^(progress|notes?|comments?|evidence|risks?|updates?|lead|owner|responsib\w+|reason|rationale|justification|why|resources?|success|links?|gap|status(?! quo| now| today)|on (target|track)|any other)\b(?!.* and (by )?(when|dates?|deadline|time ?scales?)\b)|^(?!(\w+ )?(actions?|steps?|work)\b).*\b((from|against|towards|with|on) (the |our )?target\b|(to|of) (the |our )?(\w+ )?target$)/;
/** A target or a present state of such things is no position of a KPI. */
const NO_KPIS = "(?:risks?|budgets?|spend|costs?|savings|suppliers?|providers?|contracts?|audience|progress)";
const OF_OTHER_THINGS = new RegExp(
  `^(?:current|existing|present|target|future|desired|baseline) ${NO_KPIS}\\b|^(?:current|existing) actions?$|^contracts?\\b.*\\bdate$|\\btarget (?:met|achieved|reached|missed|reviewed)\\b`,
);

const DOING =
  "(?:actions?(?: s)?|milestones?|steps?(?: s)?|tasks?|activit(?:y|ies)|deliverables?|initiatives?|interventions?|recommendations?|commitments?|improvements?)";
const WORK = `(?:${DOING}|work)`;
/** A column of actions that has their by-whens too: `Actions and timescales`, `What will we do and by when?`. */
const WITH_DATES = new RegExp(
  `^(?:\\w+ )?(?:${DOING}|(?:what|how) (?:will|do|can|should) \\w+ do(?: it)?)(?: (?:plan|required|needed))? (?:and|with|including|plus)\\b.*\\b(?:when|dates?|deadlines?|time ?scales?|time ?frames?|quarters?)\\b`,
);

/**
 * How plans word their headings; the first line that fits tells the role. Whole phrases stand before single words: a
 * `Target date` is no target, an `Action owner` no action, but `Current position and evidence` is a position.
 */
const HEADING_WORDS: readonly (readonly [Role, number, RegExp])[] = [
  ["other", 1, /\bb?rag\b|^(kpis?|key areas?|actions?|toolkit|nps) (nos?|refs?|reference|number|id|code)$/],
  ["actions", 3, WITH_DATES],
  ["other", 1, OF_OTHER_THINGS],
  [
    "by-when",
    3,
    /\bby when\b|^when\b|\b(to be )?(complet(e|ed|ion)|finish(ed)?) by\b|\b(to be )?(deliver(ed|y)?|achieved|implement(ed)?|expected|required|needed) by\b|^to be .*\bby$|\band when$|^by$/,
  ],
  [
    "other",
    1,
    /\bdate (completed|closed|achieved|delivered)\b|\b(actual|completed) (completion |end )?date\b/,
  ],
  ["by-when", 1, /^(original|initial)\b.*\bdate$/],
  [
    "by-when",
    1,
    /\bdate (for|of) (completion|delivery|implementation)\b|^((target|planned|expected|financial|time) )?(completion( target)?|finish|ends?|until|timings?|years?|quarters?|qtrs?|months?|period)$/,
  ],
  [
    "other",
    1,
    /\b(start|review(ed)?|assess(ed|ment)|updated?|created|raised|agreed|last) date\b|\bdate (of|last|started|raised|reviewed|assessed|updated|created|agreed)\b|^(starts?|started)$|\b(to|baseline) date$/,
  ],
  [
    "by-when",
    2,
    /\b(target|planned|expected|estimated|revised|anticipated|forecast|proposed) (completion|delivery|end|finish|date)\b/,
  ],
  ["by-when", 2, new RegExp(`(^|\\w )${DATE.source}$|^${DATE.source}`)],
  ["actions", 3, /^(key |planned |proposed |agreed |improvement )?actions?( (and|or) \w+)?$/],
  ["actions", 3, /\bactions? (s )?(required|needed|planned|plan|to (be taken|get|take|reach|close))\b/],
  [
    "other",
    1,
    /\bactions? (owner|lead|status|ref|no|number|id|by|taken|completed|done|to date|so far|progress)\b|^(completed|past|closed) actions?\b/,
  ],
  [
    "other",
    1,
    /^(who|by whom|rag|status(?! quo| now| today)|ref(erence)?|no|number|id|priority(?! area)|costs?|budget|dependenc\w+)\b|\b(owner|lead|officer|rag status|update|ref)$/,
  ],
  [
    "other",
    1,
    /\bhow\b.* (know|measure|monitor|track|tell|evidence)\b|\bwhat (have|did|has)\b|\bwhat we (have|did)\b/,
  ],
  ["target", 3, WHERE_TO],
  ["now", 3, WHERE_AT],
  [
    "now",
    3,
    /^(what|how)\b(?!.*\b(needs?|must|should|will|next)\b).*\b(now|currently|today|at present|at the moment)\b|^how (are|is) (we|the \w+|things)\b/,
  ],
  [
    "actions",
    3,
    /\b(what|how) (will|do|can|must|should) (we|be|(it|this|they) be)\b|\bwhat are we doing (about|to)\b|\b(what|how) (are we|we are) going to\b|\bwhat we (will|need to|must)\b|^(to|in order to) (get|reach|close|achieve|move)\b.*\bwe (will|need to|must)\b|\bhow (to get|we (will|get|do))\b|\bwhat (needs to|is (needed|required))\b/,
  ],
  [
    "actions",
    2,
    /\bsteps? to\b|\bimprovements? (planned|needed|required)\b|^what next$|^((what is )?(the|our) plan|(the )?way forward|(planned|future|further) work)$/,
  ],
  ["kpi", 2, /\b(criteri(on|a)|questions?)$/],
  [
    "target",
    2,
    /\b(target|desired|future|planned|intended|proposed|required|aspirational) (position|state|situation|status|outcome|description|wording)\b|\bposition (wanted|desired|sought|to reach|we (want|need|aim))\b/,
  ],
  [
    "now",
    2,
    /\b(current|present|existing|assessed|actual) (position|state|situation|status|practice|performance|assessment|arrangements|description|wording|point)\b|\bposition (now|today|at|as at)\b|^(status|situation) (now|today)\b/,
  ],
  [
    "actions",
    2,
    new RegExp(
      `^(?:(?!for|of|in)\\w+ ){0,2}${DOING}(?: \\d+| (?:and|or) \\w+)?$|^work (?:required|needed|planned|to be done)$`,
    ),
  ],
  [
    "target",
    2,
    /^(our |the |agreed )?(target|ambition|aspiration|goal|aim|vision|(desired )?end state)s?\b|^(desired|wanted|future|to be)$|\b(20\d\d|\d\d) target$/,
  ],
  [
    "now",
    2,
    /^(our |the )?(now|current(ly)?|present(?! at)|as is|today|self assessment|status quo)\b|\bself assessment$/,
  ],
  // Where the council started is where it is, unless a heading says that more plainly.
  ["now", 1, /^(our |the )?baseline\b|\bbaseline$|\bstarting (position|point|state|situation)\b/],
  ["key-area", 3, /^(?!.*\bkpis?\b).*\bkey areas?$|^key areas?\b(?! (and )?kpi)/],
  ["kpi", 3, /\bkpis?\b|\bkey performance\b|\bindicators?\b/],
  ["kpi", 2, /^sub ?(areas?|categor(y|ies)|sections?|topics?|themes?)$/],
  ["key-area", 2, /^((strategy|strategic|priority|focus) )?areas?( of focus| (and|or) \w+)?$/],
  [
    "key-area",
    1,
    /^((strategic|strategy|key|main|overarching) )?(theme|section|category|pillar|workstream|domain|strand)s?$/,
  ],
  ["kpi", 1, /^(measure|element|topic|behaviour|objective|requirement|item|row|standard)s?$/],
  [
    "actions",
    1,
    /\bactions?\b|\bactivit(y|ies)\b|\b(clos|bridg)(e|ing) the gap\b|^improvement plan$|^plans?$|^we (will|must|need to)$/,
  ],
  ["target", 1, /\bambition\b|\baspirations?\b|\bgoals?\b|\btarget\b/],
];

/** Sub-headings that stand below `Where we are now` and `Where we want to be`, or beside them. */
export const LEVEL_SUBHEADING = /^((maturity|nps) )?(level|maturity|rating|score|stage)$/;
export const WORDING_SUBHEADING =
  /^(wording|description|descriptor|text|narrative|statement|position|evidence|commentary|details?)$/;

/** A heading row is looked for in sixty rows, each asked from several sides: what their cells mean is kept. */
const MOST_REMEMBERED = 1_000;

/** A heading longer than this is a sentence, and names no column. */
const LONGEST_HEADING = 80;

/** What a column heading says its column holds; `null` when it says nothing this reader knows. */
export const headingMeaning: (heading: string) => HeadingMeaning | null = remembering(
  MOST_REMEMBERED,
  (heading) => meaningOf(headingWords(heading)),
);

/** The position a heading speaks of, of its level or its wording. */
export function sideOfHeading(heading: string): Side | null {
  return sideOfRole(headingMeaning(heading)?.role ?? null);
}

function meaningOf(words: string): HeadingMeaning | null {
  if (words === "" || words.length > LONGEST_HEADING) return null;
  if (OF_ANOTHER_TIME.test(words) || SAID_OF_ANOTHER.test(words)) return { role: "other", strength: 1 };
  const level = levelMeaning(words);
  if (level) return level;
  const plain = withoutToolkit(words);
  const found = HEADING_WORDS.find(([, , pattern]) => pattern.test(words) || pattern.test(plain));
  return found ? { role: found[0], strength: found[1] } : null;
}

/** Whether a column of actions says by when too, as its heading has it: `Actions (with dates)`. */
export function saysByWhenToo(heading: string): boolean {
  return WITH_DATES.test(headingWords(heading));
}

/** Whether a column of by-whens says who too, as its heading has it: `Lead / date`, `Owner and deadline`. */
export function saysWhoToo(heading: string): boolean {
  return /\b(who|whom|owners?|leads?|officers?|responsib\w+|resp|names?)\b/.test(headingWords(heading));
}

/** `NPS theme (2022)`, `Section of the toolkit`, `Theme name`: whose it is, of which edition, is no matter. */
function withoutToolkit(words: string): string {
  return words
    .replace(/^((the|our|lga|nps|toolkit|national procurement strategy) )+(?=\w)/, "")
    .replace(/ (heading|name|title)$/, "")
    .replace(/( (of|in|from))?( the)?( (lga|nps|toolkit|national procurement strategy))*( 20\d\d)?$/, "");
}

/** A heading's words in lower case, without punctuation: `What we'll do (level)` → `what we will do level`. */
export const headingWords: (heading: string) => string = remembering(MOST_REMEMBERED, (heading) =>
  heading
    .toLowerCase()
    .replace(CONTRACTION, (_, short: string) => ` ${WRITTEN_OUT[short] ?? short}`)
    .replace(/[&/,]/g, " and ")
    .replace(/[^\p{L}\p{N}]{2,}|[^\p{L}\p{N} ]/gu, " ")
    .trim(),
);

const CONTRACTION = /(?<=\p{L})['’‘](ll|re|ve|d|(?<=\b(?:where|what|who|how|when).)s)\b/gu;
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ll: "will",
  re: "are",
  ve: "have",
  d: "would",
  s: "is",
};

function levelMeaning(words: string): HeadingMeaning | null {
  if (!LEVEL.test(words) || WORDS_TOO.test(words) || OF_NO_KPI.test(words)) return null;
  if (WHERE_TO.test(words)) return { role: "target-level", strength: 2 };
  if (WHERE_AT.test(words)) return { role: "now-level", strength: 2 };
  // Beside a `Current level` a `Current score` is the number that stands for it.
  const strength = /\b(level|maturity|stage)\b/.test(words) ? 2 : 1.5;
  if (TARGET.test(words)) return { role: "target-level", strength };
  if (/^to\b/.test(words)) return { role: "target-level", strength: 1 };
  const isPast = /\bbaseline\b|^from\b/.test(words) && !/\b(current(ly)?|now|present)\b/.test(words);
  if (isPast) return { role: "now-level", strength: 1 };
  return NOW.test(words) ? { role: "now-level", strength } : null;
}

/** What has a level of its own that is no KPI's, or leads to one. */
const OF_NO_KPI = new RegExp(`\\b(?:${NO_KPIS}|actions?)\\b|^(?:\\w+ )?${WORK}\\b`);
