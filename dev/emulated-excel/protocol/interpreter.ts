import { HostError, itemNotFound, notImplemented } from "./host-error";
import type { AnyDeclaredType, Argument, HostObject, ObjectModel } from "./object-model";
import { isHostObject } from "./object-model";
import { answerQuery, camelCase, declaredName } from "./query";
import type {
  WireAction,
  WireArguments,
  WireObjectPath,
  WirePathIds,
  WireRequest,
  WireResponse,
  WireValue,
} from "./wire";
import { ActionType, PathType } from "./wire";

/** Asked before each action of a request; what it throws refuses the action and all after it. */
export type ActionGate = (action: WireAction) => void;

/** Every object path of one request, found once: an `Add` that is named twice must not run twice. */
type Resolve = (pathId: number) => HostObject | null;

/**
 * Carries out RichApi requests over an object model. It knows the wire and nothing of Excel.
 *
 * References (`_KeepReference`) outlive a request; everything else is forgotten with it.
 */
export class Interpreter {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new Map<HostObject, string>();
  private found = new Map<number, HostObject | null>();
  private nextReference = 1;

  constructor(private readonly model: ObjectModel) {}

  /** Objects a client could still use: kept references, and those of the request under way. */
  *liveObjects(): Iterable<HostObject> {
    yield* this.references.values();
    for (const object of this.found.values()) if (object) yield object;
  }

  /** How many objects the client keeps alive; it should give back what it kept. */
  get referenceCount(): number {
    return this.references.size;
  }

  typeOf(object: HostObject): AnyDeclaredType {
    const type = this.model.types.get(object.type);
    if (!type) throw notImplemented(object.type);
    return type;
  }

  referenceOf(object: HostObject): string | undefined {
    return this.referenceIds.get(object);
  }

  /** Carries out the actions in order. A refusal ends the request; what was done before stays done. */
  answer(request: WireRequest, gate: ActionGate = () => undefined): WireResponse {
    const found = (this.found = new Map<number, HostObject | null>());
    const resolve: Resolve = (pathId) => {
      const known = found.get(pathId);
      if (known !== undefined) return known;
      const path = request.ObjectPaths[String(pathId)];
      if (!path) throw new HostError("InvalidObjectPath", `The request names no object path ${pathId}.`);
      const object = this.follow(path, resolve);
      found.set(pathId, object);
      return object;
    };
    const results: { ActionId: number; Value: WireValue }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        gate(action);
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        const value = action.ActionType === ActionType.trace ? null : this.carryOut(action, resolve);
        results.push({ ActionId: action.Id, Value: value });
      } catch (thrown) {
        const error = asHostError(thrown, action);
        return {
          Results: results,
          TraceIds: traces,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: error.location || action.Name,
            ActionIndex: index,
            HttpStatusCode: error.httpStatus,
          },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private follow(path: WireObjectPath, resolve: Resolve): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.model.root;
      case PathType.nullObject:
        return null;
      case PathType.newService: {
        const service = this.model.services[path.Name];
        if (!service) throw notImplemented(path.Name);
        return service;
      }
      case PathType.reference: {
        const object = this.references.get(path.Name);
        if (object) return object;
        throw new HostError(
          "InvalidReference",
          "This reference is not valid for the current operation.",
          path.Name,
        );
      }
    }
    const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
    if (!parent) return null;
    const type = this.typeOf(parent);
    this.assertAlive(parent);
    const args = argumentsOf(path.ArgumentInfo, resolve);
    switch (path.ObjectPathType) {
      case PathType.property: {
        const navigation = type.navigations[path.Name];
        if (!navigation) throw notImplemented(`${type.name}.${camelCase(path.Name)}`);
        return navigation.get(parent.target);
      }
      case PathType.indexer:
        if (!type.item) throw notImplemented(`${type.name}.getItem`);
        return type.item(parent.target, ...args);
      case PathType.method: {
        const method = type.methods[path.Name];
        if (!method) throw notImplemented(`${type.name}.${camelCase(path.Name)}`);
        const object = method(parent.target, ...args) ?? null;
        if (object === null || isHostObject(object)) return object;
        throw notImplemented(`${type.name}.${camelCase(path.Name)} as an object`);
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private carryOut(action: WireAction, resolve: Resolve): WireValue {
    const object = resolve(action.ObjectPathId);
    if (object && action.Name !== "_RemoveReference") this.assertAlive(object);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return (
          object &&
          answerQuery(this, object, action.QueryInfo ?? {}, action.ActionType === ActionType.queryAsJson)
        );
      case ActionType.method:
        return object ? this.call(object, action, resolve) : { _IsNull: true };
      case ActionType.setProperty:
        this.set(object, action.Name, argumentsOf(action.ArgumentInfo, resolve)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private assertAlive(object: HostObject): void {
    const type = this.typeOf(object);
    if (type.isGone?.(object.target)) throw itemNotFound(type.name);
  }

  private identity(object: HostObject): WireValue {
    const id = this.typeOf(object).id?.(object.target);
    const reference = this.referenceIds.get(object);
    return {
      ...(id === undefined ? {} : { Id: id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private call(object: HostObject, action: WireAction, resolve: Resolve): WireValue {
    const args = argumentsOf(action.ArgumentInfo, resolve);
    if (action.Name === "_KeepReference") {
      if (!this.referenceIds.has(object)) {
        const id = `{reference-${this.nextReference++}}`;
        this.references.set(id, object);
        this.referenceIds.set(object, id);
      }
      return null;
    }
    if (action.Name === "_RemoveReference") {
      const id = typeof args[0] === "string" ? args[0] : "";
      const kept = this.references.get(id);
      if (kept) this.referenceIds.delete(kept);
      this.references.delete(id);
      return null;
    }
    const type = this.typeOf(object);
    const method = type.methods[action.Name];
    if (!method) throw notImplemented(`${type.name}.${camelCase(action.Name)}`);
    const value = method(object.target, ...args) ?? null;
    return isHostObject(value) ? this.identity(value) : value;
  }

  private set(object: HostObject | null, name: string, value: Argument): void {
    if (!object)
      throw new HostError("InvalidObjectPath", `Cannot set ${camelCase(name)} of an object that is null.`);
    const type = this.typeOf(object);
    const declared = declaredName(Object.keys(type.scalars), name);
    const setter = declared === undefined ? undefined : type.scalars[declared]?.set;
    if (setter) return setter(object.target, value);
    const navigation = declaredName(Object.keys(type.navigations), name);
    const child = navigation === undefined ? undefined : type.navigations[navigation]?.get(object.target);
    if (child && isRecord(value)) {
      for (const [member, memberValue] of Object.entries(value)) this.set(child, member, memberValue);
      return;
    }
    throw notImplemented(`${type.name}.${camelCase(name)} =`);
  }
}

function isRecord(value: Argument): value is { readonly [key: string]: Argument } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isHostObject(value);
}

function argumentsOf(info: WireArguments | undefined, resolve: Resolve): readonly Argument[] {
  return (info?.Arguments ?? []).map((value, index) =>
    argumentOf(value, info?.ReferencedObjectPathIds?.[index] ?? null, resolve),
  );
}

function argumentOf(value: WireValue, pathIds: WirePathIds, resolve: Resolve): Argument {
  if (Array.isArray(value)) {
    const ids: readonly WirePathIds[] = Array.isArray(pathIds) ? pathIds : [];
    return value.map((item: WireValue, index) => argumentOf(item, ids[index] ?? null, resolve));
  }
  if (typeof pathIds === "number" && pathIds !== 0) return resolve(pathIds);
  if (typeof value !== "object" || value === null) return value;
  const record = value as { readonly [key: string]: WireValue };
  const pathId = record["_ObjectPathId"];
  if (typeof pathId === "number") return resolve(pathId);
  return Object.fromEntries(
    Object.entries(record).map(([key, item]) => [key, argumentOf(item, null, resolve)]),
  );
}

/** A fault of the emulator itself is loud too: it must not look like something Excel would say. */
function asHostError(thrown: unknown, action: WireAction): HostError {
  if (thrown instanceof HostError) return thrown;
  const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new HostError("EmulatorFault", message, action.Name, 500);
}
