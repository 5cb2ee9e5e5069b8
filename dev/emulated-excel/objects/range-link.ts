import type { Scalar } from "../protocol/object-model";
import { sameBox } from "../workbook/box";
import { writeCell } from "../workbook/cell-writing";
import type { CellLink } from "../workbook/sheet-parts";
import { assertWritable, recordArgument, type HostContext } from "./host-context";
import type { RangeTarget } from "./targets";
import { intersection } from "../workbook/box";

/** `Range.hyperlink`: a web address, or a place in this workbook. */
export function linkScalar(context: HostContext): Scalar<RangeTarget> {
  return {
    get: (range) => {
      const link = range.sheet.state.links.find((each) => intersection(each.box, range.box));
      if (!link) return null;
      const cell = range.sheet.cellAt(range.box.top, range.box.left);
      return {
        ...(link.address === undefined ? {} : { address: link.address }),
        ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
        screenTip: link.screenTip ?? "",
        textToDisplay: String(cell?.content ?? ""),
      };
    },
    set: (range, argument) => {
      const { sheet, box } = range;
      assertWritable(context, sheet, box, "Range.hyperlink");
      const others = sheet.state.links.filter((each) => !sameBox(each.box, box));
      if (argument === null) {
        sheet.change({ links: others });
        return;
      }
      const given = recordArgument(argument, "Range.hyperlink");
      const text = (name: string) => {
        const value = given[name];
        return typeof value === "string" && value !== "" ? value : undefined;
      };
      const [address, documentReference, screenTip] = [
        text("address"),
        text("documentReference"),
        text("screenTip"),
      ];
      const link: CellLink = {
        box,
        ...(address === undefined ? {} : { address }),
        ...(documentReference === undefined ? {} : { documentReference }),
        ...(screenTip === undefined ? {} : { screenTip }),
      };
      sheet.change({ links: [...others, link] });
      const display = text("textToDisplay");
      if (display !== undefined) writeCell(sheet, box.top, box.left, display, context.workbook.locale);
      sheet.restyle(box, (style) => ({ ...style, fontColor: "#0563C1", underline: "Single" }));
      context.workbook.tell({ kind: "changed", sheet, box, changeType: "RangeEdited" });
    },
  };
}
