import type { WireValue } from "./wire";

/** One object of the host: which declared type it is, and the model's own thing behind it. */
export interface HostObject {
  readonly kind: "host-object";
  readonly type: string;
  readonly target: unknown;
}

/** The target is read with the type the declaration was made for: `defineType` keeps the two together. */
export function hostObject(type: string, target: unknown): HostObject {
  return { kind: "host-object", type, target };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "host-object";
}

/** An argument of a call: plain data, in which a proxy of the client has become the object it stands for. */
export type Argument =
  | null
  | undefined
  | boolean
  | number
  | string
  | HostObject
  | readonly Argument[]
  | { readonly [key: string]: Argument };

export interface Scalar<T> {
  readonly get: (target: T) => WireValue;
  readonly set?: (target: T, value: Argument) => void;
  /** Excel leaves some properties out of a plain `load()`. */
  readonly onlyWhenAsked?: boolean;
}

export interface Navigation<T> {
  /** `null` is a null object. */
  readonly get: (target: T) => HostObject | null;
}

/** Answers with data, with an object, or with `null` for a null object or nothing. */
export type Method<T> = (target: T, ...args: readonly Argument[]) => WireValue | HostObject | undefined;

/** A class of the host, member by member, under the wire's PascalCase names. What is not declared is refused. */
export interface DeclaredType<T> {
  readonly name: string;
  readonly scalars: { readonly [name: string]: Scalar<T> };
  readonly navigations: { readonly [name: string]: Navigation<T> };
  readonly methods: { readonly [name: string]: Method<T> };
  /** For a collection: its items, in order. */
  readonly items?: (target: T) => readonly HostObject[];
  /** For a collection: the item of an indexer. */
  readonly item?: (target: T, ...args: readonly Argument[]) => HostObject | null;
  /** Whether the thing has been deleted since the client got hold of it: every use is then refused. */
  readonly isGone?: (target: T) => boolean;
  /** The id by which the client finds the object again. */
  readonly id?: (target: T) => string;
}

/** A declared type whose target is no longer known to the compiler. */
export type AnyDeclaredType = DeclaredType<unknown>;

/**
 * Declares a type; parts left out are empty.
 *
 * The one place where a target's type is forgotten: objects of this type are made only with such targets.
 */
export function defineType<T>(
  type: Pick<DeclaredType<T>, "name"> & Partial<DeclaredType<T>>,
): AnyDeclaredType {
  return { scalars: {}, navigations: {}, methods: {}, ...type } as AnyDeclaredType;
}

/** Everything the interpreter needs to know of a host. */
export interface ObjectModel {
  readonly root: HostObject;
  readonly types: ReadonlyMap<string, AnyDeclaredType>;
  /** Services the client creates by name. */
  readonly services: { readonly [name: string]: HostObject };
}
