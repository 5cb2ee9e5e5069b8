import type { Argument, HostObject } from "../protocol/object-model";
import { assertStructureOpen, wordArgument, type HostContext } from "./host-context";
import { sheetTargetOf, worksheetObject } from "./targets";
import type { Sheet } from "../workbook/sheet";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** `Worksheet.copy`: a sheet like this one, named as Excel names copies. Tables get names of their own. */
export function copySheet(
  context: HostContext,
  sheet: Sheet,
  position: Argument,
  beside: Argument,
): HostObject {
  const { workbook } = context;
  assertStructureOpen(context, "Worksheet.copy");
  const where = wordArgument(position ?? "None", POSITIONS, "Worksheet.copy");
  let number = 2;
  const nameOf = (copy: number) => `${sheet.state.name.slice(0, 25)} (${copy})`;
  while (workbook.findSheet(nameOf(number))) number += 1;
  const copy = workbook.addSheet(nameOf(number));
  const { name } = copy.state;
  const highest = Math.max(
    0,
    ...workbook.sheets.flatMap((each) => each.state.tables.map((table) => table.id)),
  );
  copy.restore({
    ...sheet.keepState(),
    name,
    tables: sheet.state.tables.map((table, index) => ({
      ...table,
      id: highest + index + 1,
      name: `${table.name}_${number}`,
    })),
    // Comments go with a copy, as new ones.
    comments: sheet.state.comments.map((comment) => ({ ...comment, id: workbook.freshId() })),
    charts: sheet.state.charts.map((chart) => ({ ...chart, id: workbook.freshId() })),
    conditionalFormats: sheet.state.conditionalFormats.map((format) => ({
      ...format,
      id: workbook.freshId(),
    })),
  });
  const besideSheet = sheetTargetOf(beside) ?? sheet;
  const others = workbook.sheets.filter((each) => each !== copy);
  const index = others.indexOf(besideSheet);
  const target = { None: others.length, End: others.length, Beginning: 0, Before: index, After: index + 1 };
  workbook.moveSheet(copy, target[where]);
  workbook.undoLog.clear();
  return worksheetObject(copy);
}
