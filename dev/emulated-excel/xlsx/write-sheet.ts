import { columnLetters } from "../../../src/domain/grid/cell-ref";
import { boxAddress, WHOLE_SHEET } from "../workbook/box";
import type { Cell } from "../workbook/cell";
import { STANDARD_HEIGHT } from "../workbook/natural-height";
import { STANDARD_WIDTH, type Sheet } from "../workbook/sheet";
import type { StringTable } from "./string-table";
import type { StyleTable } from "./style-table";
import { pageXml } from "./write-page";
import { conditionalFormatting, dataValidations, sheetProtection } from "./write-rules";
import { document, element, escapeXml, MAIN, RELATIONSHIPS } from "./xml";

/** Ids of the parts a sheet leads to. */
export interface SheetLinks {
  /** One for each link of the sheet that leads outside, by the link's address. */
  readonly external: ReadonlyMap<string, string>;
  readonly drawing?: string;
  readonly tables: readonly string[];
}

/** Points to the file's unit, widths of the digit 0 (7 pixels in Calibri 11). */
export const fileWidth = (points: number) => Math.round((points / 0.75 / 7) * 256) / 256;

/** What Excel knows a sheet by, in an extension that older programs are told to pass over. */
function identity({ id }: Sheet) {
  return {
    "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "mc:Ignorable": "xr",
    "xmlns:xr": "http://schemas.microsoft.com/office/spreadsheetml/2014/revision",
    "xr:uid": id,
  };
}

/** A sheet's part. The order of its elements is the schema's. */
export function sheetXml(
  sheet: Sheet,
  styles: StyleTable,
  strings: StringTable,
  links: SheetLinks,
  isActive: boolean,
): string {
  const { state } = sheet;
  const used = sheet.usedBox(WHOLE_SHEET, false);
  return document(
    element("worksheet", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS, ...identity(sheet) }, [
      sheetProperties(sheet),
      element("dimension", { ref: used ? boxAddress(used) : "A1" }),
      element("sheetViews", {}, sheetView(sheet, isActive)),
      element("sheetFormatPr", { defaultRowHeight: STANDARD_HEIGHT }),
      columnsXml(sheet, styles),
      element("sheetData", {}, rowsXml(sheet, styles, strings)),
      sheetProtection(state.protection),
      state.autoFilter ? element("autoFilter", { ref: boxAddress(state.autoFilter) }) : "",
      state.merges.length === 0
        ? ""
        : element(
            "mergeCells",
            { count: state.merges.length },
            state.merges.map((merge) => element("mergeCell", { ref: boxAddress(merge) })),
          ),
      conditionalFormatting(state.conditionalFormats, styles),
      dataValidations(state.validations),
      hyperlinksXml(sheet, links),
      pageXml(sheet),
      links.drawing === undefined ? "" : element("drawing", { "r:id": links.drawing }),
      links.tables.length === 0
        ? ""
        : element(
            "tableParts",
            { count: links.tables.length },
            links.tables.map((id) => element("tablePart", { "r:id": id })),
          ),
    ]),
  );
}

function sheetProperties({ state }: Sheet): string {
  const fits = state.page.fitToWidth !== undefined || state.page.fitToHeight !== undefined;
  const content = [
    state.tabColor === "" ? "" : element("tabColor", { rgb: `FF${state.tabColor.slice(1)}` }),
    fits ? element("pageSetUpPr", { fitToPage: 1 }) : "",
  ].join("");
  return content === "" ? "" : element("sheetPr", {}, content);
}

function sheetView({ state }: Sheet, isActive: boolean): string {
  const { freeze } = state;
  const pane = freeze
    ? element("pane", {
        xSplit: freeze.columns || undefined,
        ySplit: freeze.rows || undefined,
        topLeftCell: boxAddress({
          top: freeze.rows,
          left: freeze.columns,
          bottom: freeze.rows,
          right: freeze.columns,
        }),
        activePane: freeze.rows === 0 ? "topRight" : freeze.columns === 0 ? "bottomLeft" : "bottomRight",
        state: "frozen",
      })
    : "";
  return element(
    "sheetView",
    {
      showGridLines: state.showGridlines ? undefined : 0,
      tabSelected: isActive ? 1 : undefined,
      workbookViewId: 0,
    },
    pane,
  );
}

function columnsXml({ state }: Sheet, styles: StyleTable): string {
  const indexes = [...new Set([...state.columns.keys(), ...state.columnStyles.keys()])].sort((a, b) => a - b);
  const columns = indexes.map((index) => {
    const format = state.columns.get(index);
    const style = state.columnStyles.get(index);
    return element("col", {
      min: index + 1,
      max: index + 1,
      width: fileWidth(format?.size ?? STANDARD_WIDTH),
      style: style ? styles.place(style) : undefined,
      hidden: format?.hidden ? 1 : undefined,
      customWidth: 1,
    });
  });
  return columns.length === 0 ? "" : element("cols", {}, columns);
}

function rowsXml(sheet: Sheet, styles: StyleTable, strings: StringTable): readonly string[] {
  const { state } = sheet;
  const rows = [...new Set([...state.cells.keys(), ...state.rows.keys(), ...state.rowStyles.keys()])];
  return rows
    .sort((a, b) => a - b)
    .map((row) => {
      const format = state.rows.get(row);
      const style = state.rowStyles.get(row);
      const cells = [...(state.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
      return element(
        "row",
        {
          r: row + 1,
          s: style ? styles.place(style) : undefined,
          customFormat: style ? 1 : undefined,
          ht: fileHeight(sheet, row),
          customHeight: format?.size === undefined ? undefined : 1,
          hidden: format?.hidden ? 1 : undefined,
        },
        cells.map(([column, cell]) => cellXml(cell, row, column, styles, strings)),
      );
    });
}

/** Excel saves the heights it has worked out too: other programs take rows without one for rows of one line. */
function fileHeight(sheet: Sheet, row: number): number | undefined {
  const format = sheet.state.rows.get(row);
  if (format?.size !== undefined || format?.hidden) return format.size;
  const height = sheet.rowHeight(row);
  return height === STANDARD_HEIGHT ? undefined : height;
}

function cellXml(cell: Cell, row: number, column: number, styles: StyleTable, strings: StringTable): string {
  const place = styles.place(cell.style);
  const base = { r: `${columnLetters(column)}${row + 1}`, s: place === 0 ? undefined : place };
  const formula = cell.formula === undefined ? "" : element("f", {}, escapeXml(cell.formula.slice(1)));
  const { content } = cell;
  if (content === "" && formula === "") return element("c", base);
  if (cell.uncalculated) return element("c", base, formula);
  const value = (text: string) => formula + element("v", {}, escapeXml(text));
  if (cell.isError) return element("c", { ...base, t: "e" }, value(String(content)));
  if (typeof content === "boolean") return element("c", { ...base, t: "b" }, value(content ? "1" : "0"));
  if (typeof content === "number") return element("c", base, value(String(content)));
  if (formula !== "") return element("c", { ...base, t: "str" }, value(content));
  return element("c", { ...base, t: "s" }, value(String(strings.place(content, cell.richText))));
}

function hyperlinksXml({ state }: Sheet, links: SheetLinks): string {
  if (state.links.length === 0) return "";
  return element(
    "hyperlinks",
    {},
    state.links.map((link) =>
      element("hyperlink", {
        ref: boxAddress(link.box),
        "r:id": link.address === undefined ? undefined : links.external.get(link.address),
        location: link.documentReference,
        tooltip: link.screenTip,
      }),
    ),
  );
}
