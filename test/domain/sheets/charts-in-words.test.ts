import type { DraftRange } from "../../../src/domain/sheets/sheet-draft";
import { everyDraft } from "../../fixtures/sheets/every-draft";

const charts = everyDraft().flatMap(({ draft }) => draft.charts.map((chart) => ({ ...chart, draft })));

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

    it("says each of its bars' names in its alternative text", () => {
      for (let row = categories.top; row <= categories.bottom; row += 1) {
        const content = draft.rows[row]?.[categories.left]?.content;
        expect(content?.kind === "text" && altText.includes(content.text)).toBe(true);
      }
    });
  },
);
