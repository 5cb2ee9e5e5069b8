import type { Day, QuarterSystem } from "../domain/by-when/by-when";
import { formatDay } from "../domain/by-when/day-words";
import type { WorkbookMemory } from "../use-cases/workbook";
import type { Arguments } from "./arguments";
import { choice, dayOption } from "./arguments";

/** The day to check for and the quarters to count by, where the options give them. */
export interface TermOptions {
  readonly asOf: Day | null;
  readonly quarters: QuarterSystem | null;
}

/** What a workbook is checked by. */
export interface Terms {
  readonly asOf: Day;
  readonly quarters: QuarterSystem;
  /** What was taken from the workbook itself, in a sentence; `null` where nothing was. */
  readonly fromWorkbook: string | null;
}

/** The options `--as-of` and `--quarters`. @throws ArgumentFault on a day or a word that is none. */
export function termOptions(given: Arguments): TermOptions {
  return {
    asOf: dayOption(given, "as-of"),
    quarters: choice<QuarterSystem, null>(given, "quarters", ["financial", "calendar"], null),
  };
}

/** The options before what the workbook keeps, and that before today and financial quarters: the pane goes by the same. */
export function termsOf(options: TermOptions, memory: WorkbookMemory, today: Day): Terms {
  const { reviewDate, quarters } = memory;
  const kept = [
    ...(options.asOf === null && reviewDate !== null ? [`for ${formatDay(reviewDate)}`] : []),
    ...(options.quarters === null && quarters === "calendar" ? ["by calendar quarters"] : []),
  ];
  return {
    asOf: options.asOf ?? reviewDate ?? today,
    quarters: options.quarters ?? quarters,
    fromWorkbook:
      kept.length === 0
        ? null
        : `As the workbook’s settings say: ${kept.join(", ")}. --as-of and --quarters say otherwise.`,
  };
}
