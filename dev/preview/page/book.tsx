import { useState } from "react";
import { cellAddress } from "../../../src/domain/grid/cell-ref";
import { boxAddress, sameBox } from "../../emulated-excel/workbook/box";
import type { Workbook } from "../../emulated-excel/workbook/workbook";
import { cellInput } from "./cell-text";
import { Grid } from "./grid";
import type { Refusal } from "./typed-entry";

/** The workbook: where one is, the sheet, its tabs, and what the last key press could not do. */
export function Book(props: {
  readonly workbook: Workbook;
  readonly version: number;
  readonly onEditing: (editing: boolean) => void;
}) {
  const { workbook } = props;
  const [refusal, setRefusal] = useState<Refusal>(null);
  const { sheet, box } = workbook.selection;
  const merge = sheet.mergeAt(box.top, box.left);
  const address =
    merge && sameBox(merge, box) ? cellAddress({ row: box.top, column: box.left }) : boxAddress(box);
  const visible = workbook.sheets.filter((each) => each.state.visibility === "Visible");
  return (
    <main className="book">
      <div className="formula">
        <input readOnly aria-label="Selected cell" value={address} />
        <input readOnly aria-label="Content of the cell" value={cellInput(sheet.cellAt(box.top, box.left))} />
      </div>
      <Grid workbook={workbook} version={props.version} onRefused={setRefusal} onEditing={props.onEditing} />
      <div role="tablist" aria-label="Sheets" className="tabs">
        {visible.map((each) => (
          <button
            key={each.id}
            type="button"
            role="tab"
            aria-selected={each === sheet}
            onClick={() => {
              setRefusal(null);
              workbook.select(each, { top: 0, left: 0, bottom: 0, right: 0 });
            }}
          >
            {each.state.name}
          </button>
        ))}
      </div>
      <div role="status" aria-label="Messages" className={refusal ? "status refused" : "status"}>
        {refusal ?? workbook.losses.join(" ")}
      </div>
    </main>
  );
}
