import type { WrittenByWhen } from "../../../../src/domain/plan/action-plan";
import type { RowSpan } from "../../../../src/domain/plan/reading/align-by-whens";
import { alignByWhens } from "../../../../src/domain/plan/reading/align-by-whens";

/** Actions as `first-last` rows, by-whens as `row:text`; the expected by-when of each action, or `-`. */
describe("giving by-whens to the actions of a block", () => {
  it.each([
    ["each beside its own", "1-1 2-2", "1:Q1 2:Q2", "Q1 Q2", ""],
    ["one line below a single action", "1-1", "2:Q1", "Q1", ""],
    ["all one line above their actions", "2-2 3-3", "1:Q1 2:Q2", "Q1 Q2", ""],
    ["in the middle of an action of three lines", "1-3 4-4", "2:Q1 4:Q2", "Q1 Q2", ""],
    ["none for an action with nothing beside it", "1-1 2-2 3-3", "1:Q1 3:Q3", "Q1 - Q3", ""],
    ["loose where there is no action", "1-1", "1:Q1 5:Complete", "Q1", "Complete"],
    ["the words before a stray number", "2-2", "1:04.00 2:Q1", "Q1", "04.00"],
    ["nothing too far away", "1-1", "4:Q1", "-", "Q1"],
    ["no actions at all", "", "1:Q1", "", "Q1"],
    ["no by-whens at all", "1-1", "", "-", ""],
  ])("%s", (_, actions, byWhens, pairs, loose) => {
    const found = alignByWhens(words(actions).map(span), words(byWhens).map(byWhen));
    expect(found.pairs.map((one) => one?.written ?? "-")).toEqual(words(pairs));
    expect(found.loose.map((one) => one.written)).toEqual(words(loose));
  });

  it("gives each of a thousand actions the one beside it", () => {
    const rows = Array.from({ length: 1000 }, (_, row) => row);
    const found = alignByWhens(
      rows.map((row) => ({ first: row, last: row })),
      rows.filter((row) => row % 2 === 0).map((row) => byWhen(`${row}:Q${row}`)),
    );
    expect(found.pairs.map((one) => one?.written)).toEqual(
      rows.map((row) => (row % 2 ? undefined : `Q${row}`)),
    );
    expect(found.loose).toEqual([]);
  });
});

function words(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}

function span(rows: string): RowSpan {
  const [first = 0, last = 0] = rows.split("-").map(Number);
  return { first, last };
}

function byWhen(text: string): WrittenByWhen {
  const [row = "", written = ""] = text.split(":");
  return { written, value: written, at: [{ sheet: "Plan", row: Number(row), column: 4 }] };
}
