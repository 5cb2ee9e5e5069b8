import type { CellContent } from "./cell";
import { displayedDate, isDateFormat } from "./displayed-date";

/**
 * What a person sees of a value under a number format, in British English.
 *
 * Covers the formats a plan uses: General, numbers, percentages, currency, dates, times, text. Columns too
 * narrow for a number do not show `####` here.
 */
export function displayedText(content: CellContent, numberFormat: string): string {
  if (typeof content === "string") return content;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  const section = sectionFor(content, numberFormat);
  if (/^(general|@)$/i.test(section.format)) return generalNumber(content);
  if (isDateFormat(section.format)) return displayedDate(content, section.format);
  return (section.sign ? "-" : "") + number(Math.abs(content), section.format);
}

function sectionFor(value: number, numberFormat: string): { format: string; sign: boolean } {
  const sections = numberFormat.split(";");
  const [positive = "General", negative, zero] = sections;
  if (value < 0 && negative !== undefined && negative !== "") return { format: negative, sign: false };
  if (value === 0 && zero !== undefined && zero !== "") return { format: zero, sign: false };
  return { format: positive || "General", sign: value < 0 };
}

/** Eleven characters at most, as in a General cell. */
function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [digits = "", exponent = "0"] = value.toExponential(5).split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${Number(digits)}E${sign}${exponent.replace(/[+-]/, "").padStart(2, "0")}`;
  }
  const places = Math.max(0, 10 - String(Math.trunc(size)).length);
  return String(Number(value.toFixed(Math.min(places, 9))));
}

function number(size: number, format: string): string {
  const literals = format.replace(/\[[^\]]*\]/g, (tag) => /^\[\$([^-\]]*)/.exec(tag)?.[1] ?? "");
  const pattern = /[#0?][#0?,]*(?:\.[#0?]*)?(?:E[+-]0+)?/i.exec(literals)?.[0];
  if (pattern === undefined) return unquoted(literals);
  const scaled = literals.includes("%") ? size * 100 : size;
  const decimals = /\.([#0?]*)/.exec(pattern)?.[1] ?? "";
  const required = decimals.replace(/[^0]/g, "").length;
  let digits: string;
  if (/E[+-]/i.test(pattern)) {
    const [mantissa = "", exponent = ""] = scaled.toExponential(decimals.length).split("e");
    digits = `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${exponent.replace(/[+-]/, "").padStart(2, "0")}`;
  } else {
    digits = roundedHalfUp(scaled, decimals.length);
    while (digits.includes(".") && digits.endsWith("0") && decimalsOf(digits) > required)
      digits = digits.slice(0, -1);
    digits = digits.replace(/\.$/, "");
    if (/[#0?],[#0?]/.test(pattern)) digits = digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
  }
  const minimum = (/^[^.]*/.exec(pattern)?.[0] ?? "").replace(/[^0]/g, "").length;
  const whole = /^[\d,]*/.exec(digits)?.[0] ?? "";
  const padded = whole.length < minimum ? whole.padStart(minimum, "0") + digits.slice(whole.length) : digits;
  return unquoted(literals.replace(pattern, padded.replace(/[\d.,E+-]/g, "\uE000$&")));
}

const decimalsOf = (digits: string) => digits.length - digits.indexOf(".") - 1;

/** `1.005` to two places is 1.01 in Excel, which rounds what it shows, not the binary fraction. */
function roundedHalfUp(value: number, places: number): string {
  const nudged = Number(`${value}e${places}`);
  if (!Number.isFinite(nudged)) return value.toFixed(places);
  return (Math.round(nudged) / 10 ** places).toFixed(places);
}

/** Takes away quotes, escapes and padding marks of a format's literal text. */
function unquoted(text: string): string {
  return text
    .replace(/"([^"]*)"/g, "$1")
    .replace(/[_*]./g, "")
    .replace(/\\(.)/g, "$1")
    .replace(/\uE000/g, "");
}
