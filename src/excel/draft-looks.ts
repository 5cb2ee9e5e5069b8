import type { CellStyle } from "../domain/sheets/sheet-draft";
import type { Level } from "../domain/toolkit/edition";

/** How a style differs from the plain cell of a generated sheet: wrapped, from the top. Colours are `#RRGGBB`. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly rightAligned?: true;
  readonly underlined?: true;
  /** Runs on over the empty cells beside it. */
  readonly onOneLine?: true;
}

const NAVY = "#1F3864";

/** Every colour of text is at least 4.5 to 1 on its ground, and none says what the words do not. */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  body: {},
  title: { bold: true, size: 16, color: NAVY, onOneLine: true },
  subtitle: { bold: true, size: 12, color: NAVY, onOneLine: true },
  line: { onOneLine: true },
  "key-area-heading": { bold: true, color: NAVY, fill: "#D9E2F3", onOneLine: true },
  "column-heading": { bold: true, color: "#FFFFFF", fill: NAVY },
  "figure-heading": { bold: true, color: "#FFFFFF", fill: NAVY, rightAligned: true },
  kpi: { bold: true },
  level: { bold: true },
  wording: {},
  "by-when": {},
  figure: { rightAligned: true },
  note: { italic: true, color: "#595959" },
  "note-line": { italic: true, color: "#595959", onOneLine: true },
  warning: { bold: true, color: "#9C0006" },
};

/** Grounds for the five levels under black letters. */
export const LEVEL_FILLS: Readonly<Record<Level, string>> = {
  Minimum: "#F4B6A6",
  Developing: "#FFE0A3",
  Mature: "#D6EFC7",
  Leader: "#BFE3EC",
  Innovator: "#D9CCF2",
};

/** A chart's series, in its order: dark and light, so that they differ in print and to whoever sees no colours. */
export const SERIES_COLOURS = ["#1F3864", "#8EA9DB"] as const;

/** Comes on top of a cell's own look. */
export const LINK_LOOK: Look = { color: "#0B5394", underlined: true };

/** A line between blocks, darker than Excel's own. */
export const RULE_COLOR = "#8497B0";

/** Queues a look. */
export function queueLook(format: Excel.RangeFormat, look: Look): void {
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.underlined) format.font.underline = "Single";
  if (look.rightAligned) format.horizontalAlignment = "Right";
  if (look.onOneLine) format.wrapText = false;
}
