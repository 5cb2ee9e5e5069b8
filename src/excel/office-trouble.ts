import type { Trouble } from "../use-cases/workbook";

/** What Excel throws: its message is for developers and in any language, so only the code is read. */
interface OfficeError {
  readonly name: string;
  readonly code: string;
}

type Meaning = Pick<Trouble, "kind" | "sentence">;

const EDITING: Meaning = {
  kind: "editing-a-cell",
  sentence:
    "Excel cannot do this while a cell is being edited. Press Enter in the cell you are editing, then try again.",
};
const TOO_LARGE: Meaning = {
  kind: "too-large",
  sentence:
    "This is more than Excel can handle at once. Try fewer changes at once, or move sheets that are not part of the plan to another workbook.",
};
const GONE: Meaning = {
  kind: "sheet-gone",
  sentence: "The sheet is no longer there. It may have been deleted or renamed. Read the workbook again.",
};
const REFUSED: Meaning = {
  kind: "refused",
  sentence: "Excel refused, and does not say why. Save the workbook, then try again.",
};
const NOT_SUPPORTED: Meaning = {
  kind: "not-supported",
  sentence: "This version of Excel cannot do that. Update Excel, or open the workbook in Excel on the web.",
};
const CONFLICT: Meaning = {
  kind: "refused",
  sentence:
    "Excel cannot insert a row here: a filter, a merged cell or a pivot table is in the way. Clear filters, or insert the row yourself, then try again.",
};

export const NO_ANSWER: Meaning = {
  kind: "no-answer",
  sentence:
    "Excel has not answered. If you are editing a cell, press Enter in it. If a window is open in Excel, close it. Then try again.",
};

/**
 * Excel's error codes as people meet them
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["InvalidOperationInCellEditMode", EDITING],
  [
    "AccessDenied",
    {
      kind: "sheet-protected",
      sentence:
        "Excel does not allow changes here: the sheet or the workbook is protected or read-only. Unprotect it (Review, Unprotect Sheet or Protect Workbook) or choose Enable Editing, then try again.",
    },
  ],
  ["RequestPayloadSizeLimitExceeded", TOO_LARGE],
  ["ResponsePayloadSizeLimitExceeded", TOO_LARGE],
  ["OperationCellsExceedLimit", TOO_LARGE],
  ["RangeExceedsLimit", TOO_LARGE],
  ["MemoryLimitReached", TOO_LARGE],
  ["ItemNotFound", GONE],
  ["InvalidReference", GONE],
  [
    "ItemAlreadyExists",
    {
      kind: "name-taken",
      sentence: "A sheet or table of this name is already there. Rename it, then try again.",
    },
  ],
  ["ApiNotFound", NOT_SUPPORTED],
  ["ApiNotAvailable", NOT_SUPPORTED],
  ["NotImplemented", NOT_SUPPORTED],
  ["UnsupportedFeature", NOT_SUPPORTED],
  ["UnsupportedOperation", NOT_SUPPORTED],
  ["FilteredRangeConflict", CONFLICT],
  ["InsertDeleteConflict", CONFLICT],
  ["MergedRangeConflict", CONFLICT],
  ["PivotTableRangeConflict", CONFLICT],
  ["NonBlankCellOffSheet", CONFLICT],
  // Also of a sheet's names, while the person looks at another workbook (issues 5319 and 6365 of office.js).
  [
    "InvalidSelection",
    {
      kind: "refused",
      sentence:
        "Another workbook, a chart or a drawing is in front. Click into a cell of this workbook, then try again.",
    },
  ],
  [
    "InactiveWorkbook",
    {
      kind: "no-answer",
      sentence: "Another workbook is in front. Click into this workbook, then try again.",
    },
  ],
  ["ActivityLimitReached", NO_ANSWER],
  ["Timeout", NO_ANSWER],
]);

/** Codes a second try may not meet again. */
const PASSING = new Set([
  "GeneralException",
  "InternalServerError",
  "RequestAborted",
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "ConnectionFailure",
  "Timeout",
]);

/** Codes that say we asked wrongly: a bug, which throws. */
const OUR_BUGS = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
]);

/** The error as Excel's, or `null` when it is something else, or our own bug: those are to be thrown on. */
export function officeErrorCode(error: unknown): string | null {
  return isOfficeError(error) && !OUR_BUGS.has(error.code) ? error.code : null;
}

/** What a code of Excel's means to a person. */
export function meaningOf(code: string): Trouble {
  return { ...(MEANINGS.get(code) ?? REFUSED), cells: [] };
}

export function mayPass(code: string): boolean {
  return PASSING.has(code);
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && error.name === "RichApi.Error" && "code" in error;
}
