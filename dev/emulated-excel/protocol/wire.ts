/** What a RichApi message can carry: plain JSON. */
export type WireValue =
  null | boolean | number | string | readonly WireValue[] | { readonly [key: string]: WireValue };

/** How an object path finds its object. The numbers are Microsoft's. */
export const PathType = {
  root: 1,
  newService: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What an action asks for. The numbers are Microsoft's. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** The shape of `Arguments` again, with the id of an object path where an argument is an object (0 is a literal). */
export type WirePathIds = number | null | readonly WirePathIds[];

export interface WireArguments {
  readonly Arguments?: readonly WireValue[];
  readonly ReferencedObjectPathIds?: readonly WirePathIds[] | null;
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: { readonly [member: string]: WireValue };
}

/** One `context.sync()`, as the client sends it. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: { readonly [id: string]: WireObjectPath };
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: WireValue }[];
  readonly TraceIds: readonly number[];
  /** Actions before the refused one stay applied: Excel does not roll a batch back. */
  readonly Error?: WireError;
}

/** An event on its way to the client's handlers. */
export interface WireEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
