import type { CountChoices } from "./plans-that-count";
import type { CountChoice, WorkbookSheet, WorkbookMemory } from "./workbook";

/** What is kept of a choice on a sheet. */
export function countChoice({ grid, id }: WorkbookSheet, counts: boolean): CountChoice {
  return { sheet: grid.sheet, ...(id === undefined ? {} : { id }), counts };
}

/** The memory with a choice on a sheet; an earlier one on the same sheet gives way. */
export function withCountChoice(memory: WorkbookMemory, choice: CountChoice): WorkbookMemory {
  const others = memory.countChoices.filter((one) => !isOnSameSheet(one, choice));
  return { ...memory, countChoices: [...others, choice] };
}

/** Whether two choices are on one sheet: by its id, or by its name where one was kept without. */
export function isOnSameSheet(one: CountChoice, other: CountChoice): boolean {
  return one.id !== undefined && other.id !== undefined ? one.id === other.id : one.sheet === other.sheet;
}

/**
 * Choices by the names that the sheets have now; of two on one sheet the later holds. A sheet is known by its id, though it
 * was renamed; where no sheet has that id (Excel need not keep it in a file), by its name. An id that Excel gave by the
 * sheet's place may be another sheet's by now, so there the name goes first.
 */
export function choicesOnSheets(
  choices: readonly CountChoice[],
  sheets: readonly Pick<WorkbookSheet, "id" | "grid">[],
): CountChoices {
  return new Map(
    choices.flatMap(({ sheet, id, counts }) => {
      const byId = id === undefined ? undefined : sheets.find((one) => one.id === id);
      const byName = sheets.find(({ grid }) => grid.sheet === sheet);
      const found = isGivenByPlace(id) ? (byName ?? byId) : (byId ?? byName);
      return found ? [[found.grid.sheet, counts] as const] : [];
    }),
  );
}

/** Excel gives such ids to sheets of files that hold none: `{00000000-0001-0000-0200-000000000000}` to the third. */
function isGivenByPlace(id: string | undefined): boolean {
  return id !== undefined && /^\{00000000-0001-0000-[0-9A-F]{4}-0{12}\}$/i.test(id);
}
