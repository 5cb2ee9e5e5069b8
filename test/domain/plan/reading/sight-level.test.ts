import { levelsNamedIn, nearestLevel, sightLevel } from "../../../../src/domain/plan/reading/sight-level";

describe("seeing a level in a cell", () => {
  it.each([
    ["Developing", "Developing", ""],
    ["MATURE", "Mature", ""],
    ["  leader  ", "Leader", ""],
    ["Minimum:", "Minimum", ""],
    ["2 - Developing", "Developing", ""],
    ["2. Developing", "Developing", ""],
    ["Level 2: Developing", "Developing", ""],
    ["Maturity level: Mature", "Mature", ""],
    ["Innovator (5)", "Innovator", ""],
    ["Developing level", "Developing", ""],
    ["(Leader)", "Leader", ""],
    ["Minimum1. Roles are not defined.", "Minimum", "1. Roles are not defined."],
    ["Developing The council has begun.", "Developing", "The council has begun."],
    ["DevelopingThe council has begun.", "Developing", "The council has begun."],
    ["Developing: the council has begun.", "Developing", "the council has begun."],
    ["developing - the council has begun.", "Developing", "the council has begun."],
    ["Mature\n• One\n• Two", "Mature", "• One\n• Two"],
    ["2 – Developing: The council has begun.", "Developing", "The council has begun."],
    ["Leader (4)\nCouncillors lead.", "Leader", "Councillors lead."],
    ["3/5 Mature", "Mature", ""],
    ["Currently Developing", "Developing", ""],
    ["Target: Mature", "Mature", ""],
    ["Level = Minimum", "Minimum", ""],
    ["We are at Developing level.", "Developing", ""],
    ["• Mature\n• Suppliers meet us.", "Mature", "• Suppliers meet us."],
    ["L2 Developing", "Developing", ""],
    ["2 of 5 - Developing", "Developing", ""],
    ["[Mature]", "Mature", ""],
    ["Mature*", "Mature", ""],
    ["leader.", "Leader", ""],
    ["Developing+", "Developing", ""],
    ["Mature by March 2026", "Mature", ""],
    ["Developing by end of 24/25", "Developing", ""],
    ["Leader (by 2026)", "Leader", ""],
    ["Leader - 2025/26", "Leader", ""],
    ["Mature by 31st March 2026. Regular briefings to all.", "Mature", "Regular briefings to all."],
    ["Mature (Q4 24/25)\nCouncillors know.", "Mature", "Councillors know."],
    ["Minimum (evidence needed)", "Minimum", "(evidence needed)"],
    ["The council has begun.\n(Developing)", "Developing", "The council has begun."],
    ["The council has begun. [Level 2: Developing]", "Developing", "The council has begun."],
    ["The council has begun.\nDeveloping", "Developing", "The council has begun."],
  ])("reads %j as %s, with the wording %j", (text, level, after) => {
    expect(sightLevel(text)).toMatchObject({ kind: "level", level, before: "", after });
  });

  it("reads a level printed at the end of a cell, with the text before it", () => {
    expect(sightLevel("is shared with all contractors. Leader")).toMatchObject({
      kind: "level",
      level: "Leader",
      before: "is shared with all contractors.",
      after: "",
    });
  });

  it.each([
    "Developing a new strategy with our neighbours",
    "Mature organisations share their data.",
    "Mature, responsible suppliers are preferred.",
    "Leader of the council chairs the board.",
    "minimum standards are met",
    "Developing by 2026 a strategy of our own",
    "Leader by Leader review of contracts",
    "The council is developing its approach",
    "Leadership is shared",
    "",
    "Not assessed",
    "High",
    "Medium",
  ])("sees no level in %j", (text) => {
    expect(sightLevel(text)).toBeNull();
  });

  it.each([
    ["Developping", "Developing"],
    ["Minimun", "Minimum"],
    ["Inovator", "Innovator"],
  ])("takes %j for a word that is no level, nearest to %s", (text, nearest) => {
    expect(sightLevel(text)).toEqual({ kind: "unknown-word", written: text });
    expect(nearestLevel(text)).toBe(nearest);
  });

  it("takes a lone D for what is left of a level", () => {
    expect(sightLevel(" D ")).toEqual({ kind: "trace", written: "D" });
  });

  it.each([
    "Developing/Mature",
    "Between Minimum and Developing",
    "Minimum - Developing",
    "mature or leader",
  ])("takes %j for two levels, of which none is meant more than the other", (text) => {
    expect(sightLevel(text)).toEqual({ kind: "unknown-word", written: text });
    expect(levelsNamedIn(text)).toHaveLength(2);
    expect(nearestLevel(text)).toBeNull();
  });

  it.each(["TBC", "tba", "N/A", "n/a", "To be confirmed", "?", "#N/A", "#REF!", "None"])(
    "takes %j, where a level belongs, for a word that is none and like none",
    (text) => {
      expect(sightLevel(text)).toEqual({ kind: "unknown-word", written: text });
      expect(nearestLevel(text)).toBeNull();
    },
  );

  it.each([
    ["Level 3", "Mature"],
    ["2", "Developing"],
    ["Dev", "Developing"],
    ["Min", "Minimum"],
    ["L", "Leader"],
    ["M", null],
    ["Basic", null],
    ["Good", null],
  ])("offers for %j, in a column of levels, %s", (word, nearest) => {
    expect(nearestLevel(word)).toBe(nearest);
  });
});
