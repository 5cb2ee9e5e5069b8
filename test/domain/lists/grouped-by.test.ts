import { groupedBy } from "../../../src/domain/lists/grouped-by";

describe("things grouped by a key", () => {
  it("keep their order, below keys in the order in which they first come", () => {
    const groups = groupedBy(["Mature", "Leader", "Minimum", "Developing", "Level"], (word) =>
      word.charAt(0),
    );
    expect([...groups]).toEqual([
      ["M", ["Mature", "Minimum"]],
      ["L", ["Leader", "Level"]],
      ["D", ["Developing"]],
    ]);
  });

  it("are no groups where there is nothing", () => {
    expect([...groupedBy([], String)]).toEqual([]);
  });
});
