import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from "react";
import { cellAddress } from "../../../src/domain/grid/cell-ref";
import { boxAddress, sameBox } from "../../emulated-excel/workbook/box";
import type { EmulatedHost } from "../../emulated-excel/emulated-host";
import { cellInput, cellText } from "./cell-text";
import { CellEditor } from "./cell-editor";
import { ChoiceList } from "./choice-list";
import { cellUnder, isStill, placeOf, pressed, reveal } from "./grid-places";
import { cellId, ColumnHeads, GridRows } from "./grid-rows";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./head-size";
import { keyCommand } from "./key-command";
import { layoutOf } from "./sheet-layout";
import { at, selectedBox, stepped, type Selection, type Step } from "./selection";
import { clearContents, enterText, listChoicesAt, type Refusal } from "./typed-entry";
import { useVisibleRows } from "./use-visible-rows";

interface Editing {
  readonly row: number;
  readonly column: number;
  readonly initial: string;
}

/** The active sheet as a table one can read, select and type in. */
export function Grid(props: {
  readonly host: EmulatedHost;
  readonly version: number;
  readonly onRefused: (refusal: Refusal) => void;
  readonly onEditing: (editing: boolean) => void;
}) {
  const { host, version, onRefused, onEditing } = props;
  const { workbook } = host;
  const sheet = workbook.active;
  const { box } = workbook.selection;
  const { merges } = sheet.state;
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet object stays the same when its cells change
  const layout = useMemo(() => layoutOf(sheet), [sheet, version]);
  const [anchor, setAnchor] = useState<Selection>(at(box.top, box.left));
  const [editing, setEditing] = useState<Editing | null>(null);
  const [choosing, setChoosing] = useState(false);
  const selection = isStill(anchor, box, merges) ? anchor : at(box.top, box.left);
  const window = useVisibleRows(scroller, layout, sheet.id);
  const choices = listChoicesAt(workbook, sheet, selection.row, selection.column);

  useEffect(() => onEditing(editing !== null), [editing, onEditing]);
  const { row, column, toRow, toColumn } = selection;
  useLayoutEffect(() => {
    if (scroller.current) reveal(scroller.current, layout, { row, column, toRow, toColumn });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a change of a cell must not scroll, only a move
  }, [sheet.id, row, column, toRow, toColumn]);

  const select = (next: Selection) => {
    setAnchor(next);
    setChoosing(false);
    onRefused(null);
    host.select(sheet.state.name, boxAddress(selectedBox(next, merges)));
  };
  const move = (step: Step, extend = false) => {
    const from = extend ? { row: selection.toRow, column: selection.toColumn } : selection;
    const to = stepped(from, step, merges, layout.rows, layout.columns);
    select(extend ? { ...selection, toRow: to.row, toColumn: to.column } : at(to.row, to.column));
  };
  const edit = (initial: string | null) => {
    const { row, column } = selection;
    setEditing({ row, column, initial: initial ?? cellInput(sheet.cellAt(row, column)) });
  };
  const commit = ({ row, column }: Editing, text: string, step: Step) => {
    setEditing(null);
    scroller.current?.focus({ preventScroll: true });
    const unchanged = text === cellInput(sheet.cellAt(row, column));
    const refusal = unchanged ? null : enterText(host, sheet, row, column, text);
    if (!refusal) move(step);
    onRefused(refusal);
  };
  const choose = (choice: string) => {
    setChoosing(false);
    scroller.current?.focus({ preventScroll: true });
    onRefused(enterText(host, sheet, selection.row, selection.column, choice));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = keyCommand(event);
    if (!command) return;
    event.preventDefault();
    if (command.kind === "move") move(command.step, command.extend);
    else if (command.kind === "edit") edit(command.replaceWith);
    else if (command.kind === "clear") onRefused(clearContents(host, sheet, box));
    else if (command.kind === "undo") host.undo();
    else if (command.kind === "first-cell") select(at(0, 0));
    else if (command.kind === "choices") setChoosing(choices !== null);
    else move({ rows: (window.last - window.first) * (command.kind === "page-down" ? 1 : -1), columns: 0 });
  };
  const onPointerDown = (event: PointerEvent) => {
    const cell = scroller.current && cellUnder(event, scroller.current, layout);
    if (!cell || event.button !== 0) return;
    select(event.shiftKey ? { ...selection, toRow: cell.row, toColumn: cell.column } : pressed(cell, sheet));
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.buttons !== 1 || editing || !scroller.current) return;
    const cell = cellUnder(event, scroller.current, layout);
    if (!cell) return;
    const next = { ...selection, toRow: cell.row, toColumn: cell.column };
    if (!sameBox(selectedBox(next, merges), box)) select(next);
  };

  const place = placeOf(layout, box);
  const active = selectedBox(at(selection.row, selection.column), merges);
  const address = cellAddress(selection);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={`Sheet ${sheet.state.name}`}
      aria-rowcount={layout.rows.count + 1}
      aria-colcount={layout.columns.count + 1}
      aria-activedescendant={cellId(active.top, active.left)}
      aria-multiselectable
      tabIndex={0}
      className={sheet.state.showGridlines ? "grid lined" : "grid"}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={() => edit(null)}
    >
      <div
        role="presentation"
        style={{
          position: "relative",
          width: HEAD_WIDTH + layout.columns.total,
          height: HEAD_HEIGHT + layout.rows.total,
        }}
      >
        <ColumnHeads layout={layout} selected={box} />
        <GridRows
          sheet={sheet}
          layout={layout}
          first={window.first}
          last={window.last}
          selected={box}
          version={version}
        />
        <div className="selection" style={place} />
        <div className="active" style={placeOf(layout, active)} />
        {choices && !editing && (
          <button
            type="button"
            className="drop"
            tabIndex={-1}
            aria-label={`Choices for ${address}`}
            aria-expanded={choosing}
            style={{ left: place.left + place.width, top: place.top + place.height - 20 }}
            onPointerDown={(event) => event.stopPropagation()}
            onClick={() => setChoosing(!choosing)}
          >
            ▾
          </button>
        )}
        {choices && choosing && (
          <ChoiceList
            label={address}
            choices={choices}
            current={cellText(sheet.cellAt(selection.row, selection.column))}
            style={{ left: place.left, top: place.top + place.height, minWidth: place.width }}
            onChoose={choose}
            onClose={() => {
              setChoosing(false);
              scroller.current?.focus({ preventScroll: true });
            }}
          />
        )}
        {editing && (
          <CellEditor
            key={`${sheet.id} ${editing.row} ${editing.column}`}
            label={cellAddress(editing)}
            initial={editing.initial}
            style={{ ...placeOf(layout, active), minHeight: place.height }}
            onCommit={(text, step) => commit(editing, text, step)}
            onCancel={() => {
              setEditing(null);
              scroller.current?.focus({ preventScroll: true });
            }}
          />
        )}
      </div>
    </div>
  );
}
