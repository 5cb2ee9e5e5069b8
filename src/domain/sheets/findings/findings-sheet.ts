import { NOT_IN_TOOLKIT } from "../../checks/entry-names";
import type { Finding, Severity } from "../../checks/finding";
import { SEVERITIES } from "../../checks/finding";
import { formatDay } from "../../by-when/day-words";
import type { Toolkit } from "../../toolkit/toolkit";
import { descriptorText } from "../../toolkit/toolkit";
import type { EarlierDecisions, EarlierRow, FindingHeading } from "./earlier-decisions";
import {
  FINDING_DECISIONS,
  FINDING_HEADINGS,
  KEEPING_HEADINGS,
  NO_NOTE,
  NOTHING_FOUND,
  NOTHING_WRITTEN,
  OWN_ROW,
  REVIEWED_HEADINGS,
  decisionOn,
  goneSince,
  wasGone,
} from "./earlier-decisions";
import { findingReference } from "./finding-reference";
import type { FindingPlace } from "./notes-before";
import { notesBefore } from "./notes-before";
import { widthsThatShowAll } from "../column-widths";
import type { DraftCell, SheetDraft } from "../sheet-draft";
import { draftText, linkToCell } from "../sheet-draft";
import { tableNameFor } from "../sheet-names";
import type { SheetOrigin } from "../sheet-titles";
import { attributionLine, documentTitleFor, sheetTitle, titleRows } from "../sheet-titles";

/** What a findings sheet is made for; `day` is the day of the check. */
export interface FindingsSheetChoices extends SheetOrigin {
  readonly sheetName: string;
}

/** A severity as people say it. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  "must-fix": "Must fix",
  look: "Look at",
  note: "Note",
};

/** Those that print are together narrow enough for letters of eight points on an A4 page on its side. */
const WIDTHS: Readonly<Record<FindingHeading, number>> = {
  Severity: 9,
  Cell: 25,
  "Key area": 18,
  KPI: 17,
  Finding: 33,
  "What the toolkit says": 31,
  "Suggested value": 24,
  Decision: 11,
  "Reviewer's note": 22,
  Sheet: 16,
  "At the last check": 18,
  Reference: 16,
};
const ADDED_WIDTH = 20;

/**
 * The findings as a table to review and send back. What reviewers wrote before stays with its finding; findings that are gone
 * stay below the others with the day they were first missed; rows and columns that reviewers added stay as they are.
 */
export function draftFindings(
  findings: readonly Finding[],
  earlier: EarlierDecisions,
  toolkit: Toolkit,
  choices: FindingsSheetChoices,
): SheetDraft {
  const titles = titlesOf(findings, toolkit, choices);
  const headings = besideAdded<string>(FINDING_HEADINGS, earlier.addedHeadings);
  const rows = tableRows(findings, earlier, toolkit, choices);
  const shown = rows.length > 0 ? rows : [nothingFound(earlier)];
  const top = titles.length;
  const decisionColumn = FINDING_HEADINGS.indexOf("Decision");
  return {
    purpose: "review-findings",
    name: choices.sheetName,
    rows: [...titles, headings.map((text) => draftText(text, "column-heading")), ...shown],
    columnWidths: widthsThatShowAll(
      shown,
      besideAdded(
        FINDING_HEADINGS.map((heading) => WIDTHS[heading]),
        earlier.addedHeadings.map(() => ADDED_WIDTH),
      ),
    ),
    tables: [
      {
        name: tableNameFor(choices.sheetName),
        range: { top, left: 0, bottom: top + shown.length, right: headings.length - 1 },
      },
    ],
    lists: [
      {
        range: { top: top + 1, left: decisionColumn, bottom: top + shown.length, right: decisionColumn },
        items: FINDING_DECISIONS,
        prompt: "Choose what was decided on this finding. Write why in the reviewer's note.",
        strict: true,
      },
    ],
    levelColours: [],
    charts: [],
    frozenRows: 0,
    documentTitle: documentTitleFor(choices.council),
    page: {
      orientation: "landscape",
      repeatedRows: { from: top, to: top },
      printedColumns: headings.length - KEEPING_HEADINGS.length,
    },
  };
}

function titlesOf(findings: readonly Finding[], toolkit: Toolkit, choices: FindingsSheetChoices) {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const counts = `${count("must-fix")} must be fixed, ${count("look")} to look at, ${count("note")} to note`;
  return titleRows(sheetTitle("Review findings", choices), [
    `Checked on ${formatDay(choices.day)} against the ${toolkit.edition.title}: ${counts}.`,
    attributionLine(toolkit),
    "Choose a decision and write a note for each finding. Both stay when the plan is checked again.",
  ]);
}

function tableRows(
  findings: readonly Finding[],
  earlier: EarlierDecisions,
  toolkit: Toolkit,
  choices: FindingsSheetChoices,
): DraftCell[][] {
  const bySeverity = SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
  const references = new Set(findings.map(findingReference));
  const gone = [...earlier.byReference.values()].filter(({ reference }) => !references.has(reference));
  const notes = notesBefore(findings, earlier.byReference.values(), (finding) => placeOf(finding, toolkit));
  const withAdded = (cells: readonly DraftCell[], row: EarlierRow | undefined) =>
    besideAdded(cells, addedCells(earlier.addedHeadings, row));
  const isFirstCheck = [...earlier.byReference.values()].every((row) => !row.texts["At the last check"]);
  return [
    ...bySeverity.map((finding) => {
      const reference = findingReference(finding);
      const before = earlier.byReference.get(reference);
      const note = before ? before.note : notes.get(reference);
      return withAdded(presentCells(finding, before, note ?? "", isFirstCheck, toolkit), before);
    }),
    ...gone.map((row) => withAdded(goneCells(row, choices), row)),
    ...earlier.ownRows.map((row) => withAdded(ownCells(row), row)),
  ];
}

function presentCells(
  finding: Finding,
  before: EarlierRow | undefined,
  note: string,
  isFirstCheck: boolean,
  toolkit: Toolkit,
): DraftCell[] {
  const { at, message, suggestion } = finding;
  const { kpi, keyArea } = placeOf(finding, toolkit);
  const { decision, state } = standing(before, isFirstCheck);
  return [
    draftText(SEVERITY_NAMES[finding.severity]),
    linkToCell(at),
    draftText(keyArea),
    draftText(kpi),
    draftText(message),
    draftText(toolkitWords(finding, toolkit)),
    draftText(suggestion?.text.trim() || "No suggestion"),
    draftText(decision),
    draftText(note || NO_NOTE),
    draftText(at.sheet),
    draftText(state),
    draftText(findingReference(finding)),
  ];
}

/** The names that a row has, by which people find it. A missing KPI or a stray text is about no entry. */
function placeOf({ entry, kpi, keyArea }: Finding, toolkit: Toolkit): FindingPlace {
  const [noKpi, noArea] =
    entry === null
      ? ["Not about one KPI", "Not about one key area"]
      : ["No KPI of the toolkit", NOT_IN_TOOLKIT];
  return {
    kpi: kpi === null ? noKpi : toolkit.kpi(kpi).name,
    keyArea: keyArea === null ? noArea : toolkit.keyArea(keyArea).name,
  };
}

const STILL_THERE = "Still there";

/** What stands in Decision and At the last check for a finding that is there now. */
function standing(
  before: EarlierRow | undefined,
  isFirstCheck: boolean,
): { readonly decision: string; readonly state: string } {
  const lastCheck = before?.texts["At the last check"] ?? "";
  if (!before || lastCheck === "") {
    return { decision: before?.decision ?? "Open", state: isFirstCheck ? "Found" : "New" };
  }
  if (wasGone(before)) return { decision: decisionOn(before), state: "Back again" };
  const state = before.decision === "Fixed" ? "Still there, though marked Fixed" : STILL_THERE;
  return { decision: before.decision, state };
}

/** The toolkit's own words on it: the descriptor the wording was compared with, or that of the level suggested. */
function toolkitWords({ comparedWith, suggestion, kpi }: Finding, toolkit: Toolkit): string {
  const fix = suggestion?.fix;
  const suggested = fix && kpi !== null ? { kpi, level: fix.level } : null;
  const descriptor = comparedWith ?? suggested;
  if (descriptor === null) return "Nothing to compare with";
  const { name } = toolkit.kpi(descriptor.kpi);
  const whose = descriptor.kpi === kpi ? descriptor.level : `${name}, ${descriptor.level}`;
  return `${whose}: ${descriptorText(toolkit.descriptor(descriptor.kpi, descriptor.level))}`;
}

/** A finding that is gone: its cell may be another's by now, so nothing leads there. An open one counts as fixed. */
function goneCells(row: EarlierRow, { day }: FindingsSheetChoices): DraftCell[] {
  const before = row.texts["At the last check"] ?? "";
  return FINDING_HEADINGS.map((heading) => {
    const text = row.texts[heading] ?? "";
    if (heading === "Decision") return draftText(row.decision === "Open" ? "Fixed" : row.decision);
    if (heading === "Cell") return draftText(text.replace(/^Go to /, "Was ") || NOTHING_WRITTEN);
    if (heading === "Reviewer's note") return draftText(row.note || NO_NOTE);
    if (heading === "Reference") return draftText(row.reference);
    if (heading === "At the last check") {
      return draftText(wasGone(row) ? before : goneSince(day));
    }
    return draftText(text || NOTHING_WRITTEN);
  });
}

function ownCells(row: EarlierRow): DraftCell[] {
  return FINDING_HEADINGS.map((heading) => {
    if (heading === "Decision") return draftText(row.decision);
    if (heading === "Reviewer's note") return draftText(row.note || NO_NOTE);
    if (heading === "At the last check") return draftText("Added by a reviewer");
    if (heading === "Reference") return draftText(OWN_ROW);
    return draftText(row.texts[heading] || NOTHING_WRITTEN);
  });
}

/** Columns that a reviewer added stand, and print, beside the reviewer's note. */
function besideAdded<T>(own: readonly T[], added: readonly T[]): T[] {
  const reviewed = REVIEWED_HEADINGS.length;
  return [...own.slice(0, reviewed), ...added, ...own.slice(reviewed)];
}

function addedCells(headings: readonly string[], row: EarlierRow | undefined): DraftCell[] {
  return headings.map((heading) => draftText(row?.added.get(heading) ?? NOTHING_WRITTEN));
}

/** A table with its headings alone is no table to Excel: it says that there is nothing. */
function nothingFound(earlier: EarlierDecisions): DraftCell[] {
  return besideAdded<string>(FINDING_HEADINGS, earlier.addedHeadings).map((heading) =>
    draftText(heading === "Finding" ? NOTHING_FOUND : heading === "Decision" ? "Fixed" : "None"),
  );
}
