import fc from "fast-check";

import { wordsInCommon } from "../../../src/domain/comparison/words-in-common";

const words = (text: string) => text.split(" ").filter((word) => word !== "");

function shared(before: string, after: string): string {
  const [one, other] = [words(before), words(after)];
  return wordsInCommon(one, other)
    .map((word) => {
      expect(other[word.after]).toBe(one[word.before]);
      return one[word.before];
    })
    .join(" ");
}

/** The textbook's table, which is slow and plainly right. */
function mostInCommon(before: readonly string[], after: readonly string[]): number {
  let row: number[] = Array.from({ length: after.length + 1 }, () => 0);
  for (const word of before) {
    const next = [0];
    after.forEach((other, place) => {
      const [corner = 0, above = 0, left = 0] = [row[place], row[place + 1], next[place]];
      next.push(word === other ? corner + 1 : Math.max(above, left));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The list, and how often it has been looked at. */
function watched(list: readonly string[]): {
  readonly list: readonly string[];
  readonly looks: () => number;
} {
  let looks = 0;
  const get = (target: readonly string[], key: string | symbol): unknown => {
    if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
    const member: unknown = Reflect.get(target, key);
    return member;
  };
  return { list: new Proxy(list, { get }), looks: () => looks };
}

describe("the words that two texts have in common", () => {
  it.each([
    ["brief the cabinet each quarter", "brief the cabinet each month", "brief the cabinet each"],
    ["the cabinet is briefed", "each year the cabinet is briefed", "the cabinet is briefed"],
    ["hold a yearly review", "hold a review", "hold a review"],
    ["train staff", "write a policy", ""],
    ["", "write a policy", ""],
  ])("are, of ‘%s’ and ‘%s’, ‘%s’", (before, after, expected) => {
    expect(shared(before, after)).toBe(expected);
  });

  it("are in the same order in both, and as many as there can be", () => {
    const text = fc.array(fc.constantFrom("the", "council", "contract", "policy", "staff"), {
      maxLength: 130,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = wordsInCommon(before, after);
        expect(found).toHaveLength(mostInCommon(before, after));
        found.forEach((word, place) => {
          expect(before[word.before]).toBe(after[word.after]);
          const earlier = found[place - 1];
          if (!earlier) return;
          expect(word.before).toBeGreaterThan(earlier.before);
          expect(word.after).toBeGreaterThan(earlier.after);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("are found by looking at each word a few times only, in texts as long as a cell can hold", () => {
    const long = (start: number) =>
      Array.from({ length: 5_000 }, (_, place) => `word${(start + place * 37) % 997}`);
    const [before, after] = [watched(long(1)), watched(long(500).reverse())];
    wordsInCommon(before.list, after.list);
    expect(before.looks() + after.looks()).toBeLessThan(4 * 10_000);
  });
});
