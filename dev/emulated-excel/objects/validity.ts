import type { Scalar } from "../protocol/object-model";
import { splitSheet, parseBox } from "../workbook/box";
import { displayedText } from "../workbook/displayed-text";
import { isEmptyCell, type Cell } from "../workbook/cell";
import type { ValidationState } from "../workbook/sheet-parts";
import type { HostContext } from "./host-context";
import { findName } from "./named-items";
import type { RangeTarget } from "./targets";

/**
 * `DataValidation.valid`: whether all cells of the range hold what their rules allow, none does, or (`null`) some do.
 * Setting values does not ask the rules: data validation is triggered only by what a person enters
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation). A rule by formula is taken as met:
 * no formula is worked out here.
 */
export function validScalar(context: HostContext): Scalar<RangeTarget> {
  return {
    get: ({ sheet, box }) => {
      let [met, broken] = [0, 0];
      for (let row = box.top; row <= box.bottom; row += 1)
        for (let column = box.left; column <= box.right; column += 1) {
          const rule = sheet.state.validations.find(({ boxes }) =>
            boxes.some(
              ({ top, left, bottom, right }) =>
                row >= top && row <= bottom && column >= left && column <= right,
            ),
          );
          const isMet = !rule || meets(context, { sheet, box }, rule, sheet.cellAt(row, column));
          if (isMet) met += 1;
          else broken += 1;
        }
      if (broken === 0) return true;
      return met === 0 ? false : null;
    },
  };
}

function meets(
  context: HostContext,
  range: RangeTarget,
  rule: ValidationState,
  cell: Cell | undefined,
): boolean {
  if (cell === undefined || isEmptyCell(cell)) return rule.ignoreBlanks;
  const { content } = cell;
  switch (rule.type) {
    case "None":
    case "Custom":
      return true;
    case "List":
      return inList(context, range, rule.formula1, displayedText(content, cell.style.numberFormat));
    case "TextLength":
      return compares(rule, String(content).length);
    case "WholeNumber":
      return typeof content === "number" && Number.isInteger(content) && compares(rule, content);
    case "Decimal":
    case "Date":
    case "Time":
      return typeof content === "number" && compares(rule, content);
  }
}

/** Words written out must be the same letter by letter; those of cells may differ in case. */
function inList(context: HostContext, { sheet }: RangeTarget, source: string, text: string): boolean {
  if (!source.startsWith("="))
    return source
      .split(",")
      .map((word) => word.trim())
      .includes(text);
  const named = findName(context, sheet, source.slice(1)) ?? findName(context, null, source.slice(1));
  const { sheet: name, rest } = splitSheet((named?.formula ?? source).replace(/^=/, ""));
  const home = name === null ? sheet : context.workbook.findSheet(name);
  const box = parseBox(rest.replaceAll("$", ""));
  // What a formula would list is not worked out.
  if (!home || !box) return true;
  const words = [...home.cellsIn(box)].map(([, , cell]) =>
    displayedText(cell.content, cell.style.numberFormat).toLowerCase(),
  );
  return words.includes(text.toLowerCase());
}

function compares({ operator = "Between", formula1, formula2 }: ValidationState, value: number): boolean {
  const [low, high] = [Number(formula1), Number(formula2)];
  // Limits that are formulas are not worked out.
  if (Number.isNaN(low)) return true;
  switch (operator) {
    case "Between":
      return value >= low && value <= high;
    case "NotBetween":
      return value < low || value > high;
    case "EqualTo":
      return value === low;
    case "NotEqualTo":
      return value !== low;
    case "GreaterThan":
      return value > low;
    case "LessThan":
      return value < low;
    case "GreaterThanOrEqualTo":
      return value >= low;
    default:
      return value <= low;
  }
}
