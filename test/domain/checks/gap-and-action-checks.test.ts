import { checkTable } from "../../fixtures/plans/check-table";

const REPORTING = "engaging-councillors/reporting";

checkTable("gap-without-action", [
  {
    because: "a target above the present level, and nothing planned",
    plan: [{ now: "Developing", target: "Leader", actions: [] }],
    finds: [
      {
        cell: "E2",
        message:
          "You are at Developing and aim for Leader, but no action is planned. Add at least one action, or change the target to Developing.",
        suggestion: null,
      },
    ],
  },
  {
    because: "a by-when alone is no action",
    plan: [{ now: "Developing", target: "Mature", actions: [["", "Q1 27"]] }],
    finds: [
      {
        cell: "E2",
        message:
          "You are at Developing and aim for Mature, but no action is planned. Add at least one action, or change the target to Developing.",
        suggestion: null,
      },
    ],
  },
  { because: "one action", plan: [{}], finds: [] },
  {
    because: "an action that points elsewhere is planned",
    plan: [{ actions: [["As above", ""]] }],
    finds: [],
  },
  { because: "no gap", plan: [{ now: "Mature", target: "Mature", actions: [] }], finds: [] },
  {
    because: "levels not yet chosen, as in a fresh template",
    plan: [{ now: "", target: "", actions: [] }],
    finds: [],
  },
]);

checkTable("action-without-gap", [
  {
    because: "an open action where the target is reached",
    plan: [
      {
        now: "Mature",
        target: "Mature",
        actions: [
          ["Write a guide.", "Complete"],
          ["Brief members.", "Q1 27"],
        ],
      },
    ],
    finds: [
      {
        cell: "G3",
        message:
          "The target is the same as the present level, Mature, but actions are planned. Should the target be higher, or are the actions there to keep you at Mature?",
        suggestion: null,
      },
    ],
  },
  {
    because: "at Innovator no target is higher",
    plan: [{ now: "Innovator", target: "Innovator" }],
    finds: [
      {
        cell: "G2",
        message:
          "The target is the same as the present level, Innovator, but actions are planned. Should the present level be lower, or are the actions there to keep you at Innovator?",
        suggestion: null,
      },
    ],
  },
  {
    because: "what is complete has brought the council to its target",
    plan: [{ now: "Mature", target: "Mature", actions: [["Write a guide.", "Complete"]] }],
    finds: [],
  },
  { because: "no actions", plan: [{ now: "Mature", target: "Mature", actions: [] }], finds: [] },
  { because: "a gap", plan: [{}], finds: [] },
]);

checkTable("complete-but-below-target", [
  {
    because: "every action complete, and the level not moved",
    plan: [
      {
        now: "Minimum",
        target: "Developing",
        actions: [
          ["Write a guide.", "Complete"],
          ["Brief members.", "Q3 23 Complete"],
        ],
      },
    ],
    finds: [
      {
        cell: "C2",
        message:
          "Every action is complete, but the present level is still Minimum and the target is Developing. Have you reached Developing? If so, change the present level; if not, add what is still to be done.",
        suggestion: null,
      },
    ],
  },
  {
    because: "one action still to do",
    plan: [
      {
        actions: [
          ["Write a guide.", "Complete"],
          ["Brief members.", "Q1 27"],
        ],
      },
    ],
    finds: [],
  },
  {
    because: "one action without a by-when",
    plan: [
      {
        actions: [
          ["Write a guide.", "Complete"],
          ["Brief members.", ""],
        ],
      },
    ],
    finds: [],
  },
  {
    because: "complete in part only",
    plan: [{ actions: [["Write a guide.", "Complete / ongoing"]] }],
    finds: [],
  },
  {
    because: "one half complete and the other due",
    plan: [{ actions: [["Write two guides.", "Complete Q2 27"]] }],
    finds: [],
  },
  { because: "no actions at all", plan: [{ actions: [] }], finds: [] },
  {
    because: "target reached",
    plan: [{ now: "Mature", actions: [["Write a guide.", "Complete"]] }],
    finds: [],
  },
]);

checkTable("action-points-elsewhere", [
  {
    because: "‘As above’ and its like",
    plan: [
      { actions: [["Write a guide.", "Q1 27"]] },
      { kpi: REPORTING, actions: [["As above", ""]] },
      { kpi: "engaging-councillors/training-and-development", actions: [["See above.", "Q1 27"]] },
    ],
    finds: [
      {
        cell: "G3",
        message:
          "“As above” only points to another place in the plan. Write out the action that is meant, with its by-when.",
        suggestion: null,
      },
      {
        cell: "G4",
        message:
          "“See above.” only points to another place in the plan. Write out the action that is meant, with its by-when.",
        suggestion: null,
      },
    ],
  },
  {
    because: "a sentence that says something and points as well",
    plan: [{ actions: [["Brief members as above, and write to their groups.", "Q1 27"]] }],
    finds: [],
  },
]);

checkTable("action-without-by-when", [
  {
    because: "an action with nothing beside it; the quarter named is the next after the day of the check",
    plan: [
      {
        actions: [
          ["Write a guide.", "Q1 27"],
          ["Brief members.", ""],
        ],
      },
    ],
    terms: { asOf: "2026-11-22" },
    finds: [
      {
        cell: "G3",
        message: "This action has no by-when. Enter a quarter (such as Q4 26), a date, Complete or Ongoing.",
        suggestion: null,
      },
    ],
  },
  {
    because: "in calendar quarters the next after November is the first of the new year",
    plan: [{ actions: [["Write a guide.", ""]] }],
    terms: { asOf: "2026-11-22", quarters: "calendar" },
    finds: [
      {
        cell: "G2",
        message: "This action has no by-when. Enter a quarter (such as Q1 27), a date, Complete or Ongoing.",
        suggestion: null,
      },
    ],
  },
  {
    because: "a pointer takes its dates from what it points to",
    plan: [{ actions: [["As above", ""]] }],
    finds: [],
  },
  {
    because: "a by-when that cannot be read is another check's",
    plan: [{ actions: [["Write a guide.", "TBC"]] }],
    finds: [],
  },
  {
    because: "an entry of a template with no action yet",
    plan: [{ now: "", target: "", actions: [] }],
    finds: [],
  },
]);
