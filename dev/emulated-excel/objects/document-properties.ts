import { itemNotFound } from "../protocol/host-error";
import { defineType, hostObject, type AnyDeclaredType, type Argument } from "../protocol/object-model";
import type { DocumentPropertiesState, Workbook } from "../workbook/workbook";
import { textArgument, type HostContext } from "./host-context";

const WRITABLE = [
  "Title",
  "Subject",
  "Author",
  "Keywords",
  "Comments",
  "Category",
  "Manager",
  "Company",
] as const;

/** Excel.DocumentProperties and the custom properties, whose target is their key. */
export function documentPropertyTypes(context: HostContext): readonly AnyDeclaredType[] {
  const { workbook } = context;
  const custom = () => workbook.parts.customProperties;
  const put = (key: string, value: Argument) => {
    const kept =
      typeof value === "number" || typeof value === "boolean"
        ? value
        : textArgument(value, "CustomProperty.value");
    workbook.changeParts({ customProperties: new Map(custom()).set(key, kept) });
  };
  const find = (key: Argument) => {
    const text = textArgument(key, "CustomPropertyCollection.getItem");
    return custom().has(text) ? hostObject("CustomProperty", text) : null;
  };
  const item = (_workbook: Workbook, key: Argument) => {
    const found = find(key);
    if (!found) throw itemNotFound("CustomPropertyCollection.getItem");
    return found;
  };
  return [
    defineType<Workbook>({
      name: "DocumentProperties",
      scalars: {
        ...Object.fromEntries(
          WRITABLE.map((name) => {
            const key = name.toLowerCase() as keyof DocumentPropertiesState;
            return [
              name,
              {
                get: () => workbook.parts.properties[key],
                set: (_target: Workbook, value: Argument) => {
                  const text = textArgument(value, `DocumentProperties.${key}`);
                  workbook.changeParts({ properties: { ...workbook.parts.properties, [key]: text } });
                },
              },
            ];
          }),
        ),
        LastAuthor: { get: () => workbook.parts.properties.lastAuthor },
      },
      navigations: { Custom: { get: () => hostObject("CustomPropertyCollection", workbook) } },
    }),
    defineType<Workbook>({
      name: "CustomPropertyCollection",
      items: () => [...custom().keys()].map((key) => hostObject("CustomProperty", key)),
      item,
      methods: {
        GetItem: item,
        GetItemOrNullObject: (_workbook, key) => find(key),
        GetCount: () => custom().size,
        Add: (_workbook, key, value) => {
          const text = textArgument(key, "CustomPropertyCollection.add");
          put(text, value);
          return hostObject("CustomProperty", text);
        },
      },
    }),
    defineType<string>({
      name: "CustomProperty",
      id: (key) => key,
      scalars: {
        Key: { get: (key) => key },
        Value: { get: (key) => custom().get(key) ?? null, set: put },
      },
      methods: {
        Delete: (key) => {
          const left = new Map(custom());
          left.delete(key);
          workbook.changeParts({ customProperties: left });
          return null;
        },
      },
    }),
  ];
}
