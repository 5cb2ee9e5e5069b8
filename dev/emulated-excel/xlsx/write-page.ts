import { MAX_COLUMNS } from "../workbook/box";
import type { Sheet } from "../workbook/sheet";
import { element, escapeXml } from "./xml";

export const PAPER_NUMBERS: { readonly [paper: string]: number } = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
};

/** How a sheet prints: its page, its headers and footers, where its pages end, in the schema's order. */
export function pageXml({ state }: Sheet): string {
  const { page } = state;
  const inches = (points: number) => Math.round((points / 72) * 1000) / 1000;
  const { left, right, top, bottom, header, footer } = page.margins;
  const words = page.headerFooter;
  const part = (mark: string, text: string) => (text === "" ? "" : `&${mark}${text}`);
  const headerText =
    part("L", words.leftHeader) + part("C", words.centerHeader) + part("R", words.rightHeader);
  const footerText =
    part("L", words.leftFooter) + part("C", words.centerFooter) + part("R", words.rightFooter);
  const options = {
    horizontalCentered: page.centerHorizontally ? 1 : undefined,
    verticalCentered: page.centerVertically ? 1 : undefined,
    headings: page.printHeadings ? 1 : undefined,
    gridLines: page.printGridlines ? 1 : undefined,
  };
  return [
    Object.values(options).some((value) => value !== undefined) ? element("printOptions", options) : "",
    element("pageMargins", {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(header),
      footer: inches(footer),
    }),
    element("pageSetup", {
      paperSize: PAPER_NUMBERS[page.paperSize],
      scale: page.scale,
      fitToWidth: page.fitToWidth ?? (page.fitToHeight === undefined ? undefined : 0),
      fitToHeight: page.fitToHeight ?? (page.fitToWidth === undefined ? undefined : 0),
      orientation: page.orientation.toLowerCase(),
      blackAndWhite: page.blackAndWhite ? 1 : undefined,
    }),
    headerText + footerText === ""
      ? ""
      : element("headerFooter", {}, [
          headerText === "" ? "" : element("oddHeader", {}, escapeXml(headerText)),
          footerText === "" ? "" : element("oddFooter", {}, escapeXml(footerText)),
        ]),
    rowBreaks(state.pageBreaks),
  ].join("");
}

function rowBreaks(rows: readonly number[]): string {
  const count = { count: rows.length, manualBreakCount: rows.length };
  // The id is the number of rows above the break.
  const breaks = rows.map((row) => element("brk", { id: row, max: MAX_COLUMNS - 1, man: 1 }));
  return rows.length === 0 ? "" : element("rowBreaks", count, breaks);
}
