import { boxOf, intersection, parseBox, splitSheet, boxAddress } from "../../emulated-excel/workbook/box";
import type { EmulatedHost } from "../../emulated-excel/emulated-host";
import type { Sheet } from "../../emulated-excel/workbook/sheet";
import type { CellLink } from "../../emulated-excel/workbook/sheet-parts";
import type { Refusal } from "./typed-entry";

/** The link that lies on a cell, if any. */
export function linkAt(sheet: Sheet, row: number, column: number): CellLink | undefined {
  const { links } = sheet.state;
  if (links.length === 0) return undefined;
  return links.find((link) => intersection(link.box, boxOf(row, column)));
}

/** Goes where a link leads: to cells of the workbook. Addresses of other pages are told, not opened. */
export function followLink(host: EmulatedHost, from: Sheet, link: CellLink): Refusal {
  if (link.documentReference === undefined)
    return `This link leads to ${link.address ?? "nowhere"}. The preview opens no other pages.`;
  const { workbook } = host;
  const wanted = link.documentReference.toLowerCase();
  const named = workbook.parts.names.find((item) => item.name.toLowerCase() === wanted);
  const { sheet: name, rest } = splitSheet((named?.formula ?? link.documentReference).replace(/^=/, ""));
  const sheet = name === null ? from : workbook.findSheet(name);
  const box = parseBox(rest);
  if (!sheet || !box) return `This link leads to ${link.documentReference}, which is not in this workbook.`;
  if (sheet.state.visibility !== "Visible")
    return `This link leads to the sheet ‘${sheet.state.name}’, which is hidden.`;
  host.select(sheet.state.name, boxAddress(box));
  return null;
}
