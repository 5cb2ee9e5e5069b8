import { counted } from "../../text/counted";
import type { Day, QuarterSystem } from "../../by-when/by-when";
import { formatDay, formatPeriod } from "../../by-when/day-words";
import { dateOf } from "../../by-when/days";
import { quarterAt } from "../../by-when/quarters";
import type { ActionPlan } from "../../plan/action-plan";
import { LEVELS } from "../../toolkit/edition";
import type { Toolkit } from "../../toolkit/toolkit";
import {
  AS_FOR,
  NO_ACTION_NEEDED,
  NO_ACTION_STATED,
  NO_DATE_GIVEN,
  NOT_APPLICABLE,
  NOT_CLEAR,
  NOT_STATED,
} from "./publication-rows";
import type { DraftCell, SheetDraft } from "../sheet-draft";
import { draftText } from "../sheet-draft";
import { tableNameFor } from "../sheet-names";
import type { SheetOrigin } from "../sheet-titles";
import { sheetTitle, titleRows } from "../sheet-titles";

/**
 * The sheet that says how to read the published plan: one table, a subject and its note in each row.
 * @param published the rows of the published table, headings and all: only words that stand there are explained.
 */
export function draftPublicationNotes(
  plans: readonly ActionPlan[],
  published: readonly (readonly DraftCell[])[],
  toolkit: Toolkit,
  choices: SheetOrigin & { readonly notesName: string; readonly quarters: QuarterSystem },
): SheetDraft {
  const titles = titleRows(sheetTitle("Notes to the procurement action plan", choices), [
    "This sheet has one table. It says where the plan comes from and how to read it.",
  ]);
  const notes = [...aboutTheCopy(plans, toolkit, choices), ...aboutWords(published, choices)];
  const top = titles.length;
  return {
    purpose: "notes",
    name: choices.notesName,
    rows: [
      ...titles,
      [draftText("Subject", "column-heading"), draftText("Note", "column-heading")],
      ...notes.map(([subject, note]) => [draftText(subject), draftText(note)]),
    ],
    columnWidths: [28, 100],
    tables: [
      {
        name: tableNameFor(choices.notesName),
        range: { top, left: 0, bottom: top + notes.length, right: 1 },
      },
    ],
    lists: [],
    levelColours: [],
    charts: [],
    frozenRows: 0,
    staysBehind: true,
    page: { orientation: "landscape", repeatedRows: { from: top, to: top } },
  };
}

type Note = readonly [subject: string, note: string];

function aboutTheCopy(plans: readonly ActionPlan[], toolkit: Toolkit, { council, day }: SheetOrigin): Note[] {
  const { title, published, publisher, attribution } = toolkit.edition;
  const whose = council.trim() === "" ? "The council" : council.trim();
  const unplaced = plans.reduce((sum, plan) => sum + plan.unplaced.length, 0);
  const carried = [
    ...new Set(plans.flatMap((plan) => plan.layout.columns.other.map(({ heading }) => heading))),
  ];
  return [
    ["Source", `${whose}’s procurement action plan, as it was on ${formatDay(day)}.`],
    [
      "How to read the table",
      "Each row is one action. A KPI with several actions has several rows, and one without any has one row.",
    ],
    ["Toolkit", `The levels are those of the ${title}, ${publisher}, ${published}.`],
    ["Whose words", `Where the wording of a level is the toolkit’s: ${attribution}.`],
    ...(carried.length === 0
      ? []
      : [
          [
            "Columns left out",
            `These columns of the plan are not in this copy: ${carried.join(", ")}.`,
          ] as const,
        ]),
    ...(unplaced === 0
      ? []
      : [
          [
            "Texts left out",
            `${counted(unplaced, "text")} of the plan’s sheets could not be placed and ${unplaced === 1 ? "is" : "are"} not in this copy.`,
          ] as const,
        ]),
  ];
}

/** What stands in cells where the plan says nothing, and the short words of the toolkit's own names. */
const MEANINGS: readonly (readonly [subject: string, note: string, words: RegExp])[] = [
  [NOT_STATED, "The plan says nothing here.", whole(NOT_STATED)],
  [NOT_CLEAR, "The plan says something here that names no time.", whole(NOT_CLEAR)],
  [NO_ACTION_NEEDED, "The council is at the level it wants to be at, or above it.", whole(NO_ACTION_NEEDED)],
  [NO_ACTION_STATED, "The plan has no action here.", whole(NO_ACTION_STATED)],
  [NO_DATE_GIVEN, "The plan has no date for the action.", whole(NO_DATE_GIVEN)],
  [NOT_APPLICABLE, "There is no action that could have a date.", whole(NOT_APPLICABLE)],
  [
    `${AS_FOR.trim()} …`,
    "The KPI that is named has the actions of this one too: they stand in its rows.",
    new RegExp(`^${AS_FOR}`),
  ],
  ["GDPR", "General Data Protection Regulations.", /\bGDPR\b/],
  ["KPI", "Key performance indicator: one line of the toolkit.", /\bKPIs?\b/],
  ["SME", "Small or medium enterprise.", /\bSMEs?\b/],
  ["TOMs", "Themes, outcomes and measures of social value.", /\bTOMs\b/],
  ["VCSE", "Voluntary, community and social enterprise.", /\bVCSEs?\b/],
];

function whole(words: string): RegExp {
  return new RegExp(`^${words}$`);
}

const QUARTER = /\bQ ?[1-4]\b/i;

function aboutWords(
  published: readonly (readonly DraftCell[])[],
  { quarters, day }: { readonly quarters: QuarterSystem; readonly day: Day },
): Note[] {
  const texts = new Set(
    published.flatMap((row) => row.flatMap(({ content }) => (content.kind === "text" ? content.text : []))),
  );
  const stands = (words: RegExp) => [...texts].some((text) => words.test(text));
  const { label, period } = quarterAt(dateOf(day).year, 1, quarters);
  const example = `${label} is ${formatPeriod(period)}`;
  return [
    ["Levels", `From the lowest to the highest: ${LEVELS.join(", ")}.`],
    ...(stands(QUARTER)
      ? [["Q1, Q2, Q3, Q4", `Quarters of the ${quarters} year: ${example}.`] as const]
      : []),
    ...MEANINGS.flatMap(([subject, note, words]): Note[] => (stands(words) ? [[subject, note]] : [])),
  ];
}
