import type { Day } from "../../by-when/by-when";
import { dateOf } from "../../by-when/days";
import { serialOfDay } from "../../by-when/excel-serial";
import type { CellContent } from "../cell-change";

/** What a person picks as a by-when. */
export type ByWhenChoice =
  | { readonly kind: "none" }
  | { readonly kind: "quarter"; readonly label: string }
  | { readonly kind: "date"; readonly day: Day }
  | { readonly kind: "complete" }
  | { readonly kind: "ongoing" }
  | { readonly kind: "words"; readonly text: string };

const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const; // prettier-ignore

/** The by-when as a cell of its own holds it: a day is an Excel date, so that Excel can sort by it. */
export function byWhenContent(choice: ByWhenChoice): CellContent {
  if (choice.kind === "date") {
    const serial = serialOfDay(choice.day);
    if (serial !== null) return { kind: "date", serial };
  }
  const text = byWhenWords(choice);
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}

/** The by-when in words, for a line among others and for people: `Q1 23`, `1 April 2023`, `Complete`. */
export function byWhenWords(choice: ByWhenChoice): string {
  switch (choice.kind) {
    case "none":
      return "";
    case "quarter":
      return choice.label;
    case "date": {
      const { year, month, day } = dateOf(choice.day);
      return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
    }
    case "complete":
      return "Complete";
    case "ongoing":
      return "Ongoing";
    case "words":
      return choice.text.trim();
  }
}
