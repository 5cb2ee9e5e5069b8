import { attribute, child, childNames, descendant, numberAttribute, rootOf, type XmlNode } from "./read-xml";

/** The first colours of the old palette, which files still name by number; 64 is the text colour. */
const INDEXED = [
  "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
  "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
  "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080",
  "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
  "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF",
  "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
  "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696",
  "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
]; // prettier-ignore

/** Excel swaps light and dark among the first four. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The colours of a theme, `RRGGBB`, in the order the file counts them. */
export function themeColors(xml: string | undefined): readonly string[] {
  const scheme = descendant(rootOf(xml, "theme"), "themeElements", "clrScheme");
  return THEME_ORDER.map((name) => {
    const holder = child(scheme, name);
    const color = child(holder, childNames(holder)[0] ?? "");
    return attribute(color, "lastClr") ?? attribute(color, "val") ?? "000000";
  });
}

/** A colour element as `#RRGGBB`; `undefined` when it is automatic or missing. */
export function colorOf(node: XmlNode | undefined, theme: readonly string[]): string | undefined {
  const rgb = attribute(node, "rgb");
  const themeIndex = numberAttribute(node, "theme");
  const indexed = numberAttribute(node, "indexed");
  const base =
    rgb?.slice(-6) ??
    (themeIndex === undefined ? undefined : theme[themeIndex]) ??
    (indexed === undefined ? undefined : INDEXED[indexed]);
  return base === undefined
    ? undefined
    : `#${tinted(base, numberAttribute(node, "tint") ?? 0)}`.toUpperCase();
}

/** Lighter for a positive tint, darker for a negative one. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  return [0, 2, 4]
    .map((at) => Number.parseInt(rgb.slice(at, at + 2), 16))
    .map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => Math.round(part).toString(16).padStart(2, "0"))
    .join("");
}
