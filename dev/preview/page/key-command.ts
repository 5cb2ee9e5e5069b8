import type { Step } from "./selection";

/** What a key means on the grid while no cell is being edited. */
export type KeyCommand =
  | { readonly kind: "move" | "jump" | "page"; readonly step: Step; readonly extend: boolean }
  | { readonly kind: "row-start" | "sheet-start" | "sheet-end"; readonly extend: boolean }
  | { readonly kind: "edit"; readonly replaceWith: string | null }
  | { readonly kind: "clear" | "undo" | "redo" | "choices" | "end-mode" | "all" };

/** The parts of a key press that matter. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** One cell in the direction of each arrow key. */
export const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/**
 * Excel's keys. Copying and pasting are not among them: the browser tells of those itself.
 * @param endMode whether End was pressed just before: the next arrow then jumps, as in Excel.
 * @returns `null` for keys that are the browser's.
 */
export function keyCommand(press: KeyPress, endMode = false): KeyCommand | null {
  const { key, shiftKey, altKey } = press;
  if (press.ctrlKey || press.metaKey) return withControl(key, shiftKey);
  if (altKey) return key === "ArrowDown" ? { kind: "choices" } : null;
  const arrow = arrows[key];
  if (arrow) return { kind: endMode ? "jump" : "move", step: arrow, extend: shiftKey };
  if (key === "Enter") return { kind: "move", step: { rows: shiftKey ? -1 : 1, columns: 0 }, extend: false };
  if (key === "Tab") return { kind: "move", step: { rows: 0, columns: shiftKey ? -1 : 1 }, extend: false };
  if (key === "PageDown") return { kind: "page", step: { rows: 1, columns: 0 }, extend: shiftKey };
  if (key === "PageUp") return { kind: "page", step: { rows: -1, columns: 0 }, extend: shiftKey };
  if (key === "Home") return { kind: endMode ? "sheet-end" : "row-start", extend: shiftKey };
  if (key === "End") return { kind: "end-mode" };
  if (key === "F2") return { kind: "edit", replaceWith: null };
  if (key === "Delete") return { kind: "clear" };
  if (key === "Backspace") return { kind: "edit", replaceWith: "" };
  return key.length === 1 ? { kind: "edit", replaceWith: key } : null;
}

function withControl(key: string, shift: boolean): KeyCommand | null {
  const arrow = arrows[key];
  if (arrow) return { kind: "jump", step: arrow, extend: shift };
  switch (key.toLowerCase()) {
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "a":
      return { kind: "all" };
    case "home":
      return { kind: "sheet-start", extend: shift };
    case "end":
      return { kind: "sheet-end", extend: shift };
    default:
      return null;
  }
}
