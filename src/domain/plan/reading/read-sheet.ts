import type { Grid } from "../../grid/grid";
import type { Toolkit } from "../../toolkit/toolkit";
import { descriptorText } from "../../toolkit/toolkit";
import type { WordingIndex } from "../../wording/wording-index";
import type { ActionPlan, SheetReading } from "../action-plan";
import type { PlanHeader } from "./find-columns";
import { findHeader } from "./find-columns";
import { createFollowingWeights } from "./identify-kpis";
import { isPlan } from "./is-plan";
import { createKeyAreaShares } from "./key-area-words";
import { createKeyAreaFinder } from "./find-key-area";
import { createKnownNames } from "../../toolkit/known-names";
import { foldLabel } from "../../text/fold-label";
import type { ReadingKnowledge } from "./read-table";
import { readTable } from "./read-table";
import { broughtHome } from "./shapes/bring-home";
import { datesAcross } from "./shapes/dates-across";
import { forms } from "./shapes/forms";
import { kpisAbove } from "./shapes/kpis-above";
import { levelsAcross } from "./shapes/levels-across";
import { levelsTogether } from "./shapes/levels-together";
import { noHeadings } from "./shapes/no-headings";
import { partedByWhens } from "./shapes/parted-by-whens";
import type { RelaidSheet } from "./shapes/relaid-sheet";
import type { IsPlanTable } from "./shapes/second-tables";
import { tableBeside, tablesBelow } from "./shapes/second-tables";
import { turnedPlan } from "./shapes/turned-plan";
import type { HeadingRowBelow } from "./tables-below";
import { headingRowsBelow } from "./tables-below";
import { whyNoPlan } from "./why-no-plan";

/** Reads one sheet. It never throws on a sheet's content, and leaves no cell of a plan unaccounted for. */
export type SheetReader = (grid: Grid) => SheetReading;

/** Prepares a reader for a toolkit; the reader is pure and can be used for any number of sheets. */
export function createSheetReader(toolkit: Toolkit, index: WordingIndex): SheetReader {
  const names = createKnownNames(toolkit);
  const toolkitWords = new Set(
    toolkit.kpis.flatMap((kpi) =>
      [kpi.name, ...kpi.descriptors.map(descriptorText)].flatMap((text) => foldLabel(text).split(" ")),
    ),
  );
  const keyAreas = createKeyAreaFinder(toolkit, names);
  const keyAreaShares = createKeyAreaShares(toolkit);
  const following = createFollowingWeights(toolkit);
  const knowledge = { toolkit, index, names, keyAreas, keyAreaShares, following, toolkitWords };
  return (grid) => {
    for (const shape of SHAPES) {
      const plan = shape(grid, knowledge);
      if (plan) return { kind: "plan", plan };
    }
    const reason = findHeader(grid)
      ? "its headings look like a plan's, but no KPI or level of the toolkit is on it"
      : whyNoPlan(grid);
    return { kind: "no-plan", sheet: grid.sheet, reason };
  };
}

type Shape = (grid: Grid, knowledge: ReadingKnowledge) => ActionPlan | null;
type RelayTable = (
  grid: Grid,
  header: PlanHeader,
  headingRows: ReadonlyMap<number, HeadingRowBelow>,
  knowledge: ReadingKnowledge,
) => RelaidSheet | null;

/** The shapes a plan may have, in the order in which they are tried: the first that gives a plan is it. */
const SHAPES: readonly Shape[] = [
  relaidBy(levelsAcross),
  (grid, knowledge) => asTable(grid, knowledge),
  relaidBy(levelsTogether),
  relaidBy(kpisAbove),
  relaidBy(turnedPlan),
  relaidBy(forms),
  relaidBy(noHeadings),
];

/** What of a table is put together before it is read, each once at most. */
const TABLE_RELAYS: readonly RelayTable[] = [
  (grid, header, _, knowledge) => tableBeside(grid, header, isPlanTableBy(knowledge)),
  (grid, header, headingRows, knowledge) => tablesBelow(grid, header, headingRows, isPlanTableBy(knowledge)),
  datesAcross,
  partedByWhens,
];

function isPlanTableBy(knowledge: ReadingKnowledge): IsPlanTable {
  return (grid, header) =>
    header.columns.actions !== null && isPlan(readTable(grid, header, new Map(), knowledge), knowledge.names);
}

/** A table below a row of headings: what nearly every plan is. */
function asTable(
  grid: Grid,
  knowledge: ReadingKnowledge,
  relays: readonly RelayTable[] = TABLE_RELAYS,
): ActionPlan | null {
  const header = findHeader(grid);
  if (!header) return null;
  const headingRows = headingRowsBelow(grid, header);
  for (const [place, relay] of relays.entries()) {
    const relaid = relay(grid, header, headingRows, knowledge);
    if (relaid) return homeFrom(relaid, grid, knowledge, relays.slice(place + 1));
  }
  const plan = readTable(grid, header, headingRows, knowledge);
  return isPlan(plan, knowledge.names) ? plan : null;
}

function relaidBy(relay: (grid: Grid, knowledge: ReadingKnowledge) => RelaidSheet | null): Shape {
  return (grid, knowledge) => {
    const sheet = relay(grid, knowledge);
    return sheet && homeFrom(sheet, grid, knowledge, TABLE_RELAYS);
  };
}

/** Reads a relaid sheet, and puts what was read back to where it stands. */
function homeFrom(
  sheet: RelaidSheet,
  grid: Grid,
  knowledge: ReadingKnowledge,
  relays: readonly RelayTable[],
): ActionPlan | null {
  const plan = asTable(sheet.grid, knowledge, relays);
  return plan && broughtHome(plan, sheet, grid);
}
