import type { Step } from "./selection";

/** What a key means on the grid while no cell is being edited. */
export type KeyCommand =
  | { readonly kind: "move"; readonly step: Step; readonly extend: boolean }
  | { readonly kind: "edit"; readonly replaceWith: string | null }
  | { readonly kind: "clear" | "undo" | "first-cell" | "choices" | "page-down" | "page-up" };

/** The parts of a key press that matter. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** Excel's keys. @returns `null` for keys that are the browser's. */
export function keyCommand(press: KeyPress): KeyCommand | null {
  const { key, shiftKey, altKey } = press;
  const control = press.ctrlKey || press.metaKey;
  if (control) return withControl(key.toLowerCase());
  if (altKey) return key === "ArrowDown" ? { kind: "choices" } : null;
  const arrow = arrows[key];
  if (arrow) return { kind: "move", step: arrow, extend: shiftKey };
  if (key === "Enter") return move(shiftKey ? -1 : 1, 0);
  if (key === "Tab") return move(0, shiftKey ? -1 : 1);
  if (key === "PageDown") return { kind: "page-down" };
  if (key === "PageUp") return { kind: "page-up" };
  if (key === "F2") return { kind: "edit", replaceWith: null };
  if (key === "Delete") return { kind: "clear" };
  if (key === "Backspace") return { kind: "edit", replaceWith: "" };
  return key.length === 1 ? { kind: "edit", replaceWith: key } : null;
}

function withControl(key: string): KeyCommand | null {
  if (key === "z") return { kind: "undo" };
  return key === "home" ? { kind: "first-cell" } : null;
}

function move(rows: number, columns: number): KeyCommand {
  return { kind: "move", step: { rows, columns }, extend: false };
}
