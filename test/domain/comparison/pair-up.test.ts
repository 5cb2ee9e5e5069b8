import { pairUp } from "../../../src/domain/comparison/pair-up";

const LEAST = 0.5;
const byName = (likeness: (one: string, other: string) => number) => ({
  nameOf: (text: string) => text,
  likeness,
  least: LEAST,
});
const never = () => 0;

describe("finding for each thing what it was before", () => {
  it("puts things of one name together, whatever their order", () => {
    expect(pairUp(["a", "b"], ["b", "a"], byName(never)).both).toEqual([
      { before: "a", after: "a" },
      { before: "b", after: "b" },
    ]);
  });

  it("then the likest, each once, and leaves over what is like nothing", () => {
    const likenesses = new Map([
      ["train staff>train all staff", 0.8],
      ["train staff>train", 0.6],
      ["train some>train", 0.7],
    ]);
    const likeness = (one: string, other: string) => likenesses.get(`${one}>${other}`) ?? 0;
    expect(
      pairUp(
        ["train staff", "train some", "report"],
        ["train", "train all staff", "audit"],
        byName(likeness),
      ),
    ).toEqual({
      both: [
        { before: "train staff", after: "train all staff" },
        { before: "train some", after: "train" },
      ],
      onlyBefore: ["report"],
      onlyAfter: ["audit"],
    });
  });

  it("asks nothing of things that have their name's partner", () => {
    const list = Array.from({ length: 6_500 }, (_, place) => `action ${place}`);
    let asked = 0;
    const pairing = pairUp(
      list,
      [...list].reverse(),
      byName(() => {
        asked += 1;
        return 0;
      }),
    );
    expect(pairing.both).toHaveLength(6_500);
    expect(asked).toBe(0);
  });

  it.each([100, 1_000, 6_500])("does not compare each of %d things with each other one", (length) => {
    const list = (name: string) => Array.from({ length }, (_, place) => `${name} ${place}`);
    let asked = 0;
    pairUp(
      list("old"),
      list("new"),
      byName(() => {
        asked += 1;
        return 0;
      }),
    );
    expect(asked).toBeLessThanOrEqual(Math.max(40_000, 10 * length));
  });
});
