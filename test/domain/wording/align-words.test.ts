import fc from "fast-check";

import { createWordAligner } from "../../../src/domain/wording/align-words";

const alignWords = (plan: readonly string[], toolkit: readonly string[]) => createWordAligner(toolkit)(plan);
const side = (text: string) => (text === "" ? [] : text.split(" "));
const shown = (plan: string, toolkit: string) =>
  alignWords(side(plan), side(toolkit)).map(
    ({ kind, planFrom, planTo, toolkitFrom, toolkitTo }) =>
      `${kind}: ${side(plan).slice(planFrom, planTo).join(" ")} | ${side(toolkit).slice(toolkitFrom, toolkitTo).join(" ")}`,
  );

describe("laying the words of two texts side by side", () => {
  it("shows a word replaced in the middle, the plan's first", () => {
    expect(shown("the council is considering the best way", "the council is exploring the best way")).toEqual(
      [
        "same: the council is | the council is",
        "only-in-plan: considering | ",
        "only-in-toolkit:  | exploring",
        "same: the best way | the best way",
      ],
    );
  });

  it("shows words put in at the head and left out at the end", () => {
    expect(shown("our own council meets", "council meets weekly")).toEqual([
      "only-in-plan: our own | ",
      "same: council meets | council meets",
      "only-in-toolkit:  | weekly",
    ]);
  });

  it.each([
    ["in built", "inbuilt"],
    ["high / low organization", "high or low organisation"],
    ["high / low", "high and low"],
  ])("takes “%s” and “%s” for the same", (plan, toolkit) => {
    expect(shown(plan, toolkit)).toEqual([`same: ${plan} | ${toolkit}`]);
  });

  it("does not take a word for another because both may be a stroke", () => {
    expect(shown("high and low", "high or low")).toHaveLength(4);
  });

  it("has nothing to show of two empty texts", () => {
    expect(shown("", "")).toEqual([]);
  });

  const words = fc.array(fc.constantFrom("a", "b", "c", "d", "or", "and", "/"), { maxLength: 12 });

  it("has every word of both once and in order, and as many the same as can be", () => {
    fc.assert(
      fc.property(words, words, (plan, toolkit) => {
        const stretches = alignWords(plan, toolkit);
        expect(stretches.flatMap(({ planFrom, planTo }) => plan.slice(planFrom, planTo))).toEqual(plan);
        expect(
          stretches.flatMap(({ toolkitFrom, toolkitTo }) => toolkit.slice(toolkitFrom, toolkitTo)),
        ).toEqual(toolkit);
        const same = stretches
          .filter(({ kind }) => kind === "same")
          .reduce((sum, { planFrom, planTo }) => sum + planTo - planFrom, 0);
        expect(same).toBeGreaterThanOrEqual(mostInCommon(plan, toolkit));
      }),
    );
  });
});

/** The textbook's longest common subsequence, told by trying both ways at each difference. */
function mostInCommon(plan: readonly string[], toolkit: readonly string[]): number {
  const known = new Map<string, number>();
  const from = (one: number, other: number): number => {
    const [ours, theirs] = [plan[one], toolkit[other]];
    if (ours === undefined || theirs === undefined) return 0;
    const key = `${one} ${other}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const joint = (word: string) => word === "or" || word === "and";
    const same = ours === theirs || (ours === "/" && joint(theirs)) || (theirs === "/" && joint(ours));
    const most = Math.max(
      same ? 1 + from(one + 1, other + 1) : 0,
      from(one + 1, other),
      from(one, other + 1),
    );
    known.set(key, most);
    return most;
  };
  return from(0, 0);
}
