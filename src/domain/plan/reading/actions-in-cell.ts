import type { WrittenByWhen } from "../action-plan";
import { listMarksOf } from "../list-mark";
import { itemsOnLine } from "./inline-list";

/** One of the actions that stand as lines in a cell. */
export interface ActionInCell {
  readonly text: string;
  /** The first line of the cell it stands in, counting blank lines; an item of a list on one line counts as a line. */
  readonly line: number;
  /** Its number in the list, where the list is numbered. */
  readonly number: string | null;
}

/** The lines of a cell, however their ends are written. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** The lines of a cell, and the items where one line holds a whole list. */
export function listLinesOf(text: string): string[] {
  return linesOf(text).flatMap(itemsOnLine);
}

/**
 * Parts a cell into its actions. Where the first line has a list's mark, only marks of its kind start an action;
 * elsewhere a line goes on with the action above it when it starts in lower case, the one above is unfinished, or it is
 * a remark on it (`Update May: …`).
 */
export function actionsInCell(cell: string): ActionInCell[] {
  const actions: { text: string; line: number; number: string | null }[] = [];
  const lines = listLinesOf(cell);
  const marks = listMarksOf(lines);
  const kind = marks[lines.findIndex((line) => line.trim() !== "")]?.kind ?? "";
  lines.forEach((raw, line) => {
    if (raw.trim() === "") return;
    const mark = marks[line];
    const open = actions.at(-1);
    const own = raw.slice(mark?.written.length ?? 0).trim();
    const text = mark?.kind === kind ? own : raw.trim();
    const isRemark = !mark && REMARK.test(text);
    const isOpenGoingOn =
      kind === "" ? open && !mark && (isRemark || goesOnInCell(open.text, text)) : mark?.kind !== kind;
    if (open && isOpenGoingOn) open.text += mark || isRemark ? `\n${text}` : ` ${text}`;
    else actions.push({ text: kind === "" ? own : text, line, number: mark?.number ?? null });
  });
  return actions;
}

/** `Update Jan 24: 14 of 22 enrolled`, `NB: depends on the new system`: said of the action above. */
const REMARK = /^(?:update|progress|nb|n\.b\.|notes?|comments?|status|outcome)\b[^:]{0,25}:\s*\S/iu;

/** A semicolon ends an item of a list without marks. */
function goesOnInCell(before: string, text: string): boolean {
  return !before.endsWith(";") && goesOn(before, text);
}

/** Words no sentence ends with: the next line goes on with it. */
const UNFINISHED =
  /(?:,|\b(?:a|an|the|and|or|of|to|in|on|for|with|by|from|will|be|is|are|this|that|which|as|at))$/;

/** Whether a text goes on with the sentence before it. */
export function goesOn(before: string, text: string): boolean {
  if (/[.!?]["”’)]?$/.test(before)) return false;
  return /^[\p{Ll}(,;]/u.test(text) || UNFINISHED.test(before);
}

/**
 * Gives each action of a cell its by-when from the lines of the cell beside it: by number where those lines are
 * numbered, in order where there are as many, else by the line it stands on. One by-when alone is for all.
 */
export function byWhensInCell(
  actions: readonly ActionInCell[],
  byWhen: WrittenByWhen,
): { own: (WrittenByWhen | null)[]; loose: WrittenByWhen[] } {
  // The cell's own text has the blank lines that tell which actions have none.
  const written = typeof byWhen.value === "string" ? byWhen.value : byWhen.written;
  const lines = listLinesOf(written.trimEnd()).map((line) => line.trim());
  const marked = lines.filter((line) => line !== "");
  const marks = listMarksOf(marked);
  const unmarked = marked.map((line, place) => line.slice(marks[place]?.written.length ?? 0).trim());
  const isBullets = marked.length > 1 && marks.every((mark) => mark?.kind === "bullet");
  const said = isBullets ? unmarked : marked;
  const one = (line: string | undefined): WrittenByWhen | null =>
    line !== undefined && /[\p{L}\p{N}✓✔☑✅]/u.test(line)
      ? { written: line, value: lines.length === 1 ? byWhen.value : line, at: byWhen.at }
      : null;
  const shared = (places: readonly number[], from: readonly string[]) => ({
    own: places.map((place) => one(from[place])),
    loose: from.flatMap((line, place) => (places.includes(place) ? [] : (one(line) ?? []))),
  });

  const numbers = marks.map((mark) => mark?.number ?? null);
  if (!numbers.includes(null) && actions.some(({ number }) => number !== null)) {
    return shared(
      actions.map(({ number }) => numbers.indexOf(number)),
      unmarked,
    );
  }
  if (lines.length === 1) return { own: actions.map(() => one(lines[0])), loose: [] };
  const actionLines = actions.map(({ line }) => line);
  const standsBeside = lines.every((line, place) => line === "" || actionLines.includes(place));
  return standsBeside && said.length !== actions.length
    ? shared(actionLines, lines)
    : shared([...actions.keys()], said);
}
