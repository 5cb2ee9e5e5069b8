import { checkTable } from "../../fixtures/plans/check-table";
import type { Typed } from "../../fixtures/plans/plan-grid";

const due = (...byWhens: readonly Typed[]) => [
  { actions: byWhens.map((byWhen) => ["Write a guide.", byWhen] as const) },
];
/** 45016 is how Excel keeps 31 March 2023, 45017 how it keeps 1 April. */
const LAST_OF_MARCH: Typed = { date: 45016, shown: "31/03/2023" };

checkTable("by-when-without-action", [
  {
    because: "a by-when on a row of its own",
    plan: [
      {
        actions: [
          ["Write a guide.", "Q1 27"],
          ["", "Q2 27"],
        ],
      },
    ],
    finds: [
      {
        cell: "H3",
        message: "“Q2 27” stands beside no action. Write the action it belongs to beside it, or clear it.",
        suggestion: null,
      },
    ],
  },
  { because: "each by-when beside its action", plan: due("Q1 27", "Q2 27"), finds: [] },
]);

checkTable("by-when-unreadable", [
  {
    because: "a number that is no date",
    plan: due("04.00"),
    finds: [
      {
        cell: "H2",
        message:
          "This by-when cannot be read: it is a number, not a date (“04.00”). Enter a quarter (such as Q4 26), a date, Complete or Ongoing.",
        suggestion: null,
      },
    ],
  },
  {
    because: "what is not decided, has no year, or only points",
    plan: due("TBC", "Q1", "As above"),
    finds: [
      {
        cell: "H2",
        message:
          "This by-when cannot be read: nothing has been decided yet. Enter a quarter (such as Q4 26), a date, Complete or Ongoing.",
        suggestion: null,
      },
      {
        cell: "H3",
        message:
          "This by-when cannot be read: it has no year (“Q1”). Enter a quarter (such as Q4 26), a date, Complete or Ongoing.",
        suggestion: null,
      },
      {
        cell: "H4",
        message:
          "This by-when cannot be read: it points to another place. Enter a quarter (such as Q4 26), a date, Complete or Ongoing.",
        suggestion: null,
      },
    ],
  },
  {
    because: "what stands beside no action, and may be left over",
    plan: [
      {
        actions: [
          ["Write a guide.", "Q1 27"],
          ["", "4"],
        ],
      },
    ],
    finds: [
      {
        cell: "H3",
        message:
          "This by-when cannot be read: it is a number, not a date (“4”). No action stands beside it: clear it if it is left over, else enter a quarter (such as Q4 26), a date, Complete or Ongoing.",
        suggestion: null,
      },
    ],
  },
  {
    because: "a date years before all the others of the plan",
    plan: due("Q1 27", "Q2 27", "Q3 27", "Q4 27", "Q1 28", "Q2 20"),
    finds: [
      {
        cell: "H7",
        message:
          "This by-when cannot be read: “Q2 20” is years before the rest of the plan. Enter a quarter (such as Q4 26), a date, Complete or Ongoing.",
        suggestion: null,
      },
    ],
  },
  {
    because: "quarters, dates, complete and ongoing, however they are written",
    plan: due("q1 27", "Q2/3 27", "1st April 2027", "end of FY 27/28", "complete / ongoin", {
      date: 46478,
      shown: "01/04/2027",
    }),
    finds: [],
  },
]);

checkTable("by-when-past", [
  {
    because: "the quarter was over on the day of the check",
    plan: due("Q4 22"),
    terms: { asOf: "2023-04-01" },
    finds: [
      {
        cell: "H2",
        message:
          "This action was due by 31 March 2023 (“Q4 22”) and is not marked as complete. Enter Complete if it is done, or a new by-when.",
        suggestion: null,
      },
    ],
  },
  {
    because: "on its last day an action is not late",
    plan: due("Q4 22", LAST_OF_MARCH),
    terms: { asOf: "2023-03-31" },
    finds: [],
  },
  {
    because: "a date typed into Excel",
    plan: due(LAST_OF_MARCH),
    terms: { asOf: "2023-04-01" },
    finds: [
      {
        cell: "H2",
        message:
          "This action was due by 31 March 2023 (“31/03/2023”) and is not marked as complete. Enter Complete if it is done, or a new by-when.",
        suggestion: null,
      },
    ],
  },
  {
    because: "in calendar quarters Q4 22 ended with the year",
    plan: due("Q4 22"),
    terms: { asOf: "2023-01-01", quarters: "calendar" },
    finds: [
      {
        cell: "H2",
        message:
          "This action was due by 31 December 2022 (“Q4 22”) and is not marked as complete. Enter Complete if it is done, or a new by-when.",
        suggestion: null,
      },
    ],
  },
  {
    because: "in financial quarters it had three months to go",
    plan: due("Q4 22"),
    terms: { asOf: "2023-01-01" },
    finds: [],
  },
  {
    because: "of two dates the later counts",
    plan: due("Q4 23 / Q1 24"),
    terms: { asOf: "2024-07-01" },
    finds: [
      {
        cell: "H2",
        message:
          "This action was due by 30 June 2024 (“Q4 23 / Q1 24”) and is not marked as complete. Enter Complete if it is done, or a new by-when.",
        suggestion: null,
      },
    ],
  },
  {
    because: "while the later of two dates is to come, nothing is late",
    plan: due("Q4 23 / Q1 24"),
    terms: { asOf: "2024-06-30" },
    finds: [],
  },
  {
    because: "an ongoing action with a date that has passed is asked about",
    plan: due("Q1 23 Ongoing"),
    finds: [
      {
        cell: "H2",
        message:
          "“Q1 23 Ongoing” says that this action is ongoing, and gives a date that passed on 30 June 2023. Is what was due by then done? If so, enter Ongoing alone; if not, a new date.",
        suggestion: null,
      },
    ],
  },
  { because: "what is complete is not late", plan: due("Complete", "Q1 23 Complete"), finds: [] },
  { because: "ongoing since a day that has passed is not late", plan: due("Ongoing from Q1 23"), finds: [] },
  { because: "no by-when, and one that cannot be read, are not late", plan: due("", "TBC"), finds: [] },
]);

checkTable("by-when-open-ended", [
  {
    because: "ongoing, with no end",
    plan: due("Ongoing"),
    finds: [
      {
        cell: "H2",
        message:
          "This action is ongoing, with no end date. Is there a day by which you will look at what it has achieved? If so, enter it.",
        suggestion: null,
      },
    ],
  },
  { because: "ongoing, with a date", plan: due("Q1 27 Ongoing", "Ongoing until March 2028"), finds: [] },
  { because: "a date", plan: due("Q1 27"), finds: [] },
]);
