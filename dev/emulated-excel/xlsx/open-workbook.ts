import type { Sheet } from "../workbook/sheet";
import type { Visibility } from "../workbook/sheet-parts";
import type { EntryLocale } from "../workbook/typed-entry";
import { Workbook } from "../workbook/workbook";
import { OpenedPackage } from "./opened-package";
import { readCharts } from "./read-charts";
import { themeColors } from "./read-colors";
import { readNames } from "./read-names";
import { readProperties } from "./read-properties";
import { readStructureProtection } from "./read-rules";
import { readSheet } from "./read-sheet";
import type { SheetSources } from "./sheet-sources";
import { readStrings } from "./read-strings";
import { readStyles } from "./read-styles";
import { readTable } from "./read-table";
import { attribute, child, children, descendant, numberAttribute, rootOf } from "./read-xml";

/** Parts that are not modelled, by what their path says; the rest of what is unknown is told by name. */
const UNMODELLED: readonly (readonly [RegExp, string])[] = [
  [/^xl\/media\//, "pictures"],
  [/^xl\/(threadedComments|comments)/, "comments"],
  [/^xl\/pivot/, "pivot tables"],
  [/^xl\/slicer/, "slicers"],
  [/^xl\/vbaProject/, "macros"],
  [/^xl\/externalLinks\/externalLink/, "links to other workbooks"],
  [/^xl\/(connections|queryTables)/, "data connections"],
  [/^xl\/diagrams/, "SmartArt"],
];

/**
 * Opens an .xlsx file.
 * @throws when the bytes are no such file. What it holds beyond this model is named in `workbook.losses`.
 */
export function openWorkbook(bytes: Uint8Array, locale: Partial<EntryLocale> = {}): Workbook {
  const opened = new OpenedPackage(bytes);
  const path = opened.related("", "officeDocument");
  if (path === undefined || opened.text(path) === undefined)
    throw new Error("This is not an .xlsx workbook.");
  const workbook = new Workbook(locale);
  const losses = new Set<string>();
  const lose = (what: string) => void losses.add(what);
  const theme = themeColors(opened.text(opened.related(path, "theme")));
  const sources: SheetSources = {
    styles: readStyles(opened.text(opened.related(path, "styles")), theme),
    strings: readStrings(opened.text(opened.related(path, "sharedStrings"))),
    theme,
    freshId: () => workbook.freshId(),
    lose,
  };
  const root = rootOf(opened.text(path), "workbook");
  const relations = opened.relations(path);
  for (const node of children(child(root, "sheets"), "sheet")) {
    const relation = relations.find((each) => each.id === attribute(node, "id"));
    if (!relation) continue;
    if (relation.kind !== "worksheet") {
      lose(`the sheet "${attribute(node, "name") ?? ""}", which is no table of cells`);
      continue;
    }
    const uid = attribute(rootOf(opened.text(relation.target), "worksheet"), "uid");
    const sheet = workbook.addSheet(attribute(node, "name") ?? "Sheet", uid);
    const state = attribute(node, "state") ?? "visible";
    sheet.change({ visibility: (state.charAt(0).toUpperCase() + state.slice(1)) as Visibility });
    openSheet(opened, sheet, relation.target, sources);
  }
  readNames(workbook, root);
  workbook.changeParts({
    structureProtection: readStructureProtection(child(root, "workbookProtection"), lose),
  });
  readProperties(opened, path, workbook);
  const active =
    workbook.sheets[numberAttribute(descendant(root, "bookViews", "workbookView"), "activeTab") ?? 0];
  if (active) workbook.activate(active);
  for (const [pattern, what] of UNMODELLED) if (opened.paths.some((each) => pattern.test(each))) lose(what);
  workbook.losses = [...losses];
  workbook.undoLog.clear();
  return workbook;
}

function openSheet(opened: OpenedPackage, sheet: Sheet, path: string, sources: SheetSources): void {
  const relations = opened.relations(path);
  readSheet(sheet, opened.text(path), relations, sources);
  const tables = relations
    .filter((relation) => relation.kind === "table")
    .flatMap((relation) => readTable(rootOf(opened.text(relation.target), "table"), sources.lose));
  const drawing = relations.find((relation) => relation.kind === "drawing")?.target;
  const charts =
    drawing === undefined ? [] : readCharts(opened, drawing, sheet, sources.freshId, sources.lose);
  sheet.change({ tables, charts });
}
