import { DEFAULT_STYLE, type BorderLine, type BorderSide, type CellStyle } from "../workbook/cell";
import type { ConditionalLook } from "../workbook/sheet-parts";
import { builtInFormat } from "./number-formats";
import { colorOf } from "./read-colors";
import {
  attribute,
  child,
  children,
  descendant,
  flagAttribute,
  isOn,
  numberAttribute,
  rootOf,
  type XmlNode,
} from "./read-xml";

/** The looks a file's cells and conditional formats name by number. */
export interface OpenedStyles {
  readonly cells: readonly CellStyle[];
  readonly looks: readonly ConditionalLook[];
}

const SIDES: readonly BorderSide[] = ["left", "right", "top", "bottom", "diagonal"];
const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export function readStyles(xml: string | undefined, theme: readonly string[]): OpenedStyles {
  const root = rootOf(xml, "styleSheet");
  const formats = new Map(
    children(child(root, "numFmts"), "numFmt").map((format) => [
      numberAttribute(format, "numFmtId") ?? 0,
      attribute(format, "formatCode") ?? "General",
    ]),
  );
  const fonts = children(child(root, "fonts"), "font").map((font) => readFont(font, theme));
  const fills = children(child(root, "fills"), "fill").map((fill) => readFill(fill, theme));
  const borders = children(child(root, "borders"), "border").map((border) => readBorders(border, theme));
  const cells = children(child(root, "cellXfs"), "xf").map((format): CellStyle => {
    const formatId = numberAttribute(format, "numFmtId") ?? 0;
    const style: CellStyle = {
      ...DEFAULT_STYLE,
      numberFormat: formats.get(formatId) ?? builtInFormat(formatId) ?? "General",
      ...fonts[numberAttribute(format, "fontId") ?? 0],
      fillColor: fills[numberAttribute(format, "fillId") ?? 0] ?? null,
      borders: borders[numberAttribute(format, "borderId") ?? 0] ?? {},
      ...readAlignment(child(format, "alignment")),
      locked: flagAttribute(child(format, "protection"), "locked", true),
      formulaHidden: flagAttribute(child(format, "protection"), "hidden"),
    };
    return isDefault(style) ? DEFAULT_STYLE : style;
  });
  const looks = children(child(root, "dxfs"), "dxf").map((look) => readLook(look, theme));
  return { cells, looks };
}

/** One object stands for every plain cell, so that plain cells are known as such. */
function isDefault(style: CellStyle): boolean {
  return (
    JSON.stringify(style) === JSON.stringify({ ...DEFAULT_STYLE, fontName: style.fontName }) &&
    style.fontName === "Calibri"
  );
}

function readFont(font: XmlNode, theme: readonly string[]): Partial<CellStyle> {
  return {
    fontName: attribute(child(font, "name"), "val") ?? DEFAULT_STYLE.fontName,
    fontSize: numberAttribute(child(font, "sz"), "val") ?? DEFAULT_STYLE.fontSize,
    fontColor: colorOf(child(font, "color"), theme) ?? DEFAULT_STYLE.fontColor,
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    strikethrough: isOn(font, "strike"),
    underline: readUnderline(font),
  };
}

function readUnderline(font: XmlNode): string {
  const underline = child(font, "u");
  if (!underline) return "None";
  return upperFirst(attribute(underline, "val") ?? "single").replace("Accounting", "Accountant");
}

function readFill(fill: XmlNode, theme: readonly string[]): string | null {
  const pattern = child(fill, "patternFill");
  const type = attribute(pattern, "patternType") ?? "none";
  if (type === "none" || type === "gray125") return null;
  return colorOf(child(pattern, "fgColor"), theme) ?? colorOf(child(pattern, "bgColor"), theme) ?? null;
}

function readBorders(border: XmlNode, theme: readonly string[]): CellStyle["borders"] {
  return Object.fromEntries(
    SIDES.flatMap((side): [BorderSide, BorderLine][] => {
      const line = child(border, side);
      const style = attribute(line, "style");
      if (style === undefined || style === "none") return [];
      return [[side, { style, color: colorOf(child(line, "color"), theme) ?? "#000000" }]];
    }),
  );
}

function readAlignment(alignment: XmlNode | undefined): Partial<CellStyle> {
  if (!alignment) return {};
  const rotation = numberAttribute(alignment, "textRotation") ?? 0;
  return {
    horizontal: upperFirst(attribute(alignment, "horizontal") ?? "general"),
    vertical: upperFirst(attribute(alignment, "vertical") ?? "bottom"),
    wrapText: flagAttribute(alignment, "wrapText"),
    indent: numberAttribute(alignment, "indent") ?? 0,
    textRotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
    shrinkToFit: flagAttribute(alignment, "shrinkToFit"),
  };
}

function readLook(look: XmlNode, theme: readonly string[]): ConditionalLook {
  const font = child(look, "font");
  const pattern = descendant(look, "fill", "patternFill");
  const fillColor = colorOf(child(pattern, "bgColor"), theme) ?? colorOf(child(pattern, "fgColor"), theme);
  const fontColor = colorOf(child(font, "color"), theme);
  const flag = (name: string) => (child(font, name) ? isOn(font, name) : undefined);
  const [bold, italic, strikethrough] = [flag("b"), flag("i"), flag("strike")];
  return {
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(child(font, "u") ? { underline: readUnderline(font ?? {}) } : {}),
  };
}
