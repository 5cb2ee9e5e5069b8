import type { Grid } from "../../src/domain/grid/grid";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { createStubWorkbook, type StubWorkbook } from "../../dev/pane-gallery/stub-workbook";
import { entryPlaces, type EntryPlace } from "../../src/use-cases/find-entry";
import { createPlanKnowledge } from "../../src/use-cases/plan-knowledge";
import { readPlans, type PlansReading } from "../../src/use-cases/read-plans";

export const knowledge = createPlanKnowledge(loadToolkit());

/** A workbook of these sheets as it is read, and its entries. */
export async function plansOf(...sheets: readonly Grid[]): Promise<{
  readonly workbook: StubWorkbook;
  readonly reading: PlansReading;
  readonly places: readonly EntryPlace[];
}> {
  const workbook = createStubWorkbook({ sheets });
  const outcome = await readPlans(workbook, knowledge, "full");
  if (outcome.kind === "trouble") throw new Error(outcome.trouble.sentence);
  return { workbook, reading: outcome.value, places: entryPlaces(outcome.value.plans) };
}

/** The entry of that number, which must be there. */
export function placeAt(places: readonly EntryPlace[], number: number): EntryPlace {
  const place = places[number];
  if (!place) throw new Error(`There is no entry ${number}`);
  return place;
}
