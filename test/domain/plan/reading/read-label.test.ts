import { createKnownNames } from "../../../../src/domain/toolkit/known-names";
import { readLabel } from "../../../../src/domain/plan/reading/read-label";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";

const names = createKnownNames(loadToolkit());

describe("putting a label together from its lines", () => {
  it("joins a label written over two lines", () => {
    expect(read(["High level principle/ specific", "behaviour:"])).toMatchObject({
      text: "High level principle/ specific behaviour:",
      aside: [],
    });
  });

  it("counts a label repeated in each row once, and keeps all its cells", () => {
    const label = read(["Reporting", "Reporting", "Reporting"]);
    expect(label.text).toBe("Reporting");
    expect(label.at.map(({ row }) => row)).toEqual([0, 1, 2]);
  });

  it("sets a damaged second print aside, on a sheet that was extracted from a page", () => {
    expect(read(["Training & development", "Tuelning 9 development"], true)).toMatchObject({
      text: "Training & development",
      aside: [{ text: "Tuelning 9 development" }],
    });
  });

  it("keeps the better print when the damaged one comes first", () => {
    expect(read(["Skine a knemeage", "Skills & knowledge"], true)).toMatchObject({
      text: "Skills & knowledge",
      aside: [{ text: "Skine a knemeage" }],
    });
  });

  it("never doubts a line of a tidy sheet", () => {
    expect(read(["Training & development", "Training & developmnt"])).toMatchObject({
      text: "Training & development Training & developmnt",
      aside: [],
    });
  });

  it("has nothing to say of a block without a label", () => {
    expect(read([])).toEqual({ text: "", at: [], aside: [] });
  });
});

function read(lines: readonly string[], extracted = false): ReturnType<typeof readLabel> {
  const pieces = lines.map((text, row) => ({ text, at: { sheet: "Plan", row, column: 0 } }));
  return readLabel(pieces, names, extracted);
}
