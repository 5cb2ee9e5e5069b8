import { ActionType, PathType, type WireAction, type WireRequest } from "./protocol/wire";

/** One `context.sync()` that reached the host. */
export interface LoggedRequest {
  readonly request: WireRequest;
  readonly bytes: number;
  /** Whether it asked to change anything. */
  readonly writes: boolean;
}

/** What an add-in asked of Excel, so that a test can hold it to a budget. */
export class RequestLog {
  private list: LoggedRequest[] = [];
  private tidying = 0;

  /** The syncs of the add-in's own making, oldest first. */
  get all(): readonly LoggedRequest[] {
    return this.list;
  }

  get count(): number {
    return this.list.length;
  }

  get writes(): number {
    return this.list.filter((logged) => logged.writes).length;
  }

  /** Requests the client sends of itself: no one's sync. */
  get cleanUps(): number {
    return this.tidying;
  }

  reset(): void {
    this.list = [];
    this.tidying = 0;
  }

  /** @internal */
  add(request: WireRequest, bytes: number): void {
    if (isHousekeeping(request)) this.tidying += 1;
    else this.list.push({ request, bytes, writes: isWrite(request) });
  }
}

/**
 * A request of the client's own: it gives back ranges it kept, or talks to Office's services for add-ins. No cell is
 * touched, so Excel answers it whatever the person is doing.
 */
export function isHousekeeping(request: WireRequest): boolean {
  return isCleanUp(request) || isServiceCall(request);
}

function isServiceCall(request: WireRequest): boolean {
  return Object.values(request.ObjectPaths).some(
    ({ ObjectPathType, Name }) =>
      ObjectPathType === PathType.newService && /^Microsoft\.(InternalService|AppRuntime)\./.test(Name),
  );
}

function isCleanUp(request: WireRequest): boolean {
  return (
    request.Actions.some((action) => action.Name === "_RemoveReference") &&
    request.Actions.every(
      (action) =>
        action.Name === "_RemoveReference" ||
        action.ActionType === ActionType.instantiate ||
        action.ActionType === ActionType.trace,
    )
  );
}

const HARMLESS =
  /^(Get|_Get|_KeepReference|_RemoveReference|_Register|_Unregister|_Validate|Select|Activate|Suspend|Calculate)/;

/** Whether an action asks to change anything; adding things is done by the paths to them. */
export function isChange(action: WireAction): boolean {
  return (
    action.ActionType === ActionType.setProperty ||
    action.ActionType === ActionType.update ||
    (action.ActionType === ActionType.method && !HARMLESS.test(action.Name))
  );
}

/** Whether a request asks to change anything in the workbook. */
export function isWrite(request: WireRequest): boolean {
  return (
    request.Actions.some(isChange) ||
    Object.values(request.ObjectPaths).some(
      (path) => path.ObjectPathType === PathType.method && !HARMLESS.test(path.Name),
    )
  );
}
