import { strToU8, zipSync } from "fflate";
import { EMPTY_MEMORY } from "../../src/use-cases/workbook";
import { readWorkbookBytes } from "../../src/xlsx/read-workbook-bytes";
import { workbookParts } from "./make-workbook";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.microsoft.com/office/2011/relationships";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** A workbook of one sheet in which add-ins have kept properties, each a name and the value as the file has it. */
function keptBy(addIns: readonly (readonly (readonly [name: string, value: string])[])[]) {
  const quoted = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const relations = addIns.map(
    (_, place) =>
      `<Relationship Id="r${place}" Type="${OFFICE}/webextension" Target="webextension${place}.xml"/>`,
  );
  const extensions = addIns.map((properties, place) => {
    const kept = properties.map(([name, value]) => `<we:property name="${name}" value="${quoted(value)}"/>`);
    const xml = `<we:webextension xmlns:we="${EXTENSION}" id="{${place}}"><we:properties>${kept.join("")}</we:properties></we:webextension>`;
    return [`xl/webextensions/webextension${place}.xml`, strToU8(xml)] as const;
  });
  const parts = workbookParts({ sheets: ["<sheetData/>"] });
  const root = new TextDecoder().decode(parts["_rels/.rels"]);
  const panes = `<Relationship Id="panes" Type="${OFFICE}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`;
  return readWorkbookBytes(
    zipSync({
      ...parts,
      "_rels/.rels": strToU8(root.replace("</Relationships>", `${panes}</Relationships>`)),
      "xl/webextensions/taskpanes.xml": strToU8("<taskpanes/>"),
      "xl/webextensions/_rels/taskpanes.xml.rels": strToU8(
        `<Relationships xmlns="${PACKAGE}">${relations.join("")}</Relationships>`,
      ),
      ...Object.fromEntries(extensions),
    }),
    "plan.xlsx",
  );
}

function memoryOf(...addIns: Parameters<typeof keptBy>[0]) {
  const reading = keptBy(addIns);
  if (reading.kind === "unreadable") throw new Error(reading.reason);
  return reading.workbook.memory;
}

const OURS = "procurement-action-plan";
const kept = JSON.stringify({ version: 1, council: "Exampleshire & “Sons”", quarters: "calendar" });

test("what the add-in keeps is read from among what other add-ins keep", () => {
  const others = [["Office.AutoShowTaskpaneWithDocument", "true"]] as const;
  expect(
    memoryOf(others, [
      ["theme", '"dark"'],
      [OURS, JSON.stringify(kept)],
    ]),
  ).toEqual({
    ...EMPTY_MEMORY,
    council: "Exampleshire & “Sons”",
    quarters: "calendar",
  });
});

test("a workbook in which it keeps nothing, or nothing that can be read, is one it never saw", () => {
  expect(memoryOf()).toEqual(EMPTY_MEMORY);
  expect(memoryOf([["theme", '"dark"']])).toEqual(EMPTY_MEMORY);
  expect(memoryOf([[OURS, JSON.stringify("{cut sho")]])).toEqual(EMPTY_MEMORY);
  expect(memoryOf([[OURS, '{"cut sho']])).toEqual(EMPTY_MEMORY);
  expect(memoryOf([[OURS, "7"]])).toEqual(EMPTY_MEMORY);
});
