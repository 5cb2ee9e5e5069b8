import { findLoads } from "../../../dev/missing-load/find-loads";

describe("finding what is loaded", () => {
  it("takes one property after another out of a load of several", () => {
    const source = 'const a = 1;\n  range.load("values,text");\nrest();\n';
    expect(findLoads(source)).toEqual([
      { line: 2, property: "values", sourceWithout: 'const a = 1;\n  range.load("text");\nrest();\n' },
      { line: 2, property: "text", sourceWithout: 'const a = 1;\n  range.load("values");\nrest();\n' },
    ]);
  });

  it("takes a load of one property away whole, also where it is the body of a loop", () => {
    const [only] = findLoads('for (const sheet of sheets) sheet.protection.load("protected");');
    expect(only?.sourceWithout).toBe("for (const sheet of sheets) void sheet.protection;");
  });

  it("takes one property after another out of what is asked of cells, rows and columns", () => {
    const source =
      "const a = 1;\nrange.getCellProperties({ hyperlink: true, format: { fill: { color: true } } });\n";
    expect(findLoads(source)).toEqual([
      {
        line: 2,
        property: "hyperlink",
        sourceWithout: "const a = 1;\nrange.getCellProperties({ format: { fill: { color: true } } });\n",
      },
      {
        line: 2,
        property: "color",
        sourceWithout: "const a = 1;\nrange.getCellProperties({ hyperlink: true, format: { fill: { } } });\n",
      },
    ]);
  });

  it("finds nothing where nothing is loaded", () => {
    expect(findLoads("await context.sync();")).toEqual([]);
  });
});
