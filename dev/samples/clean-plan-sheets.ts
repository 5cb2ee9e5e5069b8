import type { Level } from "../../src/domain/toolkit/edition";
import type { Toolkit } from "../../src/domain/toolkit/toolkit";
import { descriptorText } from "../../src/domain/toolkit/toolkit";
import type { SampleAction, SampleEntry } from "./exampleshire-plan";
import type { SampleCell, SampleSheet } from "./write-workbook";

const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The council's own table, tidied: a row an action, the KPI and the wordings merged over the block, levels above them. */
export function mergedBlocksSheet(plan: readonly SampleEntry[], toolkit: Toolkit): SampleSheet {
  const rows: SampleCell[][] = [["KPI", "Where we are now:", "Where we want to be:", "Actions", "By when"]];
  const merges: string[] = [];
  const boldRows = [0];
  let keyArea = "";
  for (const entry of plan) {
    const kpi = toolkit.kpi(entry.kpi);
    if (kpi.keyArea !== keyArea) {
      keyArea = kpi.keyArea;
      boldRows.push(rows.length);
      rows.push([toolkit.keyArea(keyArea).name, null, null, null, null]);
      merges.push(`A${rows.length}:E${rows.length}`);
    }
    const first = rows.length + 1;
    const last = first + Math.max(2, entry.actions.length) - 1;
    merges.push(`A${first}:A${last}`);
    if (last > first + 1) merges.push(`B${first + 1}:B${last}`, `C${first + 1}:C${last}`);
    for (let line = 0; line <= last - first; line += 1) {
      const action = entry.actions[line];
      rows.push([
        line === 0 ? kpi.name : null,
        blockLine(line, entry.now, wording(toolkit, entry, "now")),
        blockLine(line, entry.target, wording(toolkit, entry, "target")),
        action?.text ?? null,
        action ? byWhenCell(action) : null,
      ]);
    }
  }
  return {
    name: "Action plan",
    columnWidths: [30, 50, 50, 50, 16],
    rows,
    boldRows,
    hiddenRows: [],
    merges,
    table: null,
  };
}

/** One row a KPI, in an Excel table under a title; the last KPI's row is filtered away, as a person leaves it. */
export function oneRowAKpiSheet(plan: readonly SampleEntry[], toolkit: Toolkit): SampleSheet {
  const header = ["Key area", "KPI", "Current position", "Target position", "Actions", "By When?", "Owner", "RAG"];
  const entries = plan.map((entry): SampleCell[] => {
    const kpi = toolkit.kpi(entry.kpi);
    return [
      null,
      toolkit.keyArea(kpi.keyArea).name,
      kpi.name,
      levelAboveWording(entry.now, wording(toolkit, entry, "now")),
      levelAboveWording(entry.target, wording(toolkit, entry, "target")),
      entry.actions.map((action) => action.text).join("\n"),
      entry.actions.map((action) => byWhenInWords(action)).join("\n"),
      entry.owner,
      entry.rag,
    ];
  });
  const rows: SampleCell[][] = [
    [null, "Exampleshire Council: procurement improvement plan"],
    [],
    [null, ...header],
    ...entries,
  ];
  return {
    name: "Improvement plan",
    columnWidths: [3, 24, 26, 50, 50, 50, 16, 20, 10],
    rows,
    boldRows: [0, 2],
    hiddenRows: [rows.length - 1],
    merges: [],
    table: { name: "ImprovementPlan", range: `B3:I${rows.length}` },
  };
}

function wording(toolkit: Toolkit, entry: SampleEntry, position: "now" | "target"): string {
  return descriptorText(toolkit.descriptor(entry.kpi, entry[position]));
}

function blockLine(line: number, level: Level, text: string): SampleCell {
  return [level, text][line] ?? null;
}

function levelAboveWording(level: Level, text: string): SampleCell {
  return {
    kind: "rich-text",
    runs: [
      { text: level, isBold: true },
      { text: `\n${text}`, isBold: false },
    ],
  };
}

function byWhenCell(action: SampleAction): SampleCell {
  const midnight = isoDate(action.byWhen);
  if (midnight === null) return action.byWhen;
  return { kind: "number", value: midnight / MILLISECONDS_A_DAY + SERIAL_OF_1970, format: "dd/mm/yyyy" };
}

function byWhenInWords(action: SampleAction): string {
  const midnight = isoDate(action.byWhen);
  if (midnight === null) return action.byWhen;
  return new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(midnight);
}

function isoDate(written: string): number | null {
  return /^\d{4}-\d\d-\d\d$/.test(written) ? Date.parse(written) : null;
}
