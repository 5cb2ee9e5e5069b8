import { DEFAULT_PAGE, type PageLayoutState } from "../workbook/sheet-parts";
import {
  attribute,
  child,
  children,
  descendant,
  flagAttribute,
  numberAttribute,
  textOf,
  type XmlNode,
} from "./read-xml";
import { PAPER_NUMBERS } from "./write-page";

export function readPage(root: XmlNode): PageLayoutState {
  const setup = child(root, "pageSetup");
  const options = child(root, "printOptions");
  const margins = child(root, "pageMargins");
  const points = (name: keyof PageLayoutState["margins"]) => {
    const inches = numberAttribute(margins, name);
    return inches === undefined ? DEFAULT_PAGE.margins[name] : Math.round(inches * 72_000) / 1_000;
  };
  const fits = flagAttribute(descendant(root, "sheetPr", "pageSetUpPr"), "fitToPage");
  const paper = numberAttribute(setup, "paperSize");
  const scale = numberAttribute(setup, "scale");
  const [width, height] = [
    numberAttribute(setup, "fitToWidth") ?? 1,
    numberAttribute(setup, "fitToHeight") ?? 1,
  ];
  const words = child(root, "headerFooter");
  const header = sections(textOf(child(words, "oddHeader")));
  const footer = sections(textOf(child(words, "oddFooter")));
  return {
    ...DEFAULT_PAGE,
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: Object.keys(PAPER_NUMBERS).find((name) => PAPER_NUMBERS[name] === paper) ?? "A4",
    ...(scale === undefined ? {} : { scale }),
    // Nought is as many pages as it takes.
    ...(fits && width > 0 ? { fitToWidth: width } : {}),
    ...(fits && height > 0 ? { fitToHeight: height } : {}),
    centerHorizontally: flagAttribute(options, "horizontalCentered"),
    centerVertically: flagAttribute(options, "verticalCentered"),
    printGridlines: flagAttribute(options, "gridLines"),
    printHeadings: flagAttribute(options, "headings"),
    blackAndWhite: flagAttribute(setup, "blackAndWhite"),
    margins: {
      left: points("left"),
      right: points("right"),
      top: points("top"),
      bottom: points("bottom"),
      header: points("header"),
      footer: points("footer"),
    },
    headerFooter: {
      leftHeader: header.left,
      centerHeader: header.center,
      rightHeader: header.right,
      leftFooter: footer.left,
      centerFooter: footer.center,
      rightFooter: footer.right,
    },
  };
}

/** The rows that start a page because somebody said so, in order. */
export function readPageBreaks(root: XmlNode): readonly number[] {
  return children(child(root, "rowBreaks"), "brk")
    .filter((node) => flagAttribute(node, "man"))
    .map((node) => numberAttribute(node, "id") ?? 0)
    .filter((row) => row > 0)
    .sort((a, b) => a - b);
}

/** `&Lleft&Ccentre&Rright` in its three parts. */
function sections(text: string): { readonly left: string; readonly center: string; readonly right: string } {
  const part = (mark: string) => new RegExp(`&${mark}([\\s\\S]*?)(?=&[LCR]|$)`).exec(text)?.[1] ?? "";
  const unmarked = /^[^&]+/.exec(text)?.[0] ?? "";
  return { left: part("L"), center: part("C") || unmarked, right: part("R") };
}
