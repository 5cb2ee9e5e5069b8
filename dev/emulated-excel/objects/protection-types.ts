import { accessDenied, invalidOperation } from "../protocol/host-error";
import { defineType, type AnyDeclaredType, type Argument } from "../protocol/object-model";
import type { Sheet } from "../workbook/sheet";
import type { ProtectionState } from "../workbook/sheet-parts";
import type { Workbook } from "../workbook/workbook";
import { recordArgument, type HostContext } from "./host-context";
import { sheetOf } from "./sheet-settings";
import type { ScopeTarget } from "./targets";

/** Excel.WorksheetProtection and Excel.WorkbookProtection */
export function protectionTypes(context: HostContext): readonly AnyDeclaredType[] {
  const { workbook } = context;
  const tell = (sheet: Sheet) => workbook.tell({ kind: "protection-changed", sheet });
  return [
    defineType<ScopeTarget>({
      name: "WorksheetProtection",
      scalars: {
        Protected: { get: (scope) => sheetOf(scope).state.protection !== null },
        Options: { get: (scope) => sheetOf(scope).state.protection?.options ?? null },
      },
      methods: {
        Protect: (scope, options, password) => {
          const sheet = sheetOf(scope);
          const { protection } = sheet.state;
          const made = protectionMade(context, protection, options, password, "WorksheetProtection.protect");
          sheet.change({ protection: made });
          workbook.undoLog.clear();
          tell(sheet);
          return null;
        },
        Unprotect: (scope, password) => {
          const sheet = sheetOf(scope);
          assertPassword(sheet.state.protection, password, "WorksheetProtection.unprotect");
          sheet.change({ protection: null });
          tell(sheet);
          return null;
        },
      },
    }),
    defineType<Workbook>({
      name: "WorkbookProtection",
      scalars: { Protected: { get: ({ parts }) => parts.structureProtection !== null } },
      methods: {
        Protect: ({ parts }, password) => {
          const { structureProtection: before } = parts;
          const made = protectionMade(context, before, null, password, "WorkbookProtection.protect");
          workbook.changeParts({ structureProtection: made });
          return null;
        },
        Unprotect: ({ parts }, password) => {
          assertPassword(parts.structureProtection, password, "WorkbookProtection.unprotect");
          workbook.changeParts({ structureProtection: null });
          return null;
        },
      },
    }),
  ];
}

function protectionMade(
  context: HostContext,
  before: ProtectionState | null,
  options: Argument,
  password: Argument,
  location: string,
): ProtectionState {
  if (context.conditions.readOnly) throw accessDenied(location);
  if (before) throw invalidOperation(location, "It is protected already.");
  const given = options === undefined || options === null ? {} : recordArgument(options, location);
  const kept = Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, boolean | string] =>
        typeof entry[1] === "boolean" || typeof entry[1] === "string",
    ),
  );
  return { options: kept, password: passwordOf(password) };
}

function assertPassword(protection: ProtectionState | null, password: Argument, location: string): void {
  if (protection && protection.password !== passwordOf(password)) throw accessDenied(location);
}

const passwordOf = (password: Argument) => (typeof password === "string" ? password : "");
