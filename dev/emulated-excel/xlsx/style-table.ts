import { DEFAULT_STYLE, type CellStyle } from "../workbook/cell";
import type { ConditionalLook } from "../workbook/sheet-parts";
import { builtInFormatId, FIRST_CUSTOM_FORMAT } from "./number-formats";
import { document, element, MAIN } from "./xml";

/** A list in which equal things stand once. */
class Pool {
  private readonly places = new Map<string, number>();

  constructor(...initial: readonly string[]) {
    for (const each of initial) this.place(each);
  }

  place(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.places.set(xml, this.places.size);
    return this.places.size - 1;
  }

  all(): readonly string[] {
    return [...this.places.keys()];
  }
}

const argb = (color: string) => `FF${color.replace("#", "")}`;

/** Gathers the looks of all cells while sheets are written, then gives the styles part. */
export class StyleTable {
  private readonly fonts = new Pool(fontXml(DEFAULT_STYLE));
  private readonly fills = new Pool(patternFill("none"), patternFill("gray125"));
  private readonly borders = new Pool(borderXml(DEFAULT_STYLE));
  private readonly formats = new Map<string, number>();
  private readonly cellFormats = new Pool();
  private readonly looks = new Pool();
  private readonly known = new Map<CellStyle, number>();

  constructor() {
    this.place(DEFAULT_STYLE);
  }

  /** The number by which a cell names its look. */
  place(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const place = this.cellFormats.place(this.cellFormat(style));
    this.known.set(style, place);
    return place;
  }

  /** The number by which a conditional format names its look. */
  placeLook(look: ConditionalLook): number {
    const flag = (name: string, value: boolean | undefined) =>
      value === undefined ? "" : element(name, value ? {} : { val: 0 });
    const font = [
      flag("b", look.bold),
      flag("i", look.italic),
      flag("strike", look.strikethrough),
      look.underline === undefined ? "" : element("u", { val: underlineName(look.underline) }),
      look.fontColor === undefined ? "" : element("color", { rgb: argb(look.fontColor) }),
    ].join("");
    const fill =
      look.fillColor === undefined
        ? ""
        : element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argb(look.fillColor) })));
    return this.looks.place(element("dxf", {}, [font && element("font", {}, font), fill]));
  }

  xml(): string {
    const list = (name: string, items: readonly string[]) => element(name, { count: items.length }, items);
    const formats = [...this.formats].map(([formatCode, numFmtId]) =>
      element("numFmt", { numFmtId, formatCode }),
    );
    return document(
      element("styleSheet", { xmlns: MAIN }, [
        formats.length > 0 ? list("numFmts", formats) : "",
        list("fonts", this.fonts.all()),
        list("fills", this.fills.all()),
        list("borders", this.borders.all()),
        list("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        list("cellXfs", this.cellFormats.all()),
        list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        list("dxfs", this.looks.all()),
        element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2" }),
      ]),
    );
  }

  private cellFormat(style: CellStyle): string {
    const fillId = style.fillColor === null ? 0 : this.fills.place(solidFill(style.fillColor));
    const alignment = element("alignment", {
      horizontal: style.horizontal === "General" ? undefined : lowerFirst(style.horizontal),
      vertical: style.vertical === "Bottom" ? undefined : lowerFirst(style.vertical),
      wrapText: style.wrapText ? 1 : undefined,
      indent: style.indent === 0 ? undefined : style.indent,
      textRotation: style.textRotation === 0 ? undefined : fileRotation(style.textRotation),
      shrinkToFit: style.shrinkToFit ? 1 : undefined,
    });
    const protection = element("protection", {
      locked: style.locked ? undefined : 0,
      hidden: style.formulaHidden ? 1 : undefined,
    });
    return element(
      "xf",
      {
        numFmtId: this.formatId(style.numberFormat),
        fontId: this.fonts.place(fontXml(style)),
        fillId,
        borderId: this.borders.place(borderXml(style)),
        xfId: 0,
        applyNumberFormat: style.numberFormat === "General" ? undefined : 1,
        applyFont: 1,
        applyFill: fillId === 0 ? undefined : 1,
        applyBorder: Object.keys(style.borders).length === 0 ? undefined : 1,
        applyAlignment: alignment === "<alignment/>" ? undefined : 1,
        applyProtection: protection === "<protection/>" ? undefined : 1,
      },
      [alignment === "<alignment/>" ? "" : alignment, protection === "<protection/>" ? "" : protection],
    );
  }

  private formatId(format: string): number {
    const builtIn = builtInFormatId(format);
    if (builtIn !== undefined) return builtIn;
    const id = this.formats.get(format) ?? FIRST_CUSTOM_FORMAT + this.formats.size;
    this.formats.set(format, id);
    return id;
  }
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const fileRotation = (degrees: number) => (degrees < 0 ? 90 - degrees : degrees);
const underlineName = (underline: string) => lowerFirst(underline).replace("Accountant", "Accounting");

const patternFill = (patternType: string) => element("fill", {}, element("patternFill", { patternType }));

function solidFill(color: string): string {
  const colors = element("fgColor", { rgb: argb(color) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, colors));
}

function fontXml(style: CellStyle): string {
  return element("font", {}, [
    style.bold ? "<b/>" : "",
    style.italic ? "<i/>" : "",
    style.strikethrough ? "<strike/>" : "",
    style.underline === "None" ? "" : element("u", { val: underlineName(style.underline) }),
    element("sz", { val: style.fontSize }),
    element("color", { rgb: argb(style.fontColor) }),
    element("name", { val: style.fontName }),
  ]);
}

function borderXml(style: CellStyle): string {
  const side = (name: "left" | "right" | "top" | "bottom" | "diagonal") => {
    const line = style.borders[name];
    return line
      ? element(name, { style: line.style }, element("color", { rgb: argb(line.color) }))
      : element(name);
  };
  return element("border", {}, [side("left"), side("right"), side("top"), side("bottom"), side("diagonal")]);
}
