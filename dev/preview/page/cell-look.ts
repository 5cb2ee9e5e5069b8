import type { CSSProperties } from "react";
import type { BorderLine, Cell, CellStyle } from "../../emulated-excel/workbook/cell";
import type { ConditionalLook } from "../../emulated-excel/workbook/sheet-parts";

const vertical: Readonly<Record<string, string>> = {
  Top: "flex-start",
  Center: "center",
  Justify: "flex-start",
  Distributed: "center",
};

/** A cell's look as the browser draws it, with what its conditional formats change. */
export function cellLook(own: CellStyle, content: Cell["content"], look: ConditionalLook): CSSProperties {
  const style: CellStyle = { ...own, ...look };
  return {
    alignItems: vertical[style.vertical] ?? "flex-end",
    textAlign: horizontalOf(style, content),
    fontFamily: `"${style.fontName}", Carlito, Calibri, "Segoe UI", sans-serif`,
    fontSize: `${style.fontSize}pt`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? "italic" : "normal",
    textDecoration: decorationOf(style),
    color: style.fontColor,
    background: style.fillColor ?? undefined,
    paddingInlineStart: 3 + style.indent * 9,
    ...bordersOf(style),
  };
}

function horizontalOf(style: CellStyle, content: Cell["content"]): "left" | "right" | "center" {
  if (style.horizontal === "Center" || style.horizontal === "CenterAcrossSelection") return "center";
  if (style.horizontal === "Right") return "right";
  if (style.horizontal !== "General") return "left";
  if (typeof content === "number") return "right";
  return typeof content === "boolean" ? "center" : "left";
}

function decorationOf(style: CellStyle): string {
  const lines = [
    ...(style.underline === "None" ? [] : ["underline"]),
    ...(style.strikethrough ? ["line-through"] : []),
  ];
  return lines.join(" ") || "none";
}

function bordersOf({ borders }: CellStyle): CSSProperties {
  return {
    ...(borders.right ? { borderRight: borderOf(borders.right) } : {}),
    ...(borders.bottom ? { borderBottom: borderOf(borders.bottom) } : {}),
    ...(borders.top ? { borderTop: borderOf(borders.top) } : {}),
    ...(borders.left ? { borderLeft: borderOf(borders.left) } : {}),
  };
}

function borderOf({ style, color }: BorderLine): string {
  const width = style === "thick" ? 3 : style.startsWith("medium") ? 2 : 1;
  if (style === "double") return `3px double ${color}`;
  if (/dash/i.test(style)) return `${width}px dashed ${color}`;
  if (/dot|hair/i.test(style)) return `${width}px dotted ${color}`;
  return `${width}px solid ${color}`;
}
