import type { CountChoices } from "./plans-that-count";
import type { CountChoice, SheetContents, WorkbookMemory } from "./workbook";

/** What is kept of a choice on a sheet. */
export function countChoice({ grid, id }: SheetContents, counts: boolean): CountChoice {
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
 * was renamed; where no sheet has that id (Excel need not keep it in a file), by its name.
 */
export function choicesOnSheets(
  choices: readonly CountChoice[],
  sheets: readonly Pick<SheetContents, "id" | "grid">[],
): CountChoices {
  return new Map(
    choices.flatMap(({ sheet, id, counts }) => {
      const found =
        (id === undefined ? undefined : sheets.find((one) => one.id === id)) ??
        sheets.find(({ grid }) => grid.sheet === sheet);
      return found ? [[found.grid.sheet, counts] as const] : [];
    }),
  );
}
