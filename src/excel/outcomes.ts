import type { CellRef } from "../domain/grid/cell-ref";
import type { Outcome, Trouble } from "../use-cases/workbook";

export function done<T>(value: T): Outcome<T> {
  return { kind: "done", value };
}

/** An expected failure. @param sentence for the person; says what to do. */
export function trouble<T>(
  kind: Trouble["kind"],
  sentence: string,
  cells: readonly CellRef[] = [],
): Outcome<T> {
  return { kind: "trouble", trouble: { kind, sentence, cells } };
}
