import fc from "fast-check";

import { SHAPES, sheetOf } from "./any-shape";
import { readSheet } from "./told-plan";
import { expectNothingLost } from "./words-read";

describe("whatever stands on a sheet that is no table", () => {
  it.each(Object.entries(SHAPES))("reading never throws and loses no word of %s", (_name, shape) => {
    let plans = 0;
    let relaid = 0;
    fc.assert(
      fc.property(sheetOf(shape), (grid) => {
        const reading = readSheet(grid);
        if (reading.kind === "no-plan") return;
        plans++;
        if (reading.plan.layout.relaid) relaid++;
        expectNothingLost(grid, reading.plan);
      }),
      { numRuns: 150, seed: 20220403 },
    );
    expect(plans).toBeGreaterThan(60);
    expect(relaid).toBeGreaterThan(40);
  });
});
