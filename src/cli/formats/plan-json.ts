import type { CellRef } from "../../domain/grid/cell-ref";
import { boundingRange, cellAddress, rangeAddress } from "../../domain/grid/cell-ref";
import type { Entry, PlacedText, Position, SheetReading } from "../../domain/plan/action-plan";
import { actionCells } from "../../domain/plan/reading/read-actions";
import type { Toolkit } from "../../domain/toolkit/toolkit";

/** The sheets as `read --json` prints them: the toolkit's names, the council's words, A1 addresses. */
export function plansAsJson(sheets: readonly SheetReading[], toolkit: Toolkit): string {
  return JSON.stringify(
    { toolkit: toolkit.edition.id, sheets: sheets.map((sheet) => sheetAsJson(sheet, toolkit)) },
    null,
    1,
  );
}

function sheetAsJson(sheet: SheetReading, toolkit: Toolkit) {
  if (sheet.kind === "no-plan") {
    return { name: sheet.sheet, kind: "other", entries: [], headings: [], unplaced: [] };
  }
  const { plan } = sheet;
  const looseByWhens = plan.entries.flatMap((entry) =>
    entry.looseByWhens.flatMap(({ written, at }) => (at[0] ? [{ text: written, at: at[0] }] : [])),
  );
  return {
    name: plan.sheet,
    kind: "plan",
    entries: plan.entries.map((entry) => entryAsJson(entry, toolkit)),
    headings: plan.headings.map(placedAsJson),
    // A by-when that stands beside no action has no place in an entry of this shape.
    unplaced: [...plan.unplaced, ...looseByWhens]
      .sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column)
      .map(placedAsJson),
  };
}

function entryAsJson(entry: Entry, toolkit: Toolkit) {
  return {
    range: rangeAddress(entry.range),
    keyArea: entry.keyArea && toolkit.keyArea(entry.keyArea).name,
    kpi: entry.identity.kind === "kpi" ? toolkit.kpi(entry.identity.kpi).name : null,
    writtenAs: entry.writtenAs,
    now: positionAsJson(entry.now),
    target: positionAsJson(entry.target),
    actions: entry.actions.map((action) => ({
      text: action.text.text,
      byWhen: action.byWhen?.written ?? null,
      cells: rangeOf(actionCells(action)),
    })),
    other: Object.fromEntries(entry.other.map(({ heading, text }) => [heading, text])),
  };
}

/** A word that stands for a level but is none stays with the wording: it is the council's, and nothing is dropped. */
function positionAsJson({ level, wording, cells }: Position) {
  const unclear = level.kind === "unclear" ? level.written : "";
  return {
    level: level.kind === "read" ? level.value : null,
    text: [unclear, wording.text].filter((part) => part !== "").join("\n"),
    cells: rangeOf(cells),
  };
}

function rangeOf(cells: readonly CellRef[]): string {
  return cells.length === 0 ? "" : rangeAddress(boundingRange(cells));
}

function placedAsJson({ text, at }: PlacedText) {
  return { cell: cellAddress(at), text };
}
