import { contrastOf } from "../../src/domain/sheets/accessibility/colour-contrast";
import { LEVELS } from "../../src/domain/toolkit/edition";
import { LEVEL_FILLS, LINK_LOOK, LOOKS } from "../../src/excel/draft-looks";

const READABLE = 4.5;
const [BLACK, WHITE] = ["#000000", "#FFFFFF"];

describe("the colours of generated sheets", () => {
  it.each(LEVELS)("keep the words on the ground of %s readable, in black and as a link", (level) => {
    expect(contrastOf(BLACK, LEVEL_FILLS[level])).toBeGreaterThanOrEqual(READABLE);
    expect(contrastOf(LINK_LOOK.color ?? BLACK, LEVEL_FILLS[level])).toBeGreaterThanOrEqual(READABLE);
  });

  it.each(Object.entries(LOOKS))("are readable in a cell of the style ‘%s’", (_, { color, fill }) => {
    expect(contrastOf(color ?? BLACK, fill ?? WHITE)).toBeGreaterThanOrEqual(READABLE);
  });
});
