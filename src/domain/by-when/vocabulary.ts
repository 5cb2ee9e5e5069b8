/**
 * What a word or mark of a by-when stands for. The last group are "asides": they say something other than
 * by when, and mean nothing beside a date.
 */
export type Meaning =
  | "complete"
  | "ongoing"
  | "month"
  | "season"
  | "quarter-word"
  | "half-word"
  | "year-word"
  | "by"
  | "until"
  | "before"
  | "week"
  | "from"
  | "began"
  | "instead"
  | "onwards"
  | "end"
  | "filler"
  | "to"
  | "and"
  | "slash"
  | "dash"
  | "dot"
  | "comma"
  | "open"
  | "close"
  | "percent"
  | "break"
  | "rank"
  | "duration"
  | Aside;

export type Aside = "undecided" | "soon" | "frequency" | "status" | "unsaid";

/** Words that mean one thing. `forgiving`: long words in it are known with a letter or two wrong. */
export interface VocabularyEntry {
  readonly means: Meaning;
  /** A month's number, a season's first month, or a rank's (first, second). */
  readonly number?: number;
  readonly forgiving?: boolean;
  /** Phrases parted by bars; their words and marks are parted by spaces. */
  readonly phrases: string;
}

/** Earlier entries win over later ones for phrases of the same length; exact spelling wins over forgiven. */
export const VOCABULARY: readonly VocabularyEntry[] = [
  { means: "complete", forgiving: true, phrases: "complete|completed|finished" },
  {
    means: "complete",
    phrases:
      "done|closed|achieved|delivered|actioned|implemented|in place|now in place|100 %|100 % complete|100 % completed|✓|✔|☑|✅",
  },
  {
    means: "ongoing",
    forgiving: true,
    phrases: "ongoing|on going|on - going|continuous|continuing|continually",
  },
  {
    means: "ongoing",
    phrases:
      "continual|rolling|rolling programme|on a rolling basis|ongoing programme|ongoing process|bau|business as usual|on an ongoing basis",
  },

  { means: "month", number: 1, forgiving: true, phrases: "january|jan" },
  { means: "month", number: 2, forgiving: true, phrases: "february|feb" },
  { means: "month", number: 3, phrases: "march|mar" },
  { means: "month", number: 4, phrases: "april|apr" },
  { means: "month", number: 5, phrases: "may" },
  { means: "month", number: 6, phrases: "june|jun" },
  { means: "month", number: 7, phrases: "july|jul" },
  { means: "month", number: 8, forgiving: true, phrases: "august|aug" },
  { means: "month", number: 9, forgiving: true, phrases: "september|sept|sep" },
  { means: "month", number: 10, forgiving: true, phrases: "october|oct" },
  { means: "month", number: 11, forgiving: true, phrases: "november|nov" },
  { means: "month", number: 12, forgiving: true, phrases: "december|dec" },
  { means: "season", number: 3, phrases: "spring" },
  { means: "season", number: 6, phrases: "summer" },
  { means: "season", number: 9, phrases: "autumn" },
  { means: "season", number: 12, phrases: "winter" },

  { means: "quarter-word", forgiving: true, phrases: "q|qtr|quarter" },
  { means: "half-word", phrases: "h|half" },
  {
    means: "year-word",
    phrases: "fy|f / y|f y|financial year|fin year|fiscal year|year",
  },
  { means: "rank", number: 1, phrases: "first" },
  { means: "rank", number: 2, phrases: "second" },
  { means: "rank", number: 3, phrases: "third" },
  { means: "rank", number: 4, phrases: "fourth" },

  {
    means: "by",
    phrases:
      "by|no later than|not later than|due by|complete by|to be complete by|to be completed by|to complete by|finish by|to be finished by|for completion by|completion by|on or before|in place by|implemented by",
  },
  { means: "until", phrases: "until|till|up to|ending|w / e|week ending" },
  { means: "before", phrases: "before|prior to|ahead of" },
  { means: "week", phrases: "w / c|wc|w / b|week commencing|week beginning|week of" },
  { means: "end", phrases: "end|end of|the end of|by end|by end of|by the end of|close of" },
  {
    means: "from",
    phrases:
      "from|since|starting|starting from|starting in|commencing|beginning from|as from|with effect from",
  },
  { means: "began", phrases: "started|commenced|began|started in|commenced in|began in" },
  {
    means: "instead",
    phrases:
      "revised|revised to|revised date|slipped|slipped to|moved to|delayed to|deferred to|extended to|postponed to|rescheduled to|pushed back to|was|originally|original|original date|initially|previously",
  },
  { means: "onwards", phrases: "onwards|onward|and onwards" },
  {
    means: "filler",
    phrases:
      "the|of|in|on|during|due|target|target date|date|deadline|calendar year|launch|launch date|review|review date|reviewed|~|c|•|·|▪|●|for completion|completion|to be complete|to be completed|to complete|for completion in|about|around|approx|approximately|circa|early|mid|late|latest|at latest|at the latest|throughout|within|cabinet|full council|committee|audit committee|board|scrutiny|phase 1|phase 2|phase 3|phase 4|phase one|phase two|phase three|start of|beginning of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun",
  },
  { means: "to", phrases: "to|through|thru|through to|→" },
  { means: "and", phrases: "and|&|+|then" },
  { means: "slash", phrases: "/|\\" },
  { means: "dash", phrases: "-" },
  { means: "dot", phrases: "." },
  { means: "comma", phrases: ",|;|:" },
  { means: "break", phrases: "\n" },
  { means: "open", phrases: "(|[" },
  { means: "close", phrases: ")|]" },
  { means: "percent", phrases: "%" },

  {
    means: "duration",
    phrases: "day|days|week|weeks|wk|wks|month|months|mth|mths|years|yr|yrs",
  },
  {
    means: "undecided",
    phrases:
      "tbc|tbd|tba|t b c|to be confirmed|to be decided|to be determined|to be agreed|to be set|to be advised|not yet known|not known|unknown|not set|no date|none|nil|n / a|na|n . a|not applicable|?|date tbc",
  },
  {
    means: "soon",
    phrases:
      "asap|a . s . a . p|as soon as possible|immediate|immediately|now|soon|urgent|short term|medium term|long term",
  },
  {
    means: "frequency",
    phrases:
      "daily|weekly|monthly|bi - monthly|bimonthly|quarterly|termly|annual|annually|yearly|every month|every quarter|every year|each month|each quarter|each year|per quarter|per month|per year|as required|as needed|as and when",
  },
  {
    means: "status",
    phrases:
      "in progress|underway|under way|on track|not started|not yet started|to start|planned|delayed|overdue|on hold|paused|cancelled|stopped|incomplete|uncompleted|not complete|not completed|not yet complete|not yet completed|not done|not finished|nearly complete|almost complete|mostly complete|partly complete|partially complete|part complete|nearly done|almost done|closing|not ongoing|no longer ongoing",
  },
  { means: "unsaid", phrases: "see above|as above|see below|as below|above|below|ditto" },
];
