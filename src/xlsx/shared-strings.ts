import { parseXml } from "./parse-xml";
import { writtenText } from "./written-text";

/**
 * The texts that cells refer to by number, the runs of a rich text joined. A phonetic guide (`rPh`) is a
 * reading aid beside the text and no part of it.
 * @throws {UnreadableWorkbook} on broken XML.
 */
export function readSharedStrings(xml: string | null, name: string): readonly string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  let written = "";
  let inText = false;
  let inPhonetic = false;
  parseXml(
    xml,
    { name, part: "its texts" },
    {
      open: (element) => {
        if (element === "si") written = "";
        else if (element === "t") inText = true;
        else if (element === "rPh") inPhonetic = true;
      },
      text: (text) => {
        if (inText && !inPhonetic) written += text;
      },
      close: (element) => {
        if (element === "t") inText = false;
        else if (element === "rPh") inPhonetic = false;
        else if (element === "si") strings.push(writtenText(written));
      },
    },
  );
  return strings;
}
