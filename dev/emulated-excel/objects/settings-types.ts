import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { defineType, hostObject, type AnyDeclaredType, type Argument } from "../protocol/object-model";
import type { WireValue } from "../protocol/wire";
import type { Workbook } from "../workbook/workbook";
import { textArgument, type HostContext } from "./host-context";

/** Excel.SettingCollection and Setting: the add-in's own notes in the workbook. The target is the key. */
export function settingTypes(context: HostContext): readonly AnyDeclaredType[] {
  const { workbook } = context;
  const settings = () => workbook.parts.settings;
  const put = (key: string, value: Argument) =>
    workbook.changeParts({ settings: new Map(settings()).set(key, value) });
  const settingObject = (key: string) => hostObject("Setting", key);
  const known = (key: Argument) => {
    const text = textArgument(key, "SettingCollection.getItem");
    return settings().has(text) ? text : null;
  };
  const item = (_workbook: Workbook, key: Argument) => {
    const found = known(key);
    if (found === null) throw itemNotFound("SettingCollection.getItem");
    return settingObject(found);
  };
  return [
    defineType<Workbook>({
      name: "SettingCollection",
      items: () => [...settings().keys()].map(settingObject),
      item,
      methods: {
        GetItem: item,
        GetItemOrNullObject: (_workbook, key) => {
          const found = known(key);
          return found === null ? null : settingObject(found);
        },
        GetCount: () => settings().size,
        Add: (_workbook, key, value) => {
          const text = textArgument(key, "SettingCollection.add");
          put(text, value);
          return settingObject(text);
        },
      },
    }),
    defineType<string>({
      name: "Setting",
      id: (key) => key,
      scalars: {
        Key: { get: (key) => key },
        _Id: { get: (key) => key, onlyWhenAsked: true },
        Value: { get: (key) => (settings().get(key) ?? null) as WireValue, set: put },
      },
      methods: {
        Delete: (key) => {
          const left = new Map(settings());
          left.delete(key);
          workbook.changeParts({ settings: left });
          return null;
        },
      },
    }),
  ];
}

/** Excel.CustomXmlPartCollection, its scoped kind, and CustomXmlPart. The target of a part is its id. */
export function customXmlTypes(context: HostContext): readonly AnyDeclaredType[] {
  const { workbook } = context;
  const parts = () => workbook.parts.xmlParts;
  const partObject = (id: string) => hostObject("CustomXmlPart", id);
  const namespaceOf = (id: string) =>
    /xmlns(?::\w+)?\s*=\s*["']([^"']*)["']/.exec(parts().get(id) ?? "")?.[1] ?? "";
  const find = (id: Argument) => (typeof id === "string" && parts().has(id) ? partObject(id) : null);
  const item = (_target: unknown, id: Argument) => {
    const part = find(id);
    if (!part) throw itemNotFound("CustomXmlPartCollection.getItem");
    return part;
  };
  const put = (id: string, xml: Argument) => {
    const text = textArgument(xml, "CustomXmlPart.setXml");
    if (!/^\s*<[\s\S]+>\s*$/.test(text)) throw invalidArgument("CustomXmlPart.setXml");
    workbook.changeParts({ xmlParts: new Map(parts()).set(id, text) });
  };
  return [
    defineType<Workbook>({
      name: "CustomXmlPartCollection",
      items: () => [...parts().keys()].map(partObject),
      item,
      methods: {
        GetItem: item,
        GetItemOrNullObject: (_workbook, id) => find(id),
        GetCount: () => parts().size,
        Add: (_workbook, xml) => {
          const id = workbook.freshId();
          put(id, xml);
          return partObject(id);
        },
        GetByNamespace: (_workbook, namespace) =>
          hostObject("CustomXmlPartScopedCollection", textArgument(namespace, "getByNamespace")),
      },
    }),
    defineType<string>({
      name: "CustomXmlPartScopedCollection",
      items: (namespace) => scoped(namespace).map(partObject),
      item,
      methods: {
        GetItem: item,
        GetItemOrNullObject: (_namespace, id) => find(id),
        GetCount: (namespace) => scoped(namespace).length,
        GetOnlyItemOrNullObject: (namespace) => {
          const [only, ...others] = scoped(namespace);
          return only !== undefined && others.length === 0 ? partObject(only) : null;
        },
      },
    }),
    defineType<string>({
      name: "CustomXmlPart",
      id: (id) => id,
      scalars: { Id: { get: (id) => id }, NamespaceUri: { get: namespaceOf } },
      methods: {
        GetXml: (id) => parts().get(id) ?? "",
        SetXml: (id, xml) => {
          put(id, xml);
          return null;
        },
        Delete: (id) => {
          const left = new Map(parts());
          left.delete(id);
          workbook.changeParts({ xmlParts: left });
          return null;
        },
      },
    }),
  ];

  function scoped(namespace: string): readonly string[] {
    return [...parts().keys()].filter((id) => namespaceOf(id) === namespace);
  }
}
