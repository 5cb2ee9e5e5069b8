import { invalidArgument, notImplemented } from "../protocol/host-error";
import type { Argument, Method } from "../protocol/object-model";
import type { WireValue } from "../protocol/wire";
import { cellCount } from "../workbook/box";
import { recordArgument, type HostContext } from "./host-context";
import { linkScalar } from "./range-link";
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

function partOf(argument: Argument): { readonly [name: string]: Argument } {
  return argument === undefined ? {} : recordArgument(argument, LOCATION);
}
