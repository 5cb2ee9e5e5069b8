import type { CellRef } from "../domain/grid/cell-ref";
import type { CellChange, PlanChange } from "../domain/plan/cell-change";
import type { Outcome } from "../use-cases/workbook";
import { trouble } from "./outcomes";
import type { Survey } from "./survey";
import { cellNames } from "./written-change";

/** Something a person is to know before a change is written, and may still want. */
interface Concern {
  readonly sentence: string;
  readonly cells: readonly CellRef[];
}

/** What was said last before writing: pressing again for the same change means yes. */
export interface Consent {
  /** The concern as trouble, the first time; `null` when there is none, or it was said already. */
  askedFirst(change: PlanChange, before: Survey): Outcome<never> | null;
}

export function createConsent(): Consent {
  let asked: string | null = null;
  return {
    askedFirst: (change, before) => {
      const concerns = [lettersLost(change, before), notOnList(change, before)].filter((one) => one !== null);
      const sentence = concerns.map((concern) => concern.sentence).join(" ");
      const question = JSON.stringify([sentence, change.insert, change.cells]);
      const isAnswered = concerns.length === 0 || asked === question;
      asked = isAnswered ? null : question;
      if (isAnswered) return null;
      return trouble(
        "asks-first",
        `${sentence} Nothing is written yet. Press again to write it all the same.`,
        concerns.flatMap(({ cells }) => cells),
      );
    },
  };
}

/** A text that is replaced takes its look with it; one that mostly stays should keep it, and cannot. */
function lettersLost(change: PlanChange, { guards }: Survey): Concern | null {
  const cells = change.cells.filter(
    (cell, number) => guards[number]?.lettersDiffer === true && mostlyStays(cell),
  );
  if (cells.length === 0) return null;
  const at = cells.map((cell) => cell.at);
  return {
    sentence: `In ${cellNames(at)} some letters look unlike the others (bold or coloured, say). Writing there gives the whole text one look.`,
    cells: at,
  };
}

function mostlyStays({ before, after }: CellChange): boolean {
  if (after.kind !== "text") return false;
  const words = before.split(/\s+/u).filter((word) => word !== "");
  const left = after.text.split(/\s+/u);
  const kept = words.filter((word) => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return kept.length * 2 >= words.length;
}

/** Excel asks its rules only when a person types (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation). */
function notOnList(change: PlanChange, { guards }: Survey): Concern | null {
  const cells = change.cells.filter(({ after }, number) => {
    const guard = guards[number];
    return (
      guard?.list != null && guard.meetsRule && after.kind === "text" && !guard.list.includes(after.text)
    );
  });
  const [first] = cells;
  if (!first) return null;
  const list = guards[change.cells.indexOf(first)]?.list ?? [];
  const at = cells.map((cell) => cell.at);
  return {
    sentence: `The list of ${cellNames(at)} offers other words: ${list.map((word) => `‘${word}’`).join(", ")}.`,
    cells: at,
  };
}
