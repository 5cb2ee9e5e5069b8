import type { KeyboardEvent } from "react";

/**
 * Keeps keys from Office's script, which listens at the window in Excel on the web. It moves Tab along a list of its own
 * that knows no heading a person was led to, and from there sends them out of the pane; and it answers every Escape with
 * the pane's first button, also one that only closed a list. The browser does right by both.
 */
export function keepFromOffice(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement)) return;
  const isUnknownToOffice = target.getAttribute("tabindex") === "-1";
  const isField = target.matches("input, textarea, select");
  if ((key === "Tab" && isUnknownToOffice) || (key === "Escape" && isField)) event.stopPropagation();
}
