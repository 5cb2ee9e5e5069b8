import type { Scalar } from "../protocol/object-model";
import { intersection, sameBox, type Box } from "../workbook/box";
import { writeCell } from "../workbook/cell-writing";
import type { Sheet } from "../workbook/sheet";
import type { CellLink } from "../workbook/sheet-parts";
import { assertWritable, recordArgument, type ArgumentRecord, type HostContext } from "./host-context";
import type { RangeTarget } from "./targets";

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
    set: ({ sheet, box }, argument) => {
      assertWritable(context, sheet, box, "Range.hyperlink");
      const others = sheet.state.links.filter((each) => !sameBox(each.box, box));
      if (argument === null) {
        sheet.change({ links: others });
        return;
      }
      const given = recordArgument(argument, "Range.hyperlink");
      sheet.change({ links: [...others, linkOf(given, box)] });
      showLink(context, sheet, box, given);
    },
  };
}

/** Links of many cells at once. */
export function setLinks(
  context: HostContext,
  sheet: Sheet,
  links: readonly { readonly box: Box; readonly given: ArgumentRecord }[],
): void {
  const [places, lefts] = [
    new Set(links.map(({ box }) => box.top)),
    new Set(links.map(({ box }) => box.left)),
  ];
  const isKept = ({ box }: CellLink) => !(places.has(box.top) && lefts.has(box.left));
  sheet.change({
    links: [...sheet.state.links.filter(isKept), ...links.map(({ box, given }) => linkOf(given, box))],
  });
  for (const { box, given } of links) showLink(context, sheet, box, given);
}

function linkOf(given: ArgumentRecord, box: Box): CellLink {
  const [address, documentReference, screenTip] = [
    textIn(given, "address"),
    textIn(given, "documentReference"),
    textIn(given, "screenTip"),
  ];
  return {
    box,
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
}

function showLink(context: HostContext, sheet: Sheet, box: Box, given: ArgumentRecord): void {
  const display = textIn(given, "textToDisplay");
  if (display !== undefined) writeCell(sheet, box.top, box.left, display, context.workbook.locale);
  sheet.restyle(box, (style) => ({ ...style, fontColor: "#0563C1", underline: "Single" }));
  context.workbook.tell({ kind: "changed", sheet, box, changeType: "RangeEdited" });
}

function textIn(given: ArgumentRecord, name: string): string | undefined {
  const value = given[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}
