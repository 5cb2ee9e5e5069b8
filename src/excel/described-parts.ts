import type { DescribedPicture, DescribedSheet } from "../domain/sheets/accessibility/described-sheet";
import type { SheetLooks } from "../domain/sheets/accessibility/sheet-looks";
import { queueUsedRange } from "./sheet-grid";

/** Queues what stands around the cells: hidden columns, frozen panes, the page's header and footer. */
export function queueFrame(
  sheet: Excel.Worksheet,
): () => Required<Pick<DescribedSheet, "hiddenColumns" | "hasFrozenPanes" | "hasHeaderOrFooter">> {
  const used = queueUsedRange(sheet);
  used.load("columnIndex");
  const columns = used.getColumnProperties({ columnHidden: true });
  const frozen = queueFrozen(sheet);
  const page = sheet.pageLayout.headersFooters.defaultForAllPages;
  page.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
  return () => ({
    hiddenColumns: columns.value.flatMap((column, place) =>
      column.columnHidden === true ? [used.columnIndex + place] : [],
    ),
    hasFrozenPanes: frozen(),
    hasHeaderOrFooter: [
      page.leftHeader,
      page.centerHeader,
      page.rightHeader,
      page.leftFooter,
      page.centerFooter,
      page.rightFooter,
    ].some((text) => text !== ""),
  });
}

function queueFrozen(sheet: Excel.Worksheet): () => boolean {
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  return () => isThere(frozen);
}

function isThere(range: Excel.Range): boolean {
  return !range.isNullObject;
}

/**
 * Queues charts, pictures and drawn shapes with their alternative texts, which Excel gives of shapes alone. A chart that
 * is not listed among them has one that nobody knows.
 */
export function queuePictures(sheet: Excel.Worksheet): () => readonly DescribedPicture[] {
  const { charts, shapes } = sheet;
  charts.load("items/name");
  shapes.load("items/name,items/type,items/altTextDescription");
  return () => {
    const chartNames = charts.items.map(({ name }) => name);
    const drawn = shapes.items.map(({ name, type, altTextDescription }): DescribedPicture => {
      const kind = chartNames.includes(name) ? "chart" : type === "Image" ? "picture" : "shape";
      return { name, kind, altText: altTextDescription };
    });
    const unlisted = chartNames.filter((name) => !drawn.some((picture) => picture.name === name));
    return [...drawn, ...unlisted.map((name) => ({ name, kind: "chart", altText: null }) as const)];
  };
}

/** Queues how the cells of a range look. */
export function queueLooks(range: Excel.Range): () => SheetLooks {
  const cells = range.getCellProperties({
    hyperlink: true,
    format: { fill: { color: true }, font: { color: true }, wrapText: true },
  });
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () => ({
    cells: cells.value.map((line) =>
      line.map(({ hyperlink, format }) => ({
        fill: format?.fill?.color ?? "",
        ink: format?.font?.color ?? "",
        wraps: format?.wrapText === true,
        isLink: leadsSomewhere(hyperlink),
      })),
    ),
    rowHeights: rows.value.map((row) => (row.rowHidden === true ? 0 : (row.format?.rowHeight ?? 0))),
    columnWidths: columns.value.map((column) =>
      column.columnHidden === true ? 0 : (column.format?.columnWidth ?? 0),
    ),
  });
}

/** A cell without a link has none, or one that leads nowhere. */
function leadsSomewhere(link: Excel.RangeHyperlink | null | undefined): boolean {
  return [link?.address, link?.documentReference].some((to) => to !== undefined && to !== null && to !== "");
}
