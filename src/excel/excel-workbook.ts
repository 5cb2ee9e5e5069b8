import type { Workbook } from "../use-cases/workbook";
import { applyChange } from "./apply-change";
import { createConsent } from "./asked-first";
import { excelCapabilities } from "./capabilities";
import { watchContent } from "./content-watch";
import { goTo } from "./go-to";
import { createExcelMemory } from "./memory";
import { oneAtATime } from "./one-at-a-time";
import { createOwnWrites } from "./own-writes";
import { readSheets } from "./read-sheets";
import { createRunExcel, USUAL_PATIENCE, type Patience } from "./run-excel";
import { describeSheets } from "./describe-sheets";
import { createSeenSheets } from "./seen-sheets";
import { followSelection, readSelection } from "./selection";
import { undoLast } from "./undo";
import { writeSheet } from "./write-sheet";
import { createLastChange } from "./written-change";

/** The open workbook in Excel. @param patience how long Excel's answers are waited for. */
export function createExcelWorkbook(patience: Patience = USUAL_PATIENCE): Workbook {
  const run = createRunExcel(patience);
  const last = createLastChange();
  const consent = createConsent();
  const memory = createExcelMemory(run);
  const ownWrites = createOwnWrites(() => performance.now());
  const seen = createSeenSheets();
  const inTurn = oneAtATime();
  return {
    readSheets: async (depth) => seen.keep(await readSheets(run, depth)),
    describeSheets: (sheets) => describeSheets(run, sheets),
    readSelection: () => readSelection(run),
    onSelectionChanged: (listener) => followSelection(run, listener),
    onContentChanged: (listener) => watchContent(run, ownWrites, listener),
    apply: (change) => inTurn(() => ownWrites.during(() => applyChange(run, last, consent, change))),
    undoable: () => last.get()?.change ?? null,
    undo: () => inTurn(() => ownWrites.during(() => undoLast(run, last))),
    writeSheet: (draft) => inTurn(() => ownWrites.during(() => writeSheet(run, draft, seen))),
    goTo: (cell) => goTo(run, cell),
    readMemory: () => memory.read(),
    saveMemory: (kept) => inTurn(() => memory.save(kept)),
    capabilities: excelCapabilities,
  };
}
