import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from "react";
import { sameBox } from "../../emulated-excel/workbook/box";
import type { EmulatedHost } from "../../emulated-excel/emulated-host";
import { CellControls, type Editing } from "./cell-controls";
import { followLink, linkAt } from "./cell-links";
import { cellInput } from "./cell-text";
import { copiedText, pasteText } from "./copy-and-paste";
import { cellId } from "./grid-cell";
import { cellUnder, pressed, reveal } from "./grid-places";
import { ColumnHeads, FrozenRows, GridRows } from "./grid-rows";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./head-size";
import { keyCommand } from "./key-command";
import { selectedBox, type Step } from "./selection";
import { SheetCharts } from "./sheet-charts";
import { layoutOf } from "./sheet-layout";
import { clearContents, enterText, listChoicesAt, type Refusal } from "./typed-entry";
import { useScroll } from "./use-scroll";
import { useSelection } from "./use-selection";

/** The active sheet as a table one can read, select and type in. */
export function Grid(props: {
  readonly host: EmulatedHost;
  readonly version: number;
  readonly onRefused: (refusal: Refusal) => void;
  readonly onEditing: (editing: boolean) => void;
}) {
  const { host, onRefused, onEditing } = props;
  const { workbook } = host;
  const sheet = workbook.active;
  const { state } = sheet;
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet object stays the same when its cells change
  const layout = useMemo(() => layoutOf(sheet), [sheet, state]);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [choosing, setChoosing] = useState(false);
  const endMode = useRef(false);
  const view = useScroll(scroller, layout, sheet.id);
  const { selection, box, active, select, move, carryOut } = useSelection(host, layout, () => {
    setChoosing(false);
    onRefused(null);
  });
  const choices = listChoicesAt(workbook, sheet, selection.row, selection.column);

  useEffect(() => onEditing(editing !== null), [editing, onEditing]);
  const { row, column, toRow, toColumn } = selection;
  useLayoutEffect(() => {
    if (scroller.current) reveal(scroller.current, layout, { row, column, toRow, toColumn });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a change of a cell must not scroll, only a move
  }, [sheet.id, row, column, toRow, toColumn]);

  const takeFocus = () => scroller.current?.focus({ preventScroll: true });
  const edit = (typed: string | null) => {
    const initial = typed ?? cellInput(sheet.cellAt(row, column));
    setEditing({ row, column, initial, begunByTyping: typed !== null });
  };
  const commit = (edited: Editing, text: string, step: Step) => {
    setEditing(null);
    takeFocus();
    const unchanged = text === cellInput(sheet.cellAt(edited.row, edited.column));
    const refusal = unchanged ? null : enterText(host, sheet, edited.row, edited.column, text);
    if (!refusal) move(step);
    onRefused(refusal);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = keyCommand(event, endMode.current);
    endMode.current = command?.kind === "end-mode" && !endMode.current;
    if (!command) return;
    event.preventDefault();
    if (carryOut(command, view.page)) return;
    if (command.kind === "edit") edit(command.replaceWith);
    else if (command.kind === "clear") onRefused(clearContents(host, sheet, box));
    else if (command.kind === "undo") host.undo();
    else if (command.kind === "redo") host.redo();
    else if (command.kind === "choices") setChoosing(choices !== null);
  };
  const onCopy = (event: ClipboardEvent, cut = false) => {
    event.preventDefault();
    event.clipboardData.setData("text/plain", copiedText(sheet, box));
    if (cut) onRefused(clearContents(host, sheet, box));
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const done = pasteText(host, sheet, box, event.clipboardData.getData("text/plain"));
    if ("refusal" in done) onRefused(done.refusal);
    else {
      const { top, left, bottom, right } = done.pasted;
      select({ row: top, column: left, toRow: bottom, toColumn: right });
    }
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
    if (!sameBox(selectedBox(next, state.merges), box)) select(next);
  };
  const onClick = (event: MouseEvent) => {
    const cell = scroller.current && cellUnder(event, scroller.current, layout);
    const link = cell && linkAt(sheet, cell.row, cell.column);
    if (link && !event.shiftKey && sameBox(box, active)) onRefused(followLink(host, sheet, link));
  };

  const drawn = useMemo(
    () => ({ sheet, layout, state, selected: box, active: { row: active.top, column: active.left } }),
    [sheet, layout, state, box, active.top, active.left],
  );
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={`Sheet ${state.name}`}
      aria-rowcount={layout.rows.count + 1}
      aria-colcount={layout.columns.count + 1}
      aria-activedescendant={cellId(active.top, active.left)}
      aria-multiselectable
      tabIndex={0}
      className={state.showGridlines ? "grid lined" : "grid"}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onCut={(event) => onCopy(event, true)}
      onPaste={onPaste}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onClick={onClick}
      onDoubleClick={() => edit(null)}
    >
      <div
        role="presentation"
        className="cells"
        style={{ width: HEAD_WIDTH + layout.columns.total, height: HEAD_HEIGHT + layout.rows.total }}
      >
        <ColumnHeads layout={layout} selected={box} />
        <FrozenRows {...drawn} />
        <GridRows {...drawn} first={view.first} last={view.last} />
        <SheetCharts workbook={workbook} charts={state.charts} version={props.version} />
        <CellControls
          layout={layout}
          scroll={view}
          active={active}
          sheetId={sheet.id}
          text={cellInput(sheet.cellAt(row, column))}
          choices={choices}
          choosing={choosing}
          editing={editing}
          onChoosing={(open) => {
            setChoosing(open);
            if (!open) takeFocus();
          }}
          onChoose={(choice) => {
            setChoosing(false);
            takeFocus();
            onRefused(enterText(host, sheet, row, column, choice));
          }}
          onCommit={commit}
          onCancel={() => {
            setEditing(null);
            takeFocus();
          }}
        />
      </div>
    </div>
  );
}
