import { createContext, use, useMemo, useState, type ReactNode } from "react";
import type { SheetPurpose } from "../../domain/sheets/sheet-draft";
import type { AccessibilityChecked } from "../../use-cases/check-accessibility";
import type { EarlierVersion } from "../../use-cases/compare-versions";
import type { CountChoice, SheetWritten } from "../../use-cases/workbook";

/** What a person has chosen and made on the screen of sheets. */
export interface SheetsState {
  /** The sheet somebody asked for on the ribbon, until its card has answered. */
  readonly asked: SheetPurpose | null;
  /** Which plan sheets are to count and which not, as was said here: it holds, though the workbook cannot keep it. */
  readonly choices: readonly CountChoice[];
  /** What to compare with. */
  readonly earlier: EarlierVersion | null;
  /** What the last check for accessible spreadsheets found; `null` before the first. */
  readonly accessibility: AccessibilityChecked | null;
  /** The sheets made since the pane was opened, by the card that made them. */
  readonly made: Readonly<Record<string, SheetWritten>>;
}

interface SheetsDesk {
  readonly state: SheetsState;
  readonly change: (part: Partial<SheetsState>) => void;
  readonly keepMade: (card: string, written: SheetWritten) => void;
}

const SheetsContext = createContext<SheetsDesk | null>(null);

/** Stands above the screens, so that a glance at another one loses nothing. */
export function SheetsProvider({
  asked,
  children,
}: {
  readonly asked: SheetPurpose | null;
  readonly children: ReactNode;
}) {
  const [state, setState] = useState<SheetsState>({
    asked,
    choices: [],
    earlier: null,
    accessibility: null,
    made: {},
  });
  const desk = useMemo<SheetsDesk>(
    () => ({
      state,
      change: (part) => setState((now) => ({ ...now, ...part })),
      keepMade: (card, written) => setState((now) => ({ ...now, made: { ...now.made, [card]: written } })),
    }),
    [state],
  );
  return <SheetsContext value={desk}>{children}</SheetsContext>;
}

export function useSheetsDesk(): SheetsDesk {
  const desk = use(SheetsContext);
  if (!desk) throw new Error("useSheetsDesk is used outside SheetsProvider");
  return desk;
}
