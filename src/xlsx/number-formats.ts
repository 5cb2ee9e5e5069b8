import { parseXml } from "./parse-xml";

/**
 * The formats a file refers to by number alone (ECMA-376 part 1, 18.8.30). The short date (14 and 22) is the
 * computer's; a council's is the United Kingdom's.
 */
const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "dd/mm/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;(#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;(#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** The number format of each cell style, by the style's number. @throws {UnreadableWorkbook} on broken XML. */
export function readNumberFormats(xml: string | null, name: string): readonly string[] {
  const formats: string[] = [];
  if (xml === null) return formats;
  const custom = new Map<number, string>();
  let inCellStyles = false;
  parseXml(
    xml,
    { name, part: "its styles" },
    {
      open: (element, attribute) => {
        if (element === "numFmt") {
          custom.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "General");
        } else if (element === "cellXfs") inCellStyles = true;
        else if (element === "xf" && inCellStyles) {
          const id = Number(attribute("numFmtId") ?? 0);
          formats.push(custom.get(id) ?? BUILT_IN_FORMATS.get(id) ?? "General");
        }
      },
      close: (element) => {
        if (element === "cellXfs") inCellStyles = false;
      },
    },
  );
  return formats;
}
