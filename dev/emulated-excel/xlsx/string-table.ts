import type { RichRun } from "../workbook/cell";
import { cellText, document, element, MAIN } from "./xml";

/** Gathers the texts of all cells while sheets are written, then gives the shared strings part. */
export class StringTable {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The number by which a cell names its text. */
  place(text: string, richText?: readonly RichRun[]): number {
    this.uses += 1;
    const xml = richText
      ? richText.map((run) => element("r", {}, run.properties + cellText(run.text))).join("")
      : cellText(text);
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.places.set(xml, this.places.size);
    return this.places.size - 1;
  }

  xml(): string {
    const items = [...this.places.keys()].map((xml) => element("si", {}, xml));
    return document(element("sst", { xmlns: MAIN, count: this.uses, uniqueCount: this.places.size }, items));
  }
}
