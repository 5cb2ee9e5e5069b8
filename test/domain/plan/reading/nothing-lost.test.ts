import fc from "fast-check";

import type { Grid } from "../../../../src/domain/grid/grid";
import { textCell } from "../../../../src/domain/grid/grid";
import { anyCell } from "./any-cell";
import { readSheet } from "./told-plan";
import { expectNothingLost } from "./words-read";

const MORE_HEADINGS = ["Actions", "By when", "Key area", "Current level", "Target level", "Owner", ""];

function inAnyOrder(texts: string[]): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length });
}

/** A sheet of any cells, most with a row of headings somewhere near the top. */
const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    width: fc.integer({ min: 3, max: 9 }),
    height: fc.integer({ min: 0, max: 18 }),
    top: fc.integer({ min: 0, max: 40 }),
    left: fc.integer({ min: 0, max: 30 }),
    headingRow: fc.integer({ min: 0, max: 4 }),
    hasHeadings: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
    knowsMerges: fc.boolean(),
  })
  .chain(({ width, height, headingRow, hasHeadings, knowsMerges, ...corner }) =>
    fc
      .record({
        cells: fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
        headings: fc
          .shuffledSubarray(MORE_HEADINGS, { minLength: width - 3, maxLength: width - 3 })
          .chain((more) => inAnyOrder(["KPI", "Now", "Target", ...more])),
      })
      .map(({ cells, headings }) => ({
        sheet: "Sheet",
        ...corner,
        cells:
          hasHeadings && headingRow < cells.length
            ? [...cells.slice(0, headingRow), headings.map(textCell), ...cells.slice(headingRow + 1)]
            : cells,
        merges: knowsMerges ? [] : ("unknown" as const),
        hiddenRows: [],
      })),
  );

describe("whatever stands on a sheet", () => {
  it("reading never throws, no cell is lost, and no word of any cell", () => {
    let plans = 0;
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const reading = readSheet(grid);
        if (reading.kind === "no-plan") return;
        plans++;
        expectNothingLost(grid, reading.plan);
      }),
      { numRuns: 250, seed: 20220403 },
    );
    expect(plans).toBeGreaterThan(100);
  });
});
