import { useState } from "react";
import { cellAddress } from "../../../src/domain/grid/cell-ref";
import { boxAddress, sameBox } from "../../emulated-excel/workbook/box";
import type { EmulatedHost } from "../../emulated-excel/emulated-host";
import { cellInput } from "./cell-text";
import { Grid } from "./grid";
import type { Refusal } from "./typed-entry";

/** The workbook: where one is, the sheet, its tabs, and what the last key press could not do. */
export function Book(props: {
  readonly host: EmulatedHost;
  readonly version: number;
  /** What went wrong outside the sheet. */
  readonly problem: string;
  readonly onEditing: (editing: boolean) => void;
}) {
  const { host } = props;
  const { workbook } = host;
  const [refusal, setRefusal] = useState<Refusal>(null);
  const { sheet, box } = workbook.selection;
  const merge = sheet.mergeAt(box.top, box.left);
  const address =
    merge && sameBox(merge, box) ? cellAddress({ row: box.top, column: box.left }) : boxAddress(box);
  const visible = workbook.sheets.filter((each) => each.state.visibility === "Visible");
  return (
    <main className="book">
      <div className="formula">
        <button
          type="button"
          title="Undo (Ctrl+Z)"
          aria-label="Undo"
          disabled={workbook.undoLog.steps === 0}
          onClick={() => host.undo()}
        >
          ↶
        </button>
        <button
          type="button"
          title="Redo (Ctrl+Y)"
          aria-label="Redo"
          disabled={workbook.undoLog.stepsTakenBack === 0}
          onClick={() => host.redo()}
        >
          ↷
        </button>
        <input readOnly className="where" aria-label="Selected cell" value={address} />
        <input readOnly aria-label="Content of the cell" value={cellInput(sheet.cellAt(box.top, box.left))} />
      </div>
      <Grid host={host} version={props.version} onRefused={setRefusal} onEditing={props.onEditing} />
      <div role="tablist" aria-label="Sheets" className="tabs">
        {visible.map((each) => (
          <button
            key={each.id}
            type="button"
            role="tab"
            aria-selected={each === sheet}
            onClick={() => {
              setRefusal(null);
              host.select(each.state.name, "A1");
            }}
          >
            {each.state.name}
          </button>
        ))}
      </div>
      <div role="status" aria-label="Messages" className={refusal ? "status refused" : "status"}>
        {[refusal, props.problem, ...workbook.losses].filter(Boolean).join(" ")}
      </div>
    </main>
  );
}
