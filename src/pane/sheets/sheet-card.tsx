import { Button, Link, Spinner } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { SheetPurpose } from "../../domain/sheets/sheet-draft";
import { sheetMadeFor } from "../../use-cases/sheet-for-purpose";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession, type SheetMaking } from "../session/session";
import { useSheetsDesk } from "./sheets-desk";
import { useAskedOnRibbon } from "./use-asked-on-ribbon";

interface SheetCardProps {
  readonly title: string;
  readonly purpose: SheetPurpose;
  /** What the button says when there is no sheet yet, and when there is one. */
  readonly press: { readonly make: string; readonly again: string };
  /** What the sheet is called where nobody else has the name. */
  readonly wantedName: string;
  /** `null` while something has still to be chosen. */
  readonly make: SheetMaking | null;
  /** Whether the ribbon's button makes the sheet by itself; else it leads to this card's press. */
  readonly madeFromRibbon?: "always" | "when-new";
  /** Told once the sheet is written. */
  readonly onMade?: (() => void) | undefined;
  readonly children: ReactNode;
  /** Shown below the button. */
  readonly below?: ReactNode;
}

/** One sheet the add-in can make: what it is, the press that makes it, and the way to it. */
export function SheetCard(props: SheetCardProps) {
  const { title, purpose, press, wantedName, make, madeFromRibbon, onMade, children, below } = props;
  const screen = useScreenStyles();
  const { state, makeSheet, goTo } = useSession();
  const desk = useSheetsDesk();
  const [making, setMaking] = useState(false);
  const sheets = state.reading?.contents.sheets ?? [];
  const isMadeAnew = purpose === "new-plan" || purpose === "tidied-plan";
  const existing = isMadeAnew ? null : sheetMadeFor(sheets, purpose);
  const isTaken =
    !isMadeAnew &&
    existing === null &&
    sheets.some(({ grid }) => grid.sheet.toLowerCase() === wantedName.toLowerCase());
  const made = desk.state.made[purpose];
  const there = existing?.grid.sheet ?? made?.sheet;
  const isThere = sheets.some(({ grid }) => grid.sheet === there);
  const start = async () => {
    if (!make) return;
    setMaking(true);
    const written = await makeSheet(make);
    setMaking(false);
    if (!written) return;
    desk.keepMade(purpose, written);
    onMade?.();
  };
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useAskedOnRibbon(purpose, () => {
    card.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
    if (madeFromRibbon === "always" || (madeFromRibbon === "when-new" && there === undefined)) void start();
  });
  return (
    <section ref={card} className={screen.card} aria-label={title}>
      <h2 ref={heading} tabIndex={-1} className={screen.h2}>
        {title}
      </h2>
      {children}
      {isTaken && (
        <p className={screen.quiet}>
          This workbook has a sheet ‘{wantedName}’ that was not made here. It stays as it is: the new sheet
          gets a name of its own.
        </p>
      )}
      <div className={screen.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={state.busy !== null || make === null}
          onClick={() => void start()}
        >
          {existing ? press.again : press.make}
        </Button>
        {making && <Spinner size="tiny" label="Writing the sheet" />}
        {!making && there !== undefined && isThere && (
          <Link as="button" onClick={() => void goTo({ sheet: there, row: 0, column: 0 })}>
            Go to ‘{there}’
          </Link>
        )}
      </div>
      {made?.chartsUndescribed && isThere && (
        <p className={screen.text}>
          This Excel did not take the charts’ alternative texts. Before you publish, right-click each chart,
          choose View Alt Text, and say what it shows.
        </p>
      )}
      {below}
    </section>
  );
}
