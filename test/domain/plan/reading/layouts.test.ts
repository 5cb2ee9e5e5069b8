import type { ActionPlan, Entry, Position } from "../../../../src/domain/plan/action-plan";
import { cellAddress, type CellRef } from "../../../../src/domain/grid/cell-ref";
import { createSheetReader } from "../../../../src/domain/plan/reading/read-sheet";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { createWordingIndex } from "../../../../src/domain/wording/wording-index";
import { COUNCIL_TRUTH } from "../../../fixtures/layouts/council-truth";
import { LAYOUTS } from "../../../fixtures/layouts/layouts";
import { OTHER_SHAPES } from "../../../fixtures/layouts/other-shapes";
import type { LaidSheet } from "../../../fixtures/layouts/part";
import { TOOLKIT_TRUTH } from "../../../fixtures/layouts/toolkit-truth";
import type { TrueEntry, TruePosition } from "../../../fixtures/layouts/truth";

const toolkit = loadToolkit();
const readSheet = createSheetReader(toolkit, createWordingIndex(toolkit));

describe.each([TOOLKIT_TRUTH, COUNCIL_TRUTH])("reading $name, laid out cleanly", (truth) => {
  it.each([...LAYOUTS, ...OTHER_SHAPES])("$name", (layout) => {
    const sheets = layout.sheets(truth.entries);
    const read = sheets.map((sheet) => readAsPlan(sheet));
    expect(read.flatMap((plan, place) => plan.entries.map((entry) => asRead(entry, sheets[place])))).toEqual(
      sheets.flatMap((sheet) =>
        sheet.entries.map((entry) => asTrue(layout.shows ? layout.shows(entry) : entry, sheet)),
      ),
    );
    sheets.forEach((sheet, place) => {
      expect(addresses(read[place]?.headings.map(({ at }) => at))).toEqual(addresses(sheet.headings));
      expect(addresses(read[place]?.unplaced.map(({ at }) => at))).toEqual(addresses(sheet.aside));
    });
  });
});

function readAsPlan(sheet: LaidSheet): ActionPlan {
  const reading = readSheet(sheet.grid);
  if (reading.kind !== "plan") throw new Error(`${reading.sheet}: ${reading.reason}`);
  return reading.plan;
}

function asRead(entry: Entry, sheet: LaidSheet | undefined): unknown {
  return {
    label: spaced(entry.writtenAs),
    kpi: entry.identity.kind === "kpi" ? entry.identity.kpi : null,
    keyArea: entry.keyArea,
    now: position(entry.now),
    target: position(entry.target),
    actions: entry.actions.map(({ text, byWhen }) => ({
      text: spaced(text.text),
      byWhen: byWhen && {
        written: byWhen.written,
        serial: typeof byWhen.value === "number" ? byWhen.value : null,
      },
    })),
    looseByWhens: entry.looseByWhens,
    other: Object.fromEntries(
      entry.other
        .filter(({ heading }) => !sheet || heading !== headingOf(sheet, "reference"))
        .map(({ heading, text }) => [heading, text]),
    ),
  };
}

function asTrue(entry: TrueEntry, sheet: LaidSheet): unknown {
  const { label, kpi, keyArea, now, target, actions } = entry;
  return {
    label: spaced(label),
    kpi,
    keyArea,
    now: truePosition(now),
    target: truePosition(target),
    actions: actions.map(({ text, byWhen }) => ({ text: spaced(text), byWhen })),
    looseByWhens: [],
    other: Object.fromEntries(
      sheet.other.flatMap(({ part, heading }) => {
        const text = part === "reference" ? "" : entry[part];
        return text === "" ? [] : [[heading, text]];
      }),
    ),
  };
}

function headingOf(sheet: LaidSheet, part: "reference"): string | undefined {
  return sheet.other.find((column) => column.part === part)?.heading;
}

function position({ level, wording }: Position): unknown {
  return { level: level.kind === "read" ? level.value : level.kind, wording: spaced(wording.text) };
}

function truePosition({ level, wording }: TruePosition): unknown {
  return { level: level ?? "blank", wording: spaced(wording) };
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function addresses(cells: readonly CellRef[] = []): string[] {
  return cells.map((cell) => cellAddress(cell)).sort();
}
