/** The longest name Excel gives a sheet. */
const LONGEST = 31;

/**
 * A name no sheet of the workbook has, as near to the wanted one as Excel allows: `Action plan`, `Action plan 2`.
 * Excel tells sheet names apart without regard to case, and refuses `\ / ? * [ ] :`, an apostrophe at either end and the
 * name `History`.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = allowedName(wanted);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` ${number}`;
    const name = `${shortened(allowed, LONGEST - ending.length)}${ending}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function allowedName(wanted: string): string {
  const plain = wanted
    .replace(/[\\/?*[\]:\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
  return plain === "" || plain.toLowerCase() === "history" ? "Sheet" : plain;
}

function shortened(name: string, most: number): string {
  return Array.from(name)
    .reduce((kept, letter) => (kept.length + letter.length <= most ? kept + letter : kept), "")
    .replace(/['\s]+$/, "");
}

/**
 * The name of a sheet's table, made of its sheet's: `Review findings 2` → `ReviewFindings2`. Sheets of one workbook have
 * different names, and so have their tables.
 */
export function tableNameFor(sheetName: string): string {
  const words = sheetName.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  // Excel refuses names that start with a digit or could be a cell: `Q1`, `R1C1`.
  const refused = !/^\p{L}/u.test(name) || /^[A-Z]{1,3}\d+$|^R\d*C?\d*$|^C\d*$/i.test(name);
  return refused ? `Table${name}` : name;
}
