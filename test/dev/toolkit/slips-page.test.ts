import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";

const page = readFileSync(join(__dirname, "../../../docs/toolkit-slips.md"), "utf8");
const lines = page
  .split("\n")
  .filter((line) => /^\| `/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const toolkit = loadToolkit();

describe("the page of the toolkit's slips", () => {
  it("has every annotation once, in the data's order, and no other", () => {
    expect(lines.map((cells) => cells[1])).toEqual(toolkit.edition.annotations.map(({ id }) => `\`${id}\``));
  });

  it("has each slip's place, its printed words, what is odd and how it is read", () => {
    toolkit.edition.annotations.forEach((slip, place) => {
      const where = [slip.kpi === null ? "" : toolkit.kpi(slip.kpi).name, slip.level ?? ""].filter(
        (part) => part !== "",
      );
      expect(lines[place]?.slice(2, 6)).toEqual([
        where.join(", ") || "Explanations",
        slip.printed,
        slip.note,
        slip.readAs ?? "as printed",
      ]);
    });
  });
});
