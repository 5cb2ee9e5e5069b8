import { monthName } from "../../../src/domain/by-when/day-words";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const TOKENS = /"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p|yyyy|yy|m{1,5}|d{1,4}|h{1,2}|s{1,2}|./gi;

export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, "");
  return /[dmyhs]/i.test(bare) && !/[#0?]/.test(bare);
}

/** Excel's own short date follows the machine's settings; here they are British. */
const SHORT_DATE = /^m\/d\/yy(yy)?$/i;

/** A serial number under a date format. A negative one shows as `########`, as in Excel. */
export function displayedDate(serial: number, format: string): string {
  if (serial < 0) return "########";
  const pattern = SHORT_DATE.test(format) ? "dd/mm/yyyy" : format;
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const clock = seconds - days * 86_400;
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 + days : 30 + days));
  const tokens = pattern.match(TOKENS) ?? [];
  const twelveHours = /am\/pm|a\/p/i.test(pattern);
  return tokens
    .map((token, index) => {
      const kind = token.toLowerCase();
      if (/^m+$/.test(kind) && isMinute(tokens, index))
        return padded(Math.floor(clock / 60) % 60, token.length);
      return part(kind, token, date, days, clock, twelveHours);
    })
    .join("");
}

function part(
  kind: string,
  token: string,
  date: Date,
  days: number,
  clock: number,
  twelveHours: boolean,
): string {
  const month = monthName(date.getUTCMonth() + 1);
  const weekday = DAYS[(days + 6) % 7] ?? "";
  const hours = Math.floor(clock / 3600);
  switch (kind) {
    case "yyyy":
      return String(date.getUTCFullYear());
    case "yy":
      return padded(date.getUTCFullYear() % 100, 2);
    case "m":
    case "mm":
      return padded(date.getUTCMonth() + 1, kind.length);
    case "mmm":
      return month.slice(0, 3);
    case "mmmm":
      return month;
    case "mmmmm":
      return month.slice(0, 1);
    case "d":
    case "dd":
      return padded(date.getUTCDate(), kind.length);
    case "ddd":
      return weekday.slice(0, 3);
    case "dddd":
      return weekday;
    case "h":
    case "hh":
      return padded(twelveHours ? hours % 12 || 12 : hours, kind.length);
    case "s":
    case "ss":
      return padded(clock % 60, kind.length);
    case "am/pm":
      return hours < 12 ? "AM" : "PM";
    case "[h]":
      return String(days * 24 + hours);
    default:
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith("\\")) return token.slice(1);
      return token.startsWith("[") || token === "@" ? "" : token;
  }
}

/** `m` means minutes right after hours or right before seconds. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const letters = tokens.map((token) => (/^([hms]+|\[h\])$/i.test(token) ? token.toLowerCase() : ""));
  const before = letters
    .slice(0, index)
    .reverse()
    .find((letter) => letter !== "");
  const after = letters.slice(index + 1).find((letter) => letter !== "");
  return (before?.includes("h") ?? false) || (after?.startsWith("s") ?? false);
}

const padded = (value: number, digits: number) => String(value).padStart(digits, "0");
