import { cellAddress } from "../domain/grid/cell-ref";
import type { CellRef } from "../domain/grid/cell-ref";
import type { DraftContent, NumberFormat, SheetDraft } from "../domain/sheets/sheet-draft";
import { cellEntry, contentRefusal } from "./cell-writer";
import { LINK_COLOR, LOOKS, queueLook } from "./draft-looks";
import { sameCells } from "./same-cells";
import type { DraftStep } from "./draft-step";
import { rangeOf } from "./draft-step";

const FORMATS: Readonly<Record<NumberFormat, string>> = { whole: "#,##0", "one-place": "0.0", percent: "0%" };
const DATE_FORMAT = "dd/mm/yyyy";

/** Rows of values told at a time: small enough to be packed with others. */
const CHARACTERS_AT_ONCE = 500_000;

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
  const contentAt = (row: number, column: number) => draft.rows[row]?.[column]?.content;
  const looks = sameCells(...size, (row, column) => draft.rows[row]?.[column]?.style ?? null);
  const formats = sameCells(...size, (row, column) => formatOf(contentAt(row, column)));
  return [
    small((place) => {
      if (draft.rows.length === 0) return;
      const { format } = rangeOf(place, { top: 0, left: 0, bottom: size[0] - 1, right: size[1] - 1 });
      format.wrapText = true;
      format.verticalAlignment = "Top";
    }),
    ...looks
      .filter(({ key }) => Object.keys(LOOKS[key]).length > 0)
      .map(({ key, range }) => small((place) => queueLook(rangeOf(place, range), LOOKS[key]))),
    ...formats.map(({ key, range }) =>
      small((place) => {
        rangeOf(place, range).numberFormat = [[key]];
      }),
    ),
    ...linkSteps(draft),
    ...valueSteps(draft, widthOf(draft)),
  ];
}

function small(queue: DraftStep["queue"]): DraftStep {
  return { bytes: 1_000, queue };
}

function formatOf(content: DraftContent | undefined): string | null {
  if (content?.kind === "number") return FORMATS[content.format];
  return content?.kind === "date" ? DATE_FORMAT : null;
}

/** Before the texts: a link without one shows its address, and one given with it would be read as if typed. */
function linkSteps(draft: SheetDraft): readonly DraftStep[] {
  return draft.rows.flatMap((cells, row) =>
    cells.flatMap(({ content }, column) =>
      content.kind === "link"
        ? [
            small((place) => {
              const cell = rangeOf(place, { top: row, left: column, bottom: row, right: column });
              cell.hyperlink = { documentReference: reference(content.to) };
              cell.format.font.color = LINK_COLOR;
              cell.format.font.underline = "Single";
            }),
          ]
        : [],
    ),
  );
}

/** `'It''s here'!B5` */
function reference(to: CellRef): string {
  return `'${to.sheet.replaceAll("'", "''")}'!${cellAddress(to)}`;
}

function valueSteps(draft: SheetDraft, width: number): readonly DraftStep[] {
  const steps: DraftStep[] = [];
  let top = 0;
  let lines: (string | number)[][] = [];
  let characters = 0;
  const close = () => {
    if (lines.length === 0) return;
    const range = { top, left: 0, bottom: top + lines.length - 1, right: width - 1 };
    const values = lines;
    steps.push({
      bytes: characters,
      queue: (place) => {
        rangeOf(place, range).values = values;
      },
    });
    top += lines.length;
    [lines, characters] = [[], 0];
  };
  for (const row of draft.rows) {
    const line = Array.from({ length: width }, (_, column) => valueOf(row[column]?.content));
    lines.push(line);
    characters += JSON.stringify(line).length;
    if (characters > CHARACTERS_AT_ONCE) close();
  }
  close();
  return steps;
}

function valueOf(content: DraftContent | undefined): string | number {
  if (content === undefined) return "";
  if (content.kind === "number") return content.value;
  return cellEntry(plainContent(content), content.kind === "date" ? DATE_FORMAT : "General").value;
}

function plainContent(content: DraftContent) {
  if (content.kind === "link") return { kind: "text", text: content.text } as const;
  return content.kind === "number" ? ({ kind: "empty" } as const) : content;
}
