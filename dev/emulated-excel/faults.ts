import { HostError } from "./protocol/host-error";
import type { WireRequest } from "./protocol/wire";
import type { HostConditions } from "./objects/host-context";
import type { ActionGate } from "./protocol/interpreter";
import { isChange, isWrite } from "./request-log";

/** What a person in the middle of typing does to an add-in: Excel refuses at once, or lets it wait. */
export type EditMode = "off" | "refuse" | "wait";

const MEGABYTE = 1024 * 1024;

/** Trouble a test can bring about. Everything is off (or at Excel's own limit) at the start. */
export class Faults implements HostConditions {
  /** Every change is refused with AccessDenied. */
  readOnly = false;
  /** Excel gives up reading more merged areas than this at once. */
  mergedAreasLimit = 512;
  /** Excel in the browser refuses to read more cells at once. */
  cellLimit = 5_000_000;
  /** Excel in the browser refuses larger requests and answers. */
  payloadLimit = 5 * MEGABYTE;
  /** Milliseconds each answer takes. */
  delay = 0;

  private mode: EditMode = "off";
  private waiting: (() => void)[] = [];
  private hung = 0;
  private refused = { left: 0, code: "" };
  private refusal: { readonly changes: number; readonly error: HostError } | null = null;
  private readonly before: { left: number; readonly onlyWrites: boolean; readonly run: () => void }[] = [];
  private midway: { readonly changes: number; readonly run: () => void } | null = null;

  get editMode(): EditMode {
    return this.mode;
  }

  /** Leaving edit mode lets go whatever waited for it. */
  set editMode(mode: EditMode) {
    this.mode = mode;
    if (mode === "wait") return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** The next `count` requests are never answered, and do nothing. */
  hangNext(count = 1): void {
    this.hung = count;
  }

  /** The next `count` requests are refused before they do anything, reads too. */
  refuseNext(count = 1, code = "GeneralException"): void {
    this.refused = { left: count, code };
  }

  /** The next request does `changes` of its changes, then is refused: half of it stays done. */
  failAfter(changes: number, code = "GeneralException"): void {
    this.refusal = { changes, error: internalError(code) };
  }

  /** Does something before the `nth` request from now (1 is the next): a colleague's edit, for instance. */
  beforeRequest(nth: number, run: () => void): void {
    this.before.push({ left: nth, onlyWrites: false, run });
  }

  /** Does something before the next request that changes anything: between an add-in's read and its write. */
  beforeNextWrite(run: () => void): void {
    this.before.push({ left: 1, onlyWrites: true, run });
  }

  /** Does something in the middle of the next request, after `changes` of its changes. */
  duringNextRequest(changes: number, run: () => void): void {
    this.midway = { changes, run };
  }

  /** @internal What stands before a request: things done first, waiting, hanging. */
  async meet(request: WireRequest): Promise<"go on" | "hang"> {
    for (const plan of [...this.before]) {
      if (plan.onlyWrites && !isWrite(request)) continue;
      plan.left -= 1;
      if (plan.left > 0) continue;
      this.before.splice(this.before.indexOf(plan), 1);
      plan.run();
    }
    if (this.hung > 0) {
      this.hung -= 1;
      return "hang";
    }
    if (this.mode === "wait") await new Promise<void>((go) => this.waiting.push(go));
    if (this.delay > 0) await new Promise((go) => setTimeout(go, this.delay));
    return "go on";
  }

  /** @internal The gate of the next request's actions. */
  takeGate(): ActionGate {
    const { refusal, midway } = this;
    this.refusal = null;
    this.midway = null;
    const refusesAll = this.refused.left > 0;
    if (refusesAll) this.refused.left -= 1;
    let changes = 0;
    return (action) => {
      if (refusesAll) throw internalError(this.refused.code);
      if (this.mode === "refuse")
        throw new HostError(
          "InvalidOperationInCellEditMode",
          "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
        );
      if (!isChange(action)) return;
      if (midway && midway.changes === changes) midway.run();
      if (refusal && changes >= refusal.changes) throw refusal.error;
      changes += 1;
    };
  }
}

function internalError(code: string): HostError {
  return new HostError(code, "There was an internal error while processing the request.", "", 500);
}
