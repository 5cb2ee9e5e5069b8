import type { Day } from "./by-when";
import { formatDay } from "./day-words";
import type { Quarter } from "./quarters";

/** What a person may choose as a by-when. */
export type ByWhenChoice =
  | { readonly kind: "complete" }
  | { readonly kind: "ongoing" }
  | { readonly kind: "quarter"; readonly quarter: Quarter }
  | { readonly kind: "day"; readonly day: Day };

/** The text to write for a choice; `readByWhen` reads it back as the same thing. */
export function writeByWhen(choice: ByWhenChoice): string {
  switch (choice.kind) {
    case "complete":
      return "Complete";
    case "ongoing":
      return "Ongoing";
    case "quarter":
      return choice.quarter.label;
    case "day":
      return formatDay(choice.day);
  }
}
