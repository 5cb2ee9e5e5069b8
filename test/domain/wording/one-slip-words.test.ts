import fc from "fast-check";

import { editCloseness } from "../../../src/domain/text/edit-closeness";
import { createOneSlipSearch } from "../../../src/domain/wording/one-slip-words";

const known = ["council", "counsel", "procurement", "contract", "contracts", "contact"];
const search = createOneSlipSearch(known);
const found = (word: string) => search(word).map((number) => known[number]);

describe("the known words one slip off", () => {
  it.each([
    ["a letter left out", "procuremnt", ["procurement"]],
    ["a letter too many", "procuurement", ["procurement"]],
    ["a letter changed", "procuremebt", ["procurement"]],
    ["two neighbours swapped", "porcurement", ["procurement"]],
  ])("are found with %s", (_, word, expected) => {
    expect(found(word)).toEqual(expected);
  });

  it("are all named where a slip may have made the word of several", () => {
    expect(found("contractt").sort()).toEqual(["contract", "contracts"]);
    expect(found("conract").sort()).toEqual(["contact", "contract"]);
  });

  it("are none where the word is two slips off", () => {
    expect(found("procuremet n")).toEqual([]);
    expect(found("cuonicl")).toEqual([]);
  });

  it("are those that a look at every known word finds, of any words", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, asked) => {
        const oneSlipOff = words.filter((one) => {
          const longer = Math.max(one.length, asked.length);
          return Math.round((1 - editCloseness(one, asked)) * longer) <= 1;
        });
        const numbers = createOneSlipSearch(words)(asked);
        expect(numbers.map((number) => words[number]).sort()).toEqual(oneSlipOff.sort());
      }),
    );
  });
});
