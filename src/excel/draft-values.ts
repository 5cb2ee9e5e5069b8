import type { DraftContent, SheetDraft } from "../domain/sheets/sheet-draft";
import { cellEntry } from "./cell-writer";
import { BYTES_OF_CALL, rangeOf, type DraftStep } from "./draft-step";

export const DATE_FORMAT = "dd/mm/yyyy";

/** Bytes of values told at a time: small enough to be packed with others. */
const BYTES_AT_ONCE = 250_000;

/** What the cells of a draft hold, some hundreds of rows at a time. */
export function valueSteps(draft: SheetDraft, width: number): readonly DraftStep[] {
  const steps: DraftStep[] = [];
  let top = 0;
  let lines: (string | number)[][] = [];
  let bytes = 0;
  const close = () => {
    if (lines.length === 0) return;
    const range = { top, left: 0, bottom: top + lines.length - 1, right: width - 1 };
    const values = lines;
    steps.push({
      bytes: bytes + BYTES_OF_CALL,
      queue: (place) => {
        rangeOf(place, range).values = values;
      },
    });
    top += lines.length;
    [lines, bytes] = [[], 0];
  };
  for (const row of draft.rows) {
    const line = Array.from({ length: width }, (_, column) => valueOf(row[column]?.content));
    lines.push(line);
    bytes += bytesOf(JSON.stringify(line)) + 1;
    if (bytes > BYTES_AT_ONCE) close();
  }
  close();
  return steps;
}

function valueOf(content: DraftContent | undefined): string | number {
  if (content === undefined) return "";
  if (content.kind === "number") return content.value;
  return cellEntry(plainContent(content), content.kind === "date" ? DATE_FORMAT : "General").value;
}

/** A content without what only a generated sheet has. */
export function plainContent(content: DraftContent) {
  if (content.kind === "link") return { kind: "text", text: content.text } as const;
  return content.kind === "number" ? ({ kind: "empty" } as const) : content;
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    // Two units of a pair take four bytes together.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}
