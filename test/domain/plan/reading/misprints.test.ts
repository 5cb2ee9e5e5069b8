import { createMisprints, withoutRepeats } from "../../../../src/domain/plan/reading/misprints";

const KNOWN = new Set(
  "commercial board established the team approach is supported by joint planning and budgets suppliers are".split(
    " ",
  ),
);
const misprints = createMisprints((word) => KNOWN.has(word));

describe("telling damaged prints from what was written", () => {
  it("sets a damaged print of its neighbour aside", () => {
    const parted = misprints.part(
      "wording",
      pieces(["The team approach is supported by", "Tne tcam approacn is supporied by"]),
    );
    expect(texts(parted.read)).toEqual(["The team approach is supported by"]);
    expect(texts(parted.aside)).toEqual(["Tne tcam approacn is supporied by"]);
  });

  it("keeps two lines that are alike when both are in good words", () => {
    const lines = ["suppliers are supported by the team", "suppliers are supported by the board"];
    expect(texts(misprints.part("wording", pieces(lines)).read)).toEqual(lines);
  });

  it("keeps a short action that nobody else uses, but not such a fragment of a wording", () => {
    const lines = ["Commercial board established", "Yokoten zqx"];
    expect(texts(misprints.part("actions", pieces(lines)).aside)).toEqual([]);
    expect(texts(misprints.part("wording", pieces(lines)).aside)).toEqual(["Yokoten zqx"]);
  });

  it("drops a line that is printed again in full, and one that repeats the end of the line above", () => {
    const kept = withoutRepeats(
      pieces([
        "The team approach is supported by",
        "The team approach is supported by joint planning",
        "joint planning",
      ]),
    );
    expect(texts(kept)).toEqual(["The team approach is supported by joint planning"]);
  });
});

function pieces(
  lines: readonly string[],
): { text: string; at: { sheet: string; row: number; column: number } }[] {
  return lines.map((text, row) => ({ text, at: { sheet: "Plan", row, column: 1 } }));
}

function texts(found: readonly { text: string }[]): string[] {
  return found.map(({ text }) => text);
}
