import { cellAddress } from "../../../src/domain/grid/cell-ref";
import type { Box } from "../../emulated-excel/workbook/box";
import { CellEditor } from "./cell-editor";
import { ChoiceList } from "./choice-list";
import { placeOf, type Scroll } from "./grid-places";
import type { Step } from "./selection";
import type { SheetLayout } from "./sheet-layout";

/** A cell that is being typed in. */
export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly initial: string;
  readonly begunByTyping: boolean;
}

/** What stands over the active cell: the arrow of its list, the list dropped down, or the box to type in. */
export function CellControls(props: {
  readonly layout: SheetLayout;
  readonly scroll: Scroll;
  readonly active: Box;
  readonly sheetId: string;
  readonly text: string;
  readonly choices: readonly string[] | null;
  readonly choosing: boolean;
  readonly editing: Editing | null;
  readonly onChoosing: (open: boolean) => void;
  readonly onChoose: (choice: string) => void;
  readonly onCommit: (editing: Editing, text: string, step: Step) => void;
  readonly onCancel: () => void;
}) {
  const { active, choices, choosing, editing } = props;
  const place = placeOf(props.layout, active, props.scroll);
  const address = cellAddress({ row: active.top, column: active.left });
  return (
    <>
      {choices && !editing && (
        <button
          type="button"
          className="drop"
          tabIndex={-1}
          aria-label={`Choices for ${address}`}
          aria-expanded={choosing}
          style={{ left: place.left + place.width, top: place.top + place.height - 20 }}
          onPointerDown={(event) => event.stopPropagation()}
          onDoubleClick={(event) => event.stopPropagation()}
          onClick={(event) => {
            event.stopPropagation();
            props.onChoosing(!choosing);
          }}
        >
          ▾
        </button>
      )}
      {choices && choosing && (
        <ChoiceList
          label={address}
          choices={choices}
          current={props.text}
          style={{ left: place.left, top: place.top + place.height, minWidth: place.width }}
          onChoose={props.onChoose}
          onClose={() => props.onChoosing(false)}
        />
      )}
      {editing && (
        <CellEditor
          key={`${props.sheetId} ${editing.row} ${editing.column}`}
          label={cellAddress(editing)}
          initial={editing.initial}
          begunByTyping={editing.begunByTyping}
          style={{ left: place.left, top: place.top, minWidth: place.width, minHeight: place.height }}
          onCommit={(text, step) => props.onCommit(editing, text, step)}
          onCancel={props.onCancel}
        />
      )}
    </>
  );
}
