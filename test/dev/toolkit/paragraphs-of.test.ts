import { paragraphsOf } from "../../../dev/toolkit/paragraphs-of";

describe("the paragraphs of a cell", () => {
  it("are one where the cell has no tags", () => {
    expect(paragraphsOf("Silo working. Not questioned.")).toEqual([
      { kind: "text", text: "Silo working. Not questioned." },
    ]);
  });

  it("are as many as its paragraph tags", () => {
    expect(paragraphsOf("<p>One.</p> <p>Two, and more.</p>")).toEqual([
      { kind: "text", text: "One." },
      { kind: "text", text: "Two, and more." },
    ]);
  });

  it("are the opening sentence and each bullet where there is a list", () => {
    expect(paragraphsOf('<p>Before.</p> <p>It has:</p> <ul style="x"> • one thing • another.')).toEqual([
      { kind: "text", text: "Before." },
      { kind: "list-opening", text: "It has:" },
      { kind: "bullet", text: "one thing" },
      { kind: "bullet", text: "another." },
    ]);
  });

  it("are none in an empty cell", () => {
    expect(paragraphsOf("")).toEqual([]);
  });

  it.each([
    ["a tag it does not know", "One <b>bold</b> word.", "A tag"],
    ["a list that nothing opens", "<ul> • one • two", "no sentence that opens it"],
    ["words between paragraphs", "<p>One.</p> lost <p>Two.</p>", 'outside the paragraphs: "lost"'],
  ])("are refused with %s, so that no word is lost", (_case, cell, message) => {
    expect(() => paragraphsOf(cell)).toThrow(message);
  });
});
