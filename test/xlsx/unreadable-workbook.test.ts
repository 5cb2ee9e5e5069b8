import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readWorkbookBytes } from "../../src/xlsx/read-workbook-bytes";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { makeWorkbook, oleContainer, sheetOf, workbookParts } from "./make-workbook";

const FIXTURES = "test/fixtures/xlsx";
const SAMPLE = "samples/clean-action-plan.xlsx";

const plain = { sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] };

function reasonFor(bytes: Uint8Array): string {
  const reading = readWorkbookBytes(bytes, "plan.xlsx");
  return reading.kind === "unreadable" ? reading.reason : "it was read";
}

/** The plain workbook with one part taken out, or with other content. */
function withPart(path: string, content: string | null): Uint8Array {
  const others = Object.entries(workbookParts(plain)).filter(([other]) => other !== path);
  const changed: [string, Uint8Array][] = content === null ? [] : [[path, strToU8(content)]];
  return zipSync(Object.fromEntries([...others, ...changed]));
}

/** The plain workbook whose directory says of every part that it has this size unpacked. */
function withDeclaredSize(size: number): Uint8Array {
  const bytes = makeWorkbook(plain);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe("a file that is no workbook gets a sentence that says what it is", () => {
  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "plan.xlsx is empty"],
    [
      "a list of values",
      strToU8("KPI,Now,Target\nReporting,Minimum,Mature\n"),
      "is a text file (such as .csv)",
    ],
    [
      "a list of values in UTF-16",
      new Uint8Array([0xff, 0xfe, 0x4b, 0, 0x50, 0]),
      "is a text file (such as .csv)",
    ],
    ["a web page named .xls", strToU8("<html><table></table></html>"), "is a web page or XML file"],
    ["a PDF", strToU8("%PDF-1.7\n"), "is a PDF"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), "is not an Excel workbook"],
    [
      "an old workbook saved by LibreOffice",
      readFileSync(join(FIXTURES, "old-excel.xls")),
      "is an old Excel workbook (.xls)",
    ],
    ["a still older workbook", oleContainer("Book"), "is an old Excel workbook (.xls)"],
    [
      "a workbook with a password",
      oleContainer("EncryptionInfo", "EncryptedPackage"),
      "is protected with a password",
    ],
    ["an old Word document", oleContainer("WordDocument"), "is not an Excel workbook"],
    [
      "an OpenDocument spreadsheet",
      readFileSync(join(FIXTURES, "opendocument.ods")),
      "is an OpenDocument file (.ods)",
    ],
    [
      "a binary workbook",
      zipSync({ "xl/workbook.bin": strToU8("x") }),
      "is an Excel binary workbook (.xlsb)",
    ],
    ["a Word document", zipSync({ "word/document.xml": strToU8("<w/>") }), "is a Word document"],
    ["a presentation", zipSync({ "ppt/presentation.xml": strToU8("<p/>") }), "is a PowerPoint presentation"],
    [
      "a zip of other things",
      zipSync({ "plan.xlsx": makeWorkbook(plain) }),
      "is a zip file without an Excel workbook",
    ],
  ])("%s", (_, bytes, words) => {
    expect(reasonFor(bytes)).toContain(words);
  });
});

describe("a damaged workbook says where it is damaged", () => {
  test.each<[string, Uint8Array, string]>([
    ["cut short", makeWorkbook(plain).subarray(0, 900), "is cut short or damaged"],
    ["no list of relationships", withPart("xl/_rels/workbook.xml.rels", null), 'sheet "S1"'],
    ["a sheet missing", withPart("xl/worksheets/sheet1.xml", null), 'sheet "S1"'],
    [
      "a sheet that breaks off",
      withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row"),
      'sheet "S1"',
    ],
    ["styles missing", withPart("xl/styles.xml", null), "its styles are missing"],
    ["texts that break off", withPart("xl/sharedStrings.xml", "<sst><si><t>Mat"), "its texts"],
    [
      "a list of sheets that breaks off",
      withPart("xl/workbook.xml", "<workbook><sheets>"),
      "its list of sheets",
    ],
    ["a text that does not exist", sheetOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'), 'sheet "S1"'],
    ["a cell beyond Excel's last column", sheetOf('<row r="1"><c r="ZZZ1"><v>7</v></c></row>'), 'sheet "S1"'],
    ["a row beyond Excel's last", sheetOf('<row r="1048577"/>'), 'sheet "S1"'],
    ["less in it than its directory says", withDeclaredSize(100_000), "is damaged inside"],
    ["more in it than its directory says", withDeclaredSize(10), "is damaged inside"],
  ])("%s", (_, bytes, words) => {
    expect(reasonFor(bytes)).toContain(words);
  });

  test("one flipped bit in the packed texts is noticed", () => {
    const bytes = new Uint8Array(readFileSync(SAMPLE));
    const name = "xl/sharedStrings.xml";
    const at = Buffer.from(bytes).indexOf(name) + name.length + 200;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(reasonFor(bytes)).toContain(`is damaged inside (${name})`);
  });

  test("whatever is cut off or overwritten, there is an answer in one line and no error", () => {
    const whole = readFileSync(SAMPLE);
    const damage = fc.record({
      length: fc.integer({ min: 0, max: whole.length }),
      changes: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(damage, ({ length, changes }) => {
        const bytes = new Uint8Array(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(reasonFor(bytes.subarray(0, length))).toMatch(/^[^\n]+$/);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a file made to exhaust the machine is refused", () => {
  test("one that unpacks to gigabytes", () => {
    expect(reasonFor(withDeclaredSize(2 ** 31))).toContain("unpacks to more than 400 MB");
  });

  test("one with no text near the sheet's first cell, and texts at opposite ends of the rest", () => {
    const far =
      '<row r="60000"><c r="A60000"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    expect(reasonFor(sheetOf(far))).toContain("lie too far apart");
  });

  test("one with thousands of texts far from the rest", () => {
    const cells = Array.from({ length: 1_001 }, (_, n) => `<c r="XFD${n + 1_000_001}"><v>2</v></c>`);
    const rows = cells.map((cell, n) => `<row r="${n + 1_000_001}">${cell}</row>`).join("");
    const far = `<row r="1"><c r="A1"><v>1</v></c></row>${rows}`;
    expect(reasonFor(sheetOf(far))).toContain("lie too far apart");
  });
});

describe("a path that leads to no file gets a sentence", () => {
  test.each([
    ["samples/no-such-plan.xlsx", "There is no file samples/no-such-plan.xlsx"],
    [join(SAMPLE, "plan.xlsx"), "There is no file"],
    ["samples", "samples is a folder"],
    ["package.json", "package.json is a text file"],
  ])("%s", async (path, words) => {
    const reading = await readWorkbookFile(path);
    expect(reading).toEqual({ kind: "unreadable", reason: expect.stringContaining(words) as string });
  });
});
