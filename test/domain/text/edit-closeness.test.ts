import fc from "fast-check";

import { editCloseness } from "../../../src/domain/text/edit-closeness";

describe("how alike two short texts are by their letters", () => {
  it.each([
    ["council", "council", 1],
    ["", "", 1],
    ["", "abc", 0],
    ["abc", "xyz", 0],
    // One slip in seven letters: a letter left out, put in, changed, or two neighbours swapped.
    ["counci", "council", 6 / 7],
    ["council", "counci", 6 / 7],
    ["counxil", "council", 6 / 7],
    ["cuoncil", "council", 6 / 7],
    // Two slips in ten: a swap and a letter left out.
    ["developign", "developing", 9 / 10],
    ["edvelopin", "developing", 8 / 10],
  ])("says of “%s” and “%s” %d", (one, other, closeness) => {
    expect(editCloseness(one, other)).toBeCloseTo(closeness, 9);
  });

  it("says 0 where the texts are less alike than is asked for", () => {
    expect(editCloseness("cuoncil", "council", 6 / 7)).toBeCloseTo(6 / 7, 9);
    expect(editCloseness("cuoncil", "council", 0.9)).toBe(0);
    expect(editCloseness("council", "counsellors and councils", 0.5)).toBe(0);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 90 });

  it("says the same of two texts whichever comes first, and nothing below 0 or above 1", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const closeness = editCloseness(one, other);
        expect(closeness).toBe(editCloseness(other, one));
        expect(closeness).toBeGreaterThanOrEqual(0);
        expect(closeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("counts the same slips in short texts and in long ones", () => {
    const alike = fc.string({ unit: fc.constantFrom("a", "b", "c", "é", "’"), maxLength: 32 });
    const slips = (one: string, other: string) =>
      (1 - editCloseness(one, other)) * Math.max(one.length, other.length);
    fc.assert(
      fc.property(alike, alike, (one, other) => {
        // What both begin with is no slip, however long it makes them.
        const before = "z".repeat(40);
        expect(slips(one, other)).toBeCloseTo(slips(before + one, before + other), 9);
      }),
    );
  });

  it("gives up only where the answer does not matter", () => {
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, least) => {
        const closeness = editCloseness(one, other);
        const bounded = editCloseness(one, other, least);
        expect(bounded === closeness || (bounded === 0 && closeness < least)).toBe(true);
      }),
    );
  });
});
