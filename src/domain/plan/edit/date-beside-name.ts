/** What to write where a date is to change in a cell that may hold somebody's name too. */
export type DateInCell =
  /** The cell holds dates alone. */
  | { readonly kind: "alone" }
  /** The cell's text with the new date in the old one's place. */
  | { readonly kind: "beside-name"; readonly text: string }
  /** The cell holds other words, and where the date belongs among them is not sure. */
  | { readonly kind: "unclear" };

/**
 * Keeps the name that stands beside a date (`Jo Brown, Q1 26`) when the date is written anew.
 * @param dates all that is read as a date from the cell; only one alone can be changed beside a name.
 * @param words the new date, `""` for none.
 */
export function dateInCell(cellText: string, dates: readonly string[], words: string): DateInCell {
  // A date that is put together from several cells stands in none of them.
  if (dates.some((date) => !cellText.includes(date))) return { kind: "alone" };
  const rest = dates.reduce((text, date) => text.replace(date, () => ""), cellText);
  if (!/\p{L}{2}|\p{L}\s*$/u.test(rest)) return { kind: "alone" };
  const [only, ...others] = dates;
  const isOnce = only !== undefined && only !== "" && cellText.split(only).length === 2;
  return isOnce && others.length === 0 && words !== ""
    ? { kind: "beside-name", text: cellText.replace(only, () => words) }
    : { kind: "unclear" };
}
