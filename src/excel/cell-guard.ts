/** What stands in the way of writing a text into a cell, though Excel would take it. */
export interface CellGuard {
  /** Some letters are bold, coloured or otherwise unlike the others: writing gives all of them one look. */
  readonly lettersDiffer: boolean;
  /** It shows a result of a formula in another cell, which could show none any more. */
  readonly isSpill: boolean;
  /** The words of the cell's list, where Excel would stop a person from entering any other. */
  readonly list: readonly string[] | null;
  /** A rule is there that stops people, and what the cell holds meets it. */
  readonly meetsRule: boolean;
}

export const UNGUARDED: CellGuard = { lettersDiffer: false, isSpill: false, list: null, meetsRule: true };

/** Queues what guards a cell. @returns what reads it after the sync. */
export function queueCellGuard(cell: Excel.Range): () => CellGuard {
  cell.load("hasSpill");
  const { font } = cell.format;
  font.load("name,size,color,bold,italic,underline,strikethrough");
  const { dataValidation } = cell;
  dataValidation.load("type,rule,errorAlert,valid");
  return () => ({
    lettersDiffer: letterLooks(font).includes(null),
    isSpill: cell.hasSpill,
    list: stops(dataValidation) ? wordsOf(dataValidation) : null,
    meetsRule: !stops(dataValidation) || isMet(dataValidation),
  });
}

/** Queues whether a cell holds what its rule allows. @returns what reads it after the sync. */
export function queueMeetsRule(cell: Excel.Range): () => boolean {
  const { dataValidation } = cell;
  dataValidation.load("type,errorAlert,valid");
  return () => !stops(dataValidation) || isMet(dataValidation);
}

/**
 * The looks of a cell's letters; Excel gives `null` for those that differ. The letters themselves it does not tell
 * (https://github.com/OfficeDev/office-js/issues/5854).
 */
function letterLooks(font: Excel.RangeFont): readonly unknown[] {
  const { name, size, color, bold, italic, underline, strikethrough } = font;
  return [name, size, color, bold, italic, underline, strikethrough];
}

/** A rule that only warns lets people enter what they like. */
function stops({ type, errorAlert }: Excel.DataValidation): boolean {
  return type !== "None" && errorAlert.showAlert && errorAlert.style === "Stop";
}

function isMet({ valid }: Excel.DataValidation): boolean {
  return valid;
}

/** The words of a list that is written out in its rule; `null` for a list in cells. */
function wordsOf({ type, rule }: Excel.DataValidation): readonly string[] | null {
  const source = type === "List" ? rule.list?.source : undefined;
  if (typeof source !== "string" || source.startsWith("=")) return null;
  return source.split(",").map((word) => word.trim());
}
