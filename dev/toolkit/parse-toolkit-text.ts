import { LEVELS } from "../../src/domain/toolkit/edition";

/** One key area as it stands in the toolkit's text, before ids are given and cells are cut into paragraphs. */
export interface PrintedKeyArea {
  readonly theme: string;
  readonly name: string;
  readonly description: string;
  readonly whatItIs: string;
  readonly whyItIsImportant: string;
  readonly kpis: readonly PrintedKpi[];
}

export interface PrintedKpi {
  readonly name: string;
  /** Five cells, lowest level first. */
  readonly cells: readonly string[];
}

interface OpenKeyArea extends PrintedKeyArea {
  readonly kpis: PrintedKpi[];
  description: string;
  whatItIs: string;
  whyItIsImportant: string;
  /** The KPI name whose cells come next. An enabler has no name line: its own name stands for it. */
  nextKpi: string;
}

/** The headings that cannot be told from other lines by their shape. */
export interface KnownHeadings {
  readonly themes: readonly string[];
  readonly keyAreas: readonly string[];
}

const WHAT_IT_IS = "What it is:";
const WHY_IT_IS_IMPORTANT = "Why it is important:";

/**
 * Reads the toolkit's text, in which a page is a few Markdown tables, into its key areas. The printed layout is uneven: a
 * key area's heading is in a table, on a line of its own, or in the table of its levels; all of these are read.
 * @throws on a line between the first theme and the publisher's address that it cannot place, so that no words are lost.
 */
export function parseToolkitText(text: string, known: KnownHeadings): readonly PrintedKeyArea[] {
  const keyAreas: OpenKeyArea[] = [];
  let theme = "";
  for (const line of bodyLines(text, known)) {
    if (known.themes.includes(line)) {
      theme = line;
      continue;
    }
    const heading = keyAreaHeading(line, known);
    const open = keyAreas.at(-1);
    if (heading !== null) {
      if (open?.name !== heading) keyAreas.push(openKeyArea(theme, heading));
      continue;
    }
    if (open === undefined) throw new Error(`A line stands before the first key area: "${line}"`);
    readLine(line, open);
  }
  return keyAreas;
}

/** The introduction before the first theme and the address after the last table are no part of any key area. */
function bodyLines(text: string, known: KnownHeadings): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const first = lines.findIndex((line) => known.themes.includes(line));
  const last = Math.max(...lines.flatMap((line, place) => (line.startsWith("|") ? [place] : [])));
  return lines.slice(first, last + 1).filter((line) => line !== "");
}

function keyAreaHeading(line: string, known: KnownHeadings): string | null {
  const cells = cellsOf(line);
  if (cells?.slice(1).some((cell) => cell !== "")) return null;
  const name = (cells?.[0] ?? line).replace(/^Key area: /, "");
  return known.keyAreas.includes(name) ? name : null;
}

function openKeyArea(theme: string, name: string): OpenKeyArea {
  return { theme, name, description: "", whatItIs: "", whyItIsImportant: "", kpis: [], nextKpi: name };
}

function readLine(line: string, open: OpenKeyArea): void {
  const cells = cellsOf(line);
  if (cells === null) {
    readExplanation(line, open);
    return;
  }
  const filled = cells.filter((cell) => cell !== "");
  const [first, second] = filled;
  if (first === undefined || cells.every((cell) => /^-+$/.test(cell)) || filled.join() === LEVELS.join())
    return;
  if (filled.length === LEVELS.length) {
    open.kpis.push({ name: open.nextKpi, cells });
  } else if (filled.length === 2 && first === "Description" && second !== undefined) {
    open.description = second;
  } else if (filled.length === 1 && cells.length === LEVELS.length) {
    open.nextKpi = first;
  } else if (filled.length === 1) {
    readExplanation(first, open);
  } else {
    throw new Error(`Neither a heading nor five levels: "${line}"`);
  }
}

/** Description and help outside the tables of levels, with or without tags. */
function readExplanation(line: string, open: OpenKeyArea): void {
  if (line === "Description" || line === "Help") return;
  for (const text of line.split(/<\/?p>/).map((part) => part.trim())) {
    if (text === "") continue;
    else if (text.startsWith(WHAT_IT_IS)) open.whatItIs = text.slice(WHAT_IT_IS.length).trim();
    else if (text.startsWith(WHY_IT_IS_IMPORTANT))
      open.whyItIsImportant = text.slice(WHY_IT_IS_IMPORTANT.length).trim();
    else if (open.description === "") open.description = text.replace(/^Description /, "");
    else throw new Error(`A text under ${open.name} that has no place: "${text}"`);
  }
}

function cellsOf(line: string): readonly string[] | null {
  if (!line.startsWith("|")) return null;
  return line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}
