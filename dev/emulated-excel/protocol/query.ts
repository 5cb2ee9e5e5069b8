import { notImplemented } from "./host-error";
import type { AnyDeclaredType, HostObject } from "./object-model";
import type { WireQuery, WireValue } from "./wire";

/** What a query needs of the interpreter: the declaration of an object, and its live reference if it has one. */
export interface QuerySource {
  typeOf(object: HostObject): AnyDeclaredType;
  referenceOf(object: HostObject): string | undefined;
}

type Path = readonly string[];
type Casing = (name: string) => string;
type WireObject = { [key: string]: WireValue };

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The declared spelling of a member the author may have typed in any case. */
export function declaredName(names: readonly string[], asked: string): string | undefined {
  return names.find((name) => sameName(name, asked));
}

/** `NumberFormat` → `numberFormat`, `ID` → `id`: the client's own rule. */
export function camelCase(name: string): string {
  const capitals = /^[A-Z]*/.exec(name)?.[0].length ?? 0;
  return capitals === name.length
    ? name.toLowerCase()
    : name.slice(0, capitals).toLowerCase() + name.slice(capitals);
}

/**
 * Answers a `load` (or a `retrieve`, as JSON with the members in camelCase).
 * @throws EmulatorNotImplemented by name for a member that is not declared.
 */
export function answerQuery(
  source: QuerySource,
  object: HostObject,
  query: WireQuery,
  asJson: boolean,
): WireValue {
  const casing: Casing = asJson ? camelCase : (name) => name;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)].map((path) =>
    path.split(/[/.]/),
  );
  const skip = query.Skip ?? 0;
  const top = query.Top ? skip + query.Top : undefined;
  return readAny(source, object, paths, casing, asJson, (items) => items.slice(skip, top));
}

function readAny(
  source: QuerySource,
  object: HostObject,
  paths: readonly Path[],
  casing: Casing,
  asJson: boolean,
  page: (items: readonly HostObject[]) => readonly HostObject[],
): WireValue {
  const type = source.typeOf(object);
  if (!type.items) return readOne(source, object, paths, casing, asJson);
  const items = page(type.items(object.target));
  const isOwn = ([name = ""]: Path) => declaredName(Object.keys(type.scalars), name) !== undefined;
  const [own, ofItems] = [paths.filter(isOwn), paths.filter((path) => !isOwn(path))];
  const answer = own.length > 0 ? readOne(source, object, own, casing, asJson) : {};
  answer[asJson ? "items" : "_Items"] = items.map((item) => {
    const value = readOne(source, item, ofItems, casing, asJson);
    const id = source.typeOf(item).id?.(item.target);
    if (id !== undefined && !asJson && value["Id"] === undefined) value["_Id"] = id;
    return value;
  });
  return answer;
}

function readOne(
  source: QuerySource,
  object: HostObject,
  paths: readonly Path[],
  casing: Casing,
  asJson: boolean,
): WireObject {
  const type = source.typeOf(object);
  const answer: WireObject = {};
  const deeper = new Map<string, Path[]>();
  for (const [name = "*", ...rest] of paths.length > 0 ? paths : [["*"]]) {
    if (name === "*" || sameName(name, "$all")) {
      for (const [scalar, declared] of Object.entries(type.scalars))
        if (!declared.onlyWhenAsked) answer[casing(scalar)] = declared.get(object.target);
      continue;
    }
    const scalar = declaredName(Object.keys(type.scalars), name);
    const declared = scalar === undefined ? undefined : type.scalars[scalar];
    if (scalar !== undefined && declared) {
      answer[casing(scalar)] = declared.get(object.target);
      continue;
    }
    const navigation = declaredName(Object.keys(type.navigations), name);
    if (navigation === undefined) throw notImplemented(`${type.name}.${camelCase(name)}`);
    deeper.set(navigation, [...(deeper.get(navigation) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  }
  for (const [name, restPaths] of deeper) {
    const child = type.navigations[name]?.get(object.target) ?? null;
    answer[casing(name)] = child && readAny(source, child, restPaths, casing, asJson, (items) => items);
  }
  const reference = source.referenceOf(object);
  if (reference !== undefined && !asJson) answer["_ReferenceId"] = reference;
  return answer;
}
