import { columnLetters } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import { headingMeaning } from "./heading-words";
import { shownText } from "./shown-text";
import { levelNamed } from "./sight-level";

/** As much of a sheet is looked at to say what it may be instead. */
const ROWS_LOOKED_AT = 60;
const COLUMNS_LOOKED_AT = 3;

/** Why no heading row was found, as the end of a sentence for a person: what stands in its place, where that can be told. */
export function whyNoPlan(grid: Grid): string {
  const rows = grid.cells.slice(0, ROWS_LOOKED_AT).map((cells) => cells.map(shownText));
  if (rows.every((texts) => texts.every((text) => text === ""))) return "it is empty";
  if (rows.some((texts) => levelsAmong(texts) >= 4))
    return "its levels stand side by side, a column each, and no level is marked beside a KPI; put Now and Target below the levels that are meant (a colour cannot be read), or name both in a column each";
  const columns = Array.from(
    { length: Math.min(COLUMNS_LOOKED_AT, grid.cells[0]?.length ?? 0) },
    (_, column) => rows.map((texts) => texts[column] ?? ""),
  );
  const onItsSide = columns.findIndex(namesPositions);
  if (onItsSide >= 0)
    return `its headings stand below one another, in column ${columnLetters(grid.left + onItsSide)}, but no KPI or level of the toolkit beside or below them`;
  if (rows.some(namesPositions))
    return "its headings name where you are now and where you want to be, but neither a column nor a row above each block names the KPIs";
  return "no row of headings says where you are now and where you want to be";
}

function levelsAmong(texts: readonly string[]): number {
  return new Set(texts.map(levelNamed).filter((level) => level !== null)).size;
}

function namesPositions(texts: readonly string[]): boolean {
  const roles = new Set(texts.map((text) => headingMeaning(text.replace(/:.*$/s, ""))?.role));
  return (roles.has("now") || roles.has("now-level")) && (roles.has("target") || roles.has("target-level"));
}
