import type { DraftRange } from "../../../src/domain/sheets/sheet-draft";
import { everyDraft } from "../../fixtures/sheets/every-draft";

const charts = everyDraft().flatMap(({ draft }) => draft.charts.map((chart) => ({ ...chart, draft })));

it("tells what stands out among the council's key areas", () => {
  const chart = charts.find(({ name }) => name === "Key areas chart");
  // Social value and voluntary organisations both have nine to gain; social value comes first.
  expect(chart?.altText).toBe(
    "Bars for each key area, two each. There are 10, from Engaging councillors to Enabling voluntary, community and social enterprise (VCSE) engagement. The most still to gain: Creating social value, 0 now, 9 as target, of 11. All figures are in the table above.",
  );
});

const isInside = (inner: DraftRange, outer: DraftRange) =>
  inner.top > outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

it("the council's summary has three charts", () => {
  expect(charts).toHaveLength(3);
});

describe.each(charts)(
  "a chart for those who cannot see it ($name)",
  ({ draft, altText, categories, series }) => {
    it("has all its figures in the one table above it", () => {
      const table = draft.tables.find(({ range }) => isInside(categories, range));
      expect(table).toBeDefined();
      for (const { values } of series) {
        expect(values).toMatchObject({ top: categories.top, bottom: categories.bottom });
        expect(table && isInside(values, table.range)).toBe(true);
      }
    });

    it("says each of its bars' names in its alternative text, or sends on to the table where there are many", () => {
      const names = draft.rows
        .slice(categories.top, categories.bottom + 1)
        .map((row) => row[categories.left]?.content)
        .map((content) => (content?.kind === "text" ? content.text : ""));
      const told = names.filter((name) => altText.includes(name));
      expect(names).not.toContain("");
      if (names.length > 8) expect(altText).toMatch(/All figures are in the table above\.$/);
      else expect(told).toEqual(names);
    });

    it("can be heard at one go", () => {
      expect(altText.length).toBeLessThan(400);
    });
  },
);
