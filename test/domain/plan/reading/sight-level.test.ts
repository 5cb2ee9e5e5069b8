import { sightLevel } from "../../../../src/domain/plan/reading/sight-level";

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
    expect(sightLevel(text)).toMatchObject({ kind: "unknown-word", written: text, nearest });
  });

  it("takes a lone D for what is left of a level", () => {
    expect(sightLevel(" D ")).toEqual({ kind: "trace", written: "D" });
  });
});
