import { counted } from "../../domain/text/counted";
import { cellAddress } from "../../domain/grid/cell-ref";
import type { PlanComparison, PlanDifference } from "../../domain/comparison/plan-difference";
import { DIFFERENCE_KINDS, DIFFERENCE_NAMES } from "../../domain/comparison/plan-difference";
import { markdownCell, markdownTable } from "./markdown";
import { indented } from "./paragraphs";

/** The files compared, as they were named. */
export interface ComparedFiles {
  readonly older: string;
  readonly newer: string;
}

/** What has changed, for a person to read in a terminal: a heading a kind, nothing cut. */
export function comparisonAsText(comparison: PlanComparison, files: ComparedFiles): string {
  return [
    `${files.newer} compared with ${files.older}`,
    opening(comparison),
    ...grouped(comparison).map(({ heading, differences }) =>
      [heading, ...differences.map((difference) => indented(differenceWords(difference), 2))].join("\n"),
    ),
  ].join("\n\n");
}

/** What has changed, as Markdown. */
export function comparisonAsMarkdown(comparison: PlanComparison, files: ComparedFiles): string {
  return [
    `# ${markdownCell(files.newer)} compared with ${markdownCell(files.older)}`,
    opening(comparison),
    ...grouped(comparison).map(
      ({ heading, differences }) =>
        `## ${heading}\n\n${markdownTable(
          ["Key area", "KPI", "Action", "Before", "After", "Cell"],
          differences.map((one) => {
            const { keyArea, kpi, action, before, after } = one;
            return [keyArea, kpi, action ?? "", before, after, placeWords(one)];
          }),
        )}`,
    ),
  ].join("\n\n");
}

function opening({ differences, entriesInBoth }: PlanComparison): string {
  const found = `${counted(entriesInBoth, "KPI")} found in both`;
  return differences.length === 0
    ? `${found}; nothing has changed.`
    : `${found}; ${counted(differences.length, "change")}.`;
}

function grouped({ differences }: PlanComparison): { heading: string; differences: PlanDifference[] }[] {
  return DIFFERENCE_KINDS.flatMap((kind) => {
    const own = differences.filter((difference) => difference.kind === kind);
    return own.length === 0
      ? []
      : [{ heading: `${DIFFERENCE_NAMES[kind]} (${own.length})`, differences: own }];
  });
}

function differenceWords(difference: PlanDifference): string {
  const { kpi, keyArea, action, before, after } = difference;
  const subject = kpi === keyArea ? kpi : `${kpi}, ${keyArea}`;
  const movement = [before, after].filter((text) => text !== "").join(" → ");
  const isOwnText = action !== null && (action === before || action === after);
  return `${placeWords(difference)}  ${subject}: ${action !== null && !isOwnText ? `${action}: ` : ""}${movement}`;
}

/** The cell in the newer workbook; for what has gone, where it was in the older. */
function placeWords({ atAfter, atBefore }: PlanDifference): string {
  return atAfter ? cellAddress(atAfter) : atBefore ? `was ${cellAddress(atBefore)}` : "";
}
