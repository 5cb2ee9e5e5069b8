import { groupedBy } from "../domain/lists/grouped-by";
import { cellAddress } from "../domain/grid/cell-ref";
import type { CellRef } from "../domain/grid/cell-ref";
import type { DraftContent, DraftRange, NumberFormat, SheetDraft } from "../domain/sheets/sheet-draft";
import { contentRefusal } from "./cell-writer";
import { LINK_LOOK, LOOKS, queueLook, type Look } from "./draft-looks";
import { areaSteps, BYTES_OF_CALL, rangeOf, type DraftStep } from "./draft-step";
import { bytesOf, DATE_FORMAT, plainContent, valueSteps } from "./draft-values";
import { sameCells, type SameCells } from "./same-cells";

const FORMATS: Readonly<Record<NumberFormat, string>> = { whole: "#,##0", "one-place": "0.0", percent: "0%" };

/** Runs of a number format told one by one; more of them are told as a list with a line for each row. */
const MOST_RUNS = 20;

export function widthOf(draft: SheetDraft): number {
  return Math.max(1, draft.columnWidths.length, ...draft.rows.map((row) => row.length));
}

/** Why a draft cannot be written, in a sentence; `null` when it can. */
export function draftRefusal(draft: SheetDraft): string | null {
  for (const [row, cells] of draft.rows.entries())
    for (const [column, { content }] of cells.entries()) {
      const refusal = contentRefusal(plainContent(content));
      if (refusal !== null) return `Cell ${cellAddress({ row, column })} of ‘${draft.name}’: ${refusal}`;
    }
  return null;
}

/** The cells of a draft: how they look, where they lead, what they hold, in this order. */
export function cellSteps(draft: SheetDraft): readonly DraftStep[] {
  const size = [draft.rows.length, widthOf(draft)] as const;
  if (draft.rows.length === 0) return [];
  const contentAt = (row: number, column: number) => draft.rows[row]?.[column]?.content;
  const whole = { top: 0, left: 0, bottom: size[0] - 1, right: size[1] - 1 };
  const looks = sameCells(...size, (row, column) => draft.rows[row]?.[column]?.style ?? null);
  const links = sameCells(...size, (row, column) =>
    contentAt(row, column)?.kind === "link" ? "link" : null,
  ).map(({ range }) => range);
  return [
    ...areaSteps([whole], 2, ({ format }) => {
      format.wrapText = true;
      format.verticalAlignment = "Top";
    }),
    ...[...groupedBy(looks, ({ key }) => key)].flatMap(([style, runs]) =>
      lookSteps(
        runs.map(({ range }) => range),
        LOOKS[style],
      ),
    ),
    ...formatSteps(
      draft,
      sameCells(...size, (row, column) => formatOf(contentAt(row, column))),
    ),
    ...links.map((range) => linkStep(draft, range)),
    ...lookSteps(links, LINK_LOOK),
    ...valueSteps(draft, size[1]),
  ];
}

function lookSteps(ranges: readonly DraftRange[], look: Look): readonly DraftStep[] {
  const parts = Object.keys(look).length;
  return parts === 0 ? [] : areaSteps(ranges, parts, ({ format }) => queueLook(format, look));
}

function formatOf(content: DraftContent | undefined): string | null {
  if (content?.kind === "number") return FORMATS[content.format];
  return content?.kind === "date" ? DATE_FORMAT : null;
}

/** Number formats, which Excel takes for one range at a time only: for dates here and there, a column at once. */
function formatSteps(draft: SheetDraft, runs: readonly SameCells<string>[]): readonly DraftStep[] {
  if (runs.length <= MOST_RUNS) return runs.map(({ key, range }) => formatStep(range, [[key]]));
  const columns = [...new Set(runs.flatMap(({ range }) => columnsOf(range)))];
  return columns.map((column) => {
    const own = runs.filter(({ range }) => range.left <= column && range.right >= column);
    const top = Math.min(...own.map(({ range }) => range.top));
    const bottom = Math.max(...own.map(({ range }) => range.bottom));
    const formats = draft.rows.slice(top, bottom + 1).map((row) => [formatOf(row[column]?.content)]);
    return formatStep({ top, left: column, bottom, right: column }, formats);
  });
}

function columnsOf({ left, right }: DraftRange): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, place) => left + place);
}

/** @param formats `null` for a cell that keeps its own. */
function formatStep(range: DraftRange, formats: readonly (readonly (string | null)[])[]): DraftStep {
  return {
    bytes: BYTES_OF_CALL + bytesOf(JSON.stringify(formats)),
    queue: (place) => {
      rangeOf(place, range).numberFormat = formats.map((line) => [...line]);
    },
  };
}

/** Before the texts: a link without one shows its address, and one given with it would be read as if typed. */
function linkStep(draft: SheetDraft, range: DraftRange): DraftStep {
  const links = draft.rows
    .slice(range.top, range.bottom + 1)
    .map((cells) =>
      cells
        .slice(range.left, range.right + 1)
        .map(({ content }) =>
          content.kind === "link" ? { hyperlink: { documentReference: reference(content.to) } } : {},
        ),
    );
  return {
    bytes: BYTES_OF_CALL + bytesOf(JSON.stringify(links)),
    queue: (place) => rangeOf(place, range).setCellProperties(links),
  };
}

/** `'It''s here'!B5` */
function reference(to: CellRef): string {
  return `'${to.sheet.replaceAll("'", "''")}'!${cellAddress(to)}`;
}
