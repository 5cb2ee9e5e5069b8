import { ERROR_VALUES, type CellContent } from "./cell";
import { typedDate, type DateOrder } from "./typed-date";

/** What becomes of a text put into a cell. */
export interface Entry {
  readonly content: CellContent;
  readonly isError?: true;
  readonly formula?: string;
  /** `content` only fills the place of what Excel would work out. */
  readonly uncalculated?: true;
  /** The format Excel gives a cell that still has `General`. */
  readonly numberFormat?: string;
}

export interface EntryLocale {
  readonly dateOrder: DateOrder;
  /** The year of a date typed without one. */
  readonly thisYear: number;
}

/**
 * Excel's reading of a text typed into a cell or set as `range.values`: formulas, numbers, dates and TRUE are
 * recognised unless the cell is formatted as text or the text starts with an apostrophe.
 *
 * A leading `=`, `+`, `-` or `@` makes a formula. Excel refuses some that cannot be one; here every one is
 * kept with the value `#NAME?`, so that a test sees text that was let through.
 */
export function entryOf(text: string, cellFormat: string, locale: EntryLocale): Entry {
  if (cellFormat === "@") return { content: text };
  if (text.startsWith("'")) return { content: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed === "") return { content: text };
  const number = numberOf(trimmed);
  if (number) return number;
  if (/^(true|false)$/i.test(trimmed)) return { content: trimmed.toLowerCase() === "true" };
  const date = typedDate(trimmed, locale.dateOrder, locale.thisYear);
  if (date) return { content: date.serial, numberFormat: date.numberFormat };
  if (/^[=+\-@]./s.test(text)) return formulaOf(text);
  if (ERROR_VALUES.includes(trimmed.toUpperCase())) return { content: trimmed.toUpperCase(), isError: true };
  return { content: text };
}

function formulaOf(text: string): Entry {
  const formula = text.startsWith("=") ? text : `=${text}`;
  const literal = /^=\s*\+?\s*("(?:[^"]|"")*"|-?\d+(?:\.\d+)?)\s*$/.exec(formula)?.[1];
  if (literal?.startsWith('"')) return { content: literal.slice(1, -1).replace(/""/g, '"'), formula };
  if (literal !== undefined) return { content: Number(literal), formula };
  const link = /^=HYPERLINK\(.*,\s*"((?:[^"]|"")*)"\s*\)$/is.exec(formula);
  if (link) return { content: (link[1] ?? "").replace(/""/g, '"'), formula };
  if (looksLikeFormula(formula)) return { content: 0, formula, uncalculated: true };
  return { content: "#NAME?", isError: true, formula };
}

/** A call, a reference or arithmetic of those: enough to tell `=SUM(A1:A3)` from `=buy some paper`. */
function looksLikeFormula(formula: string): boolean {
  const body = formula.slice(1).replace(/"(?:[^"]|"")*"/g, "1");
  return (
    /[A-Z][A-Z.]*\(/i.test(body) ||
    /^[\s()+\-*/^&<>=]*(\$?[A-Z]{1,3}\$?\d+|\d)[\s()+\-*/^&<>=!:$\w.,']*$/i.test(body)
  );
}

function numberOf(text: string): Entry | null {
  const match =
    /^(\()?([+-])?\s*(£)?\s*(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%)?(\))?$/i.exec(
      text,
    );
  if (!match) return null;
  const [, open, sign, pound, digits = "", exponent = "", percent, close] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  const size = Number(digits.replace(/,/g, "") + exponent) / (percent ? 100 : 1);
  const content = sign === "-" || open ? -size : size;
  if (percent) return { content, numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  if (pound) return { content, numberFormat: digits.includes(".") ? "£#,##0.00" : "£#,##0" };
  if (exponent) return { content, numberFormat: "0.00E+00" };
  if (digits.includes(",")) return { content, numberFormat: digits.includes(".") ? "#,##0.00" : "#,##0" };
  return { content };
}
