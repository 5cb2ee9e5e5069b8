import { invalidArgument, notImplemented } from "../protocol/host-error";
import type { Argument, Method } from "../protocol/object-model";
import type { WireValue } from "../protocol/wire";
import { boxOf, cellCount, columnCount, rowCount, type Box } from "../workbook/box";
import {
  assertWritable,
  blockArgument,
  recordArgument,
  type ArgumentRecord,
  type HostContext,
} from "./host-context";
import { linkScalar, setLinks } from "./range-link";
import type { RangeTarget } from "./targets";

const LOCATION = "Range.getCellProperties";

/** `Range.getCellProperties`: a record for each cell, row by row: its link, its colours, and whether its text wraps. */
export function getCellProperties(context: HostContext): Method<RangeTarget> {
  const link = linkScalar(context);
  return ({ sheet, box }, asked) => {
    const { hyperlink, format, ...others } = recordArgument(asked, LOCATION);
    const { wrapText, fill, font, ...otherLooks } = partOf(format);
    const { color: fillColor, ...otherFill } = partOf(fill);
    const { color: fontColor, ...otherFont } = partOf(font);
    const unknown = Object.keys({ ...others, ...otherLooks, ...otherFill, ...otherFont });
    if (unknown.length > 0) throw notImplemented(`${LOCATION} of ${unknown.join(", ")}`);
    if (cellCount(box) > 5_000_000) throw invalidArgument(LOCATION);
    const hasLinks = hyperlink === true && sheet.state.links.length > 0;
    const rows: WireValue[][] = [];
    for (let row = box.top; row <= box.bottom; row += 1) {
      const cells: WireValue[] = [];
      for (let column = box.left; column <= box.right; column += 1) {
        const style = sheet.styleAt(row, column);
        const cell = { sheet, box: { top: row, left: column, bottom: row, right: column } };
        cells.push({
          ...(hyperlink === true ? { hyperlink: hasLinks ? link.get(cell) : null } : {}),
          format: {
            ...(wrapText === true ? { wrapText: style.wrapText } : {}),
            ...(fillColor === true ? { fill: { color: style.fillColor ?? "#FFFFFF" } } : {}),
            ...(fontColor === true ? { font: { color: style.fontColor } } : {}),
          },
        });
      }
      rows.push(cells);
    }
    return rows;
  };
}

/** `Range.setCellProperties`: so far only links, a record a cell. */
export function setCellProperties(context: HostContext): Method<RangeTarget> {
  const location = "Range.setCellProperties";
  return ({ sheet, box }, given) => {
    assertWritable(context, sheet, box, location);
    const at = blockArgument(given, rowCount(box), columnCount(box), location);
    const links: { readonly box: Box; readonly given: ArgumentRecord }[] = [];
    for (let row = box.top; row <= box.bottom; row += 1)
      for (let column = box.left; column <= box.right; column += 1) {
        const { hyperlink, ...others } = recordArgument(at(row - box.top, column - box.left), location);
        const unknown = Object.keys(others);
        if (unknown.length > 0) throw notImplemented(`${location} of ${unknown.join(", ")}`);
        if (hyperlink !== undefined)
          links.push({ box: boxOf(row, column), given: recordArgument(hyperlink, location) });
      }
    setLinks(context, sheet, links);
    return null;
  };
}

function partOf(argument: Argument): { readonly [name: string]: Argument } {
  return argument === undefined ? {} : recordArgument(argument, LOCATION);
}
