import "@testing-library/jest-dom/jest-globals";
import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { budgetGrid, cleanGrid, linesGrid } from "../../dev/pane-gallery/sample-grids";
import {
  createStubWorkbook,
  type StubOptions,
  type StubWorkbook,
} from "../../dev/pane-gallery/stub-workbook";
import type { CellRef } from "../../src/domain/grid/cell-ref";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { App } from "../../src/pane/app";
import type { ReadEarlierFile } from "../../src/use-cases/compare-versions";
import type { AskedOnRibbon } from "../../src/pane/asked-on-ribbon";
import type { ScreenName } from "../../src/pane/shell/shell";

/** The pane beside a workbook, and the person in front of it. */
export interface OpenPane {
  readonly workbook: StubWorkbook;
  readonly user: UserEvent;
}

/** Rows of the clean plan's entries, counted from 0. */
export const REPORTING = 1;
export const CHAMPIONS = 3;
export const TRAINING = 5;

/** A cell of the clean plan's `Where we are now` column. */
export function planCell(row: number, column = 2): CellRef {
  return { sheet: "Action plan", row, column };
}

/** Opens the pane on the clean plan, unless other sheets are given, with the cell selected. */
export async function openPane(
  options: Partial<StubOptions> = {},
  start: ScreenName | AskedOnRibbon = "plan",
  prepare: (workbook: StubWorkbook) => void = () => undefined,
  readEarlierFile: ReadEarlierFile = noFiles,
): Promise<OpenPane> {
  // jsdom lays nothing out: without a height the list of findings would have no room for any.
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 800 });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 350 });
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 150 });
  // Nor does it scroll.
  HTMLElement.prototype.scrollIntoView = () => undefined;
  const workbook = createStubWorkbook({
    sheets: [cleanGrid(), linesGrid(), budgetGrid()],
    selected: planCell(REPORTING),
    ...options,
  });
  prepare(workbook);
  const user = userEvent.setup();
  render(
    <App
      workbook={workbook}
      toolkit={loadToolkit()}
      today="2026-05-20"
      version="1.2.3"
      asked={typeof start === "string" ? { screen: start, checksAtOnce: false, sheet: null } : start}
      readEarlierFile={readEarlierFile}
    />,
  );
  await screen.findByRole("main");
  return { workbook, user };
}

const noFiles: ReadEarlierFile = () =>
  Promise.resolve({ kind: "unreadable", reason: "No file was to be read." });

/** Presses the button of that name. */
export async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
}
