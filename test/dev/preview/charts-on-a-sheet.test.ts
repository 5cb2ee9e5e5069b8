import { NEW_AXIS } from "../../../dev/emulated-excel/objects/chart-making";
import type { ChartState } from "../../../dev/emulated-excel/workbook/sheet-parts";
import { workbookOfCells } from "../../../dev/emulated-excel/workbook/workbook-of-cells";
import { barKindOf, barsOf, figuresOf, ticksFor } from "../../../dev/preview/page/chart-figures";

const workbook = workbookOfCells({
  Summary: [
    ["Key area", "Now", "Target"],
    ["Leadership", 2, 3],
    ["Skills", null, 4],
  ],
});

const chart: ChartState = {
  id: "1",
  name: "Levels",
  type: "ColumnClustered",
  top: 0,
  left: 0,
  width: 360,
  height: 216,
  title: "Levels by key area",
  titleVisible: true,
  legendVisible: true,
  legendPosition: "Bottom",
  categoryAxis: NEW_AXIS,
  valueAxis: NEW_AXIS,
  series: [
    {
      name: "",
      nameRef: "Summary!$B$1",
      valuesRef: "Summary!$B$2:$B$3",
      categoriesRef: "Summary!$A$2:$A$3",
      hasDataLabels: false,
    },
    { name: "Aim", valuesRef: "Summary!$C$2:$C$3", color: "#123456", hasDataLabels: false },
  ],
  altTextTitle: "",
  altTextDescription: "",
};

describe("the figures of a chart", () => {
  it("are read from the cells it looks at, an empty cell as nothing", () => {
    const { categories, series } = figuresOf(workbook, chart);
    expect(categories).toEqual(["Leadership", "Skills"]);
    expect(series.map(({ name, values }) => [name, values])).toEqual([
      ["Now", [2, 0]],
      ["Aim", [3, 4]],
    ]);
    expect(series[1]?.color).toBe("#123456");
  });

  it("stand beside one another, on one another, or as parts of a hundred", () => {
    const figures = figuresOf(workbook, chart);
    const lengths = (type: string) => {
      const kind = barKindOf(type);
      return kind && barsOf(figures, kind).map(({ from, to }) => [from, to]);
    };
    expect(lengths("ColumnClustered")).toEqual([
      [0, 2],
      [0, 3],
      [0, 0],
      [0, 4],
    ]);
    expect(lengths("BarStacked")).toEqual([
      [0, 2],
      [2, 5],
      [0, 0],
      [0, 4],
    ]);
    expect(lengths("ColumnStacked100")).toEqual([
      [0, 40],
      [40, 100],
      [0, 0],
      [0, 100],
    ]);
  });

  it("are not drawn as bars for charts of other kinds", () => {
    expect(barKindOf("Pie")).toBeNull();
  });
});

describe("the numbers beside an axis", () => {
  it.each([
    [[48], [0, 10, 20, 30, 40, 50]],
    [[0.9], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[], [0, 1]],
    [
      [-3, 4],
      [-4, -2, 0, 2, 4],
    ],
  ])("are round, and take in every value of %j", (values, ticks) => {
    const given = ticksFor(values);
    expect([given[0], given.at(-1)]).toEqual([ticks[0], ticks.at(-1)]);
    expect(given).toEqual(ticks);
  });
});
