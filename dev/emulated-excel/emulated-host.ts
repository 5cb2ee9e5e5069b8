import { excelObjectModel } from "./objects/excel-object-model";
import { EventRegistry } from "./objects/event-registry";
import type { RangeTarget } from "./objects/targets";
import { sendEvent, type EventOrigin } from "./objects/workbook-events";
import { HostError } from "./protocol/host-error";
import { Interpreter } from "./protocol/interpreter";
import type { WireEvent, WireRequest, WireResponse } from "./protocol/wire";
import { parseBox, type Box } from "./workbook/box";
import { writeCell } from "./workbook/cell-writing";
import { displayedText } from "./workbook/displayed-text";
import { movedBox, type Shift } from "./workbook/shift";
import { restoredBox } from "./workbook/restored-box";
import type { Sheet } from "./workbook/sheet";
import type { Workbook, WorkbookEvent } from "./workbook/workbook";
import { Faults } from "./faults";
import { isHousekeeping, RequestLog } from "./request-log";

const PERSON: EventOrigin = { source: "Local", triggerSource: "Unknown" };
const COLLEAGUE: EventOrigin = { source: "Remote", triggerSource: "Unknown" };
const ADD_IN: EventOrigin = { source: "Local", triggerSource: "ThisLocalAddin" };

/** An Excel with one workbook open: it answers the client's requests, and lets a test be the person at the keys. */
export class EmulatedHost {
  readonly faults = new Faults();
  readonly requests = new RequestLog();
  readonly events: EventRegistry;
  private readonly interpreter: Interpreter;
  private readonly listeners = new Set<(events: readonly WireEvent[]) => void>();
  private queue: WireEvent[] = [];
  private origin: EventOrigin = PERSON;

  constructor(readonly workbook: Workbook) {
    this.events = new EventRegistry((event) => this.queue.push(event));
    this.interpreter = new Interpreter(
      excelObjectModel({ workbook, events: this.events, conditions: this.faults }),
    );
    workbook.listen((event) => this.heed(event));
  }

  /** Ranges the client keeps alive: none should be left after a run. */
  get keptReferences(): number {
    return this.interpreter.referenceCount;
  }

  /** Hears the events Excel sends; they go out by `sendEvents`, after the answer they belong to. */
  onEvents(listener: (events: readonly WireEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  sendEvents(): void {
    const events = this.queue;
    this.queue = [];
    if (events.length > 0) for (const listener of this.listeners) listener(events);
  }

  /**
   * Carries out one request of the client.
   * @returns the answer, or `null` when this request is never to be answered.
   */
  async answer(request: WireRequest, bytes: number): Promise<WireResponse | null> {
    this.requests.add(request, bytes);
    if (isHousekeeping(request)) return this.interpreter.answer(request);
    if ((await this.faults.meet(request)) === "hang") return null;
    if (bytes > this.faults.payloadLimit) return refusal("RequestPayloadSizeLimitExceeded", "request");
    this.workbook.undoLog.begin();
    const before = this.origin;
    this.origin = ADD_IN;
    try {
      const response = this.interpreter.answer(request, this.faults.takeGate());
      if (JSON.stringify(response).length > this.faults.payloadLimit)
        return refusal("ResponsePayloadSizeLimitExceeded", "response");
      return response;
    } finally {
      this.origin = before;
    }
  }

  /** The person types a text into a cell and presses Enter. The locale's order of dates holds. */
  type(sheetName: string, address: string, text: string): void {
    this.by(PERSON, () => this.enter(sheetName, address, text));
  }

  /** A colleague changes a cell in their own Excel. */
  coAuthorTypes(sheetName: string, address: string, text: string): void {
    this.by(COLLEAGUE, () => this.enter(sheetName, address, text));
  }

  /** A colleague pins a comment (or one of the older notes) to a cell, which Excel tells nobody of here. */
  coAuthorComments(
    sheetName: string,
    address: string,
    text: string,
    kind: "comment" | "note" = "comment",
  ): void {
    const sheet = this.sheet(sheetName);
    const { top, left } = boxOrThrow(address);
    const comment = { id: this.workbook.freshId(), kind, row: top, column: left, text };
    sheet.change({ comments: [...sheet.state.comments, comment] });
  }

  /** The person selects cells, and with them their sheet. */
  select(sheetName: string, address: string): void {
    this.by(PERSON, () => this.workbook.select(this.sheet(sheetName), boxOrThrow(address)));
  }

  /** The person goes to a sheet. */
  activate(sheetName: string): void {
    this.by(PERSON, () => this.workbook.activate(this.sheet(sheetName)));
  }

  /** The person protects a sheet (all cells of which are locked unless formatted otherwise). */
  protect(sheetName: string, password = ""): void {
    this.by(PERSON, () => {
      const sheet = this.sheet(sheetName);
      sheet.change({ protection: { options: {}, password } });
      this.workbook.tell({ kind: "protection-changed", sheet });
    });
  }

  unprotect(sheetName: string): void {
    this.by(PERSON, () => {
      const sheet = this.sheet(sheetName);
      sheet.change({ protection: null });
      this.workbook.tell({ kind: "protection-changed", sheet });
    });
  }

  /** The person protects the workbook's structure: no sheet is then added, deleted, renamed, moved or hidden. */
  protectStructure(password = ""): void {
    this.by(PERSON, () => this.workbook.changeParts({ structureProtection: { options: {}, password } }));
  }

  unprotectStructure(): void {
    this.by(PERSON, () => this.workbook.changeParts({ structureProtection: null }));
  }

  /** The person takes the last step back. @returns whether there was one. */
  undo(): boolean {
    return this.restoring(() => this.workbook.undo());
  }

  /** The person does again what they took back. @returns whether there was anything. */
  redo(): boolean {
    return this.restoring(() => this.workbook.redo());
  }

  private restoring(restore: () => boolean): boolean {
    const before = this.workbook.sheets.map((sheet) => [sheet, sheet.keepState()] as const);
    if (!restore()) return false;
    this.by(PERSON, () => {
      for (const [sheet, state] of before) {
        const box = this.workbook.sheets.includes(sheet) ? restoredBox(state, sheet.state) : null;
        if (box) this.workbook.tell({ kind: "changed", sheet, box, changeType: "RangeEdited" });
      }
    });
    return true;
  }

  /** What a cell shows. */
  textAt(sheetName: string, address: string): string {
    const cell = this.cellAt(sheetName, address);
    return cell ? displayedText(cell.content, cell.style.numberFormat) : "";
  }

  /** What a cell holds: its formula if it has one, else its value. `""` is empty. */
  contentAt(sheetName: string, address: string): string | number | boolean {
    const cell = this.cellAt(sheetName, address);
    return cell?.formula ?? cell?.content ?? "";
  }

  /** A sheet by name. @throws when there is none: a test names sheets it made. */
  sheet(name: string): Sheet {
    const sheet = this.workbook.findSheet(name);
    if (!sheet) throw new Error(`The workbook has no sheet "${name}".`);
    return sheet;
  }

  private cellAt(sheetName: string, address: string) {
    const box = boxOrThrow(address);
    return this.sheet(sheetName).cellAt(box.top, box.left);
  }

  private enter(sheetName: string, address: string, text: string): void {
    const sheet = this.sheet(sheetName);
    const box = boxOrThrow(address);
    writeCell(sheet, box.top, box.left, text, this.workbook.locale);
    this.workbook.tell({ kind: "changed", sheet, box, changeType: "RangeEdited" });
  }

  private by(origin: EventOrigin, act: () => void): void {
    const before = this.origin;
    this.origin = origin;
    this.workbook.undoLog.begin();
    try {
      act();
    } finally {
      this.origin = before;
    }
    this.sendEvents();
  }

  private heed(event: WorkbookEvent): void {
    if (event.kind === "cells-moved") this.moveLiveRanges(event.sheet, event.shift);
    sendEvent(this.events, event, this.origin);
  }

  /** A range the client holds stays with its cells when others are inserted or deleted before it. */
  private moveLiveRanges(sheet: Sheet, shift: Shift): void {
    const moved = new Set<RangeTarget>();
    for (const object of this.interpreter.liveObjects()) {
      const { target } = object;
      if (!isRangeTarget(target) || target.sheet !== sheet || moved.has(target)) continue;
      moved.add(target);
      const box = movedBox(target.box, shift);
      if (box) target.box = box;
      else target.deleted = true;
    }
  }
}

function isRangeTarget(target: unknown): target is RangeTarget {
  return typeof target === "object" && target !== null && "box" in target && "sheet" in target;
}

function boxOrThrow(address: string): Box {
  const box = parseBox(address);
  if (!box) throw new Error(`"${address}" is no address.`);
  return box;
}

function refusal(code: string, what: string): WireResponse {
  const error = new HostError(code, `The ${what} payload size has exceeded the limit.`, "", 413);
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: error.code,
      Message: error.message,
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: error.httpStatus,
    },
  };
}
