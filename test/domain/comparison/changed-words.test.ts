import fc from "fast-check";

import { changedWords, comparedWords, sharedWords } from "../../../src/domain/comparison/changed-words";

describe("two versions of a text, word by word", () => {
  it("says in reading order what stayed, what went and what came", () => {
    expect(
      changedWords(
        "Brief the cabinet each quarter on procurement.",
        "Brief all of the cabinet on procurement law",
      ),
    ).toEqual([
      { kind: "same", words: "Brief" },
      { kind: "added", words: "all of" },
      { kind: "same", words: "the cabinet" },
      { kind: "removed", words: "each quarter" },
      { kind: "same", words: "on procurement" },
      { kind: "added", words: "law" },
    ]);
  });

  it("names what went before what came in its place", () => {
    expect(changedWords("Train staff", "Train managers")).toEqual([
      { kind: "same", words: "Train" },
      { kind: "removed", words: "staff" },
      { kind: "added", words: "managers" },
    ]);
    expect(changedWords("Write a policy", "Train staff")).toEqual([
      { kind: "removed", words: "Write a policy" },
      { kind: "added", words: "Train staff" },
    ]);
  });

  it("takes capitals, commas and line ends for no change, and writes them as they are now", () => {
    expect(changedWords("train STAFF,\nthen report", "Train staff; then report")).toEqual([
      { kind: "same", words: "Train staff then report" },
    ]);
  });

  it("loses no word of either version", () => {
    const text = fc
      .array(fc.constantFrom("train", "staff", "the", "council", "policy"), { maxLength: 70 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changedWords(before, after);
        const without = (kind: string) =>
          changes.flatMap((change) => (change.kind === kind ? [] : [change.words])).join(" ");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
      }),
    );
  });

  it("says how much of both is shared, or 0 where it is too little to matter", () => {
    const [before, after] = ["brief the cabinet each quarter", "brief the cabinet"].map(comparedWords);
    if (!before || !after) throw new Error("Two texts were given");
    // Three words of eight are in both: six of the eight words in all.
    expect(sharedWords(before, after)).toBeCloseTo(6 / 8);
    expect(sharedWords(before, after, 0.8)).toBe(0);
    expect(sharedWords([], [])).toBe(1);
  });
});
