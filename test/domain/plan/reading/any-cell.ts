import fc from "fast-check";

import type { GridCell } from "../../../../src/domain/grid/grid";
import { EMPTY_CELL, textCell } from "../../../../src/domain/grid/grid";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { FURTHER_HEADING_WORDINGS } from "../../../fixtures/layouts/further-heading-wordings";
import { HEADING_WORDINGS, OTHER_HEADINGS } from "../../../fixtures/layouts/heading-wordings";
import { councilGrid } from "../../../fixtures/council-plan/council-grid";

const toolkit = loadToolkit();

const HEADINGS = [HEADING_WORDINGS, FURTHER_HEADING_WORDINGS].flatMap((wordings) =>
  Object.values(wordings).flat(),
);
export const LEVEL_TEXTS = [
  "Developing",
  "MATURE",
  "minimum",
  "Level 2: Developing",
  "Leader (4)",
  "Developing The council has begun",
  "Minimum1. Roles are not defined.",
  "Mature: the way we work",
  "is shared with all contractors. Leader",
  "Developping",
  "Medium",
  "D",
  "Innovator\n\nAll of it",
  "Level",
];
const NASTY_TEXTS = [
  " ",
  "-",
  ", ,",
  "3 3",
  "· · ·",
  "####",
  "#REF!",
  "Total",
  "Totals: 12",
  "Note: agreed by the board in May, and to be looked at again when the new Act is in force next year.",
  "As above",
  "goes on in lower case",
  "and the last of it.",
  "1. First thing\n2. Second thing\n\n3. Third thing",
  "• One thing\n- Another thing\n   \nA third",
  "a) choose\nb) buy",
  "1) Publish it; 2) Brief members",
  "(a) one (b) two, (c) three",
  "• One thing • Another thing",
  "1) Q1 26; 2) Q2 26",
  "Publish it (Q1 26)",
  "Brief members – by June 2026",
  "By June 2026",
  "T&D",
  "Q1 23\n\nQ2 23",
  "1) Q1 23\n2) Q4 24",
  "complete / ongoin",
  "Tuelning 9 development",
  "behaviour:",
  "café ☕ naïve – “quoted”",
  "مرحبا بالعالم",
  "=1+1",
  "<b>bold</b>",
  "e\u0301 combining",
  "\u00a0hard space\u00a0",
  "🏛️",
  "word ".repeat(300),
];
/** Names of KPIs, key areas and themes, of today and of earlier editions. */
export const NAMES = [
  ...toolkit.kpis.slice(0, 12).map(({ name }) => name),
  ...toolkit.keyAreas.map(({ name }) => name),
  ...toolkit.themes.map(({ name }) => name),
  "Key area 3: Managing strategic risk",
  "Cross sector collaboration",
];
const COUNCIL_TEXTS = councilGrid()
  .cells.slice(0, 60)
  .flatMap((row) => row.map(({ text }) => text))
  .filter((text) => text !== "");

/** Whatever may stand in a cell of a plan, likely or not. */
export const anyCell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(EMPTY_CELL) },
  { weight: 3, arbitrary: fc.constantFrom(...LEVEL_TEXTS).map(textCell) },
  { weight: 3, arbitrary: fc.constantFrom(...NASTY_TEXTS).map(textCell) },
  { weight: 3, arbitrary: fc.constantFrom(...NAMES).map(textCell) },
  { weight: 2, arbitrary: fc.constantFrom(...COUNCIL_TEXTS).map(textCell) },
  { weight: 1, arbitrary: fc.constantFrom(...HEADINGS, ...OTHER_HEADINGS).map(textCell) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }).map(textCell) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -3, max: 60_000 }).map((value) => ({ value, text: String(value) })),
  },
  { weight: 1, arbitrary: fc.constantFrom({ value: 46477, text: "######" }, { value: true, text: "TRUE" }) },
);
