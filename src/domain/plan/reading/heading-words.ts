import { remembering } from "../../text/remembering";

/** What a plan's column may hold, as its heading says it. */
export type Role =
  "key-area" | "kpi" | "now-level" | "now" | "target-level" | "target" | "actions" | "by-when" | "other";

/** A heading's meaning; of two headings with one role the stronger has it (`Key area` before `Theme`). */
export interface HeadingMeaning {
  readonly role: Role;
  readonly strength: number;
}

const NOW = /\b(now|current(ly)?|present|existing|baseline|today|starting|self assess(ed|ment))\b/;
const TARGET = /\b(target(ed)?|desired|future|aim(ed|ing)?|aspir\w+|ambition|want(ed)?|goal|planned|to be)\b/;
const LEVEL = /\b(level|maturity|rating|score|stage|grade)\b/;
const WORDS_TOO =
  /\b(position|description|descriptor|wording|text|narrative|statement|evidence|commentary)\b/;
const DATE = /\b(date|deadline|due|time ?scales?|time ?frames?|time ?lines?|quarter)\b/;

/** A position before the present one, or on the way to the target or beyond it. */
const OF_ANOTHER_TIME =
  /^(stretch|interim|previous|prior|last|former|historic(al)?)\b(?!.*\b(actions?|date|quarter)\b)/;

/**
 * How plans word their headings; the first line that fits tells the role. Whole phrases stand before single words: a
 * `Target date` is no target, an `Action owner` no action, but `Current position and evidence` is a position.
 */
const HEADING_WORDS: readonly (readonly [Role, number, RegExp])[] = [
  ["other", 1, OF_ANOTHER_TIME],
  ["other", 1, /\bb?rag\b|^(kpis?|key areas?|actions?|toolkit|nps) (nos?|refs?|reference|number|id|code)$/],
  [
    "by-when",
    3,
    /\bby when\b|^when\b|\b(to be )?complet(e|ed|ion) by\b|\b(to be )?(delivered?|finished|achieved|implemented) by\b|\bto be done by\b|^by$/,
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
    /\bdate (for|of) (completion|delivery|implementation)\b|^(target |planned |expected )?(completion|finish|ends?|until|timings?|years?|financial years?|quarters?)$/,
  ],
  [
    "other",
    1,
    /\b(start|review(ed)?|assess(ed|ment)|updated?|created|raised|agreed|last) date\b|\bdate (of|last|started|raised|reviewed|assessed|updated|created|agreed)\b|^(starts?|started)$|\b(to|baseline) date$/,
  ],
  ["by-when", 2, /\b(target|planned|expected|estimated|revised) (completion|delivery|end|finish)\b/],
  ["by-when", 2, new RegExp(`(^|\\w )${DATE.source}$|^${DATE.source}`)],
  ["actions", 3, /^(key |planned |proposed |improvement )?actions?( (and|or) \w+)?$/],
  ["actions", 3, /\bactions? (s )?(required|needed|planned|plan|to (be taken|get|take|reach|close))\b/],
  [
    "other",
    1,
    /\bactions? (owner|lead|status|ref|no|number|id|by|taken|completed|done|to date|so far|progress)\b/,
  ],
  [
    "other",
    1,
    /^(progress|notes?|comments?|evidence|risks?|updates?|lead|owner|responsib\w+|reason|resources?|success|links?)\b/,
  ],
  [
    "other",
    1,
    /^(who|by whom|rag|status|ref(erence)?|no|number|id|priority(?! area)|costs?|budget|dependenc\w+|gap)\b|\b(owner|lead|officer|rag status|update|ref)$/,
  ],
  [
    "target",
    3,
    /\bwant to (be|get|go)\b|\bwhere (do |does |should |will |would )?(we|the \w+) (need|want|aim|like|would|should|will)\b/,
  ],
  ["now", 3, /\bwhere (are|is) (we|the \w+)\b|\bwhere (we are|the \w+ is)\b/],
  [
    "actions",
    3,
    /\b(what|how) (will|do|can|must|should) we\b|\bwhat we (will|need to|must|are going to) do\b|\bhow we (will|get|do)\b|\bwhat needs to\b/,
  ],
  ["actions", 2, /\bnext steps?\b|\bsteps? to\b|\bimprovements? (planned|needed|required)\b/],
  [
    "target",
    2,
    /\b(target|desired|future|planned|aspirational) (position|state|situation|status|outcome|description|wording)\b/,
  ],
  [
    "now",
    2,
    /\b(current|present|existing|starting) (position|state|situation|status|practice|performance|assessment|arrangements|description|wording|point)\b|\bposition (now|today|at|as at)\b/,
  ],
  [
    "target",
    2,
    /^(our |the )?(target|ambition|aspiration|goal|aim|vision)s?\b|^to be$|\b(20\d\d|\d\d) target$/,
  ],
  ["now", 2, /^(our |the )?(now|current(ly)?|present|as is|today|self assessment)\b|\bself assessment$/],
  // Where the council started is where it is, unless a heading says that more plainly.
  ["now", 1, /^(our |the )?baseline\b|\bbaseline$/],
  ["key-area", 3, /\bkey areas?$|^key areas?\b(?! kpi)/],
  ["kpi", 3, /\bkpis?\b|\bkey performance\b|\bindicators?\b/],
  [
    "kpi",
    2,
    /\bcriteri(on|a)\b|^toolkit (row|item|element)s?$|^sub ?(areas?|categor(y|ies)|sections?|topics?|themes?)$/,
  ],
  ["key-area", 2, /^(nps |strategy |toolkit |priority |focus )?areas?( of focus)?$/],
  ["key-area", 1, /^(nps |strategic |key )?(theme|section|category|pillar|workstream|domain|strand)s?$/],
  ["kpi", 1, /^(measure|element|topic|behaviour|objective|requirement|item|question|standard)s?$/],
  ["actions", 1, /\bactions?\b|\bactivit(y|ies)\b|^tasks?$|^initiatives?$|^steps$/],
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

function meaningOf(words: string): HeadingMeaning | null {
  if (words === "" || words.length > LONGEST_HEADING) return null;
  const level = OF_ANOTHER_TIME.test(words) ? null : levelMeaning(words);
  if (level) return level;
  const found = HEADING_WORDS.find(([, , pattern]) => pattern.test(words));
  return found ? { role: found[0], strength: found[1] } : null;
}

/** A heading's words in lower case, without punctuation: `Where are we now? (level)` → `where are we now level`. */
export const headingWords: (heading: string) => string = remembering(MOST_REMEMBERED, (heading) =>
  heading
    .toLowerCase()
    .replace(/[&/]/g, " and ")
    .replace(/[^\p{L}\p{N}]{2,}|[^\p{L}\p{N} ]/gu, " ")
    .trim(),
);

function levelMeaning(words: string): HeadingMeaning | null {
  if (!LEVEL.test(words) || WORDS_TOO.test(words)) return null;
  if (/\bwhere (are|is|we are)\b/.test(words)) return { role: "now-level", strength: 2 };
  if (TARGET.test(words)) return { role: "target-level", strength: 2 };
  if (/^to\b/.test(words)) return { role: "target-level", strength: 1 };
  const isPast = /\bbaseline\b|^from\b/.test(words) && !/\b(current(ly)?|now|present)\b/.test(words);
  if (isPast) return { role: "now-level", strength: 1 };
  return NOW.test(words) ? { role: "now-level", strength: 2 } : null;
}
