import { Button, Field, Select, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import {
  changedSinceCheck,
  checkAccessibility,
  type AccessibilityChecked,
} from "../../use-cases/check-accessibility";
import { sheetMadeFor } from "../../use-cases/sheet-for-purpose";
import type { SheetContents } from "../../use-cases/workbook";
import { useAnnounce } from "../parts/announcer";
import { Disclosure } from "../parts/disclosure";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { CellList } from "./cell-list";
import { useSheetsDesk } from "./sheets-desk";

/** No sheet can have these names: Excel takes no colon in one. */
const COPY = ":copy";
const WORKBOOK = ":workbook";

/** What still keeps some people from reading the copy, or any other sheet, as it is in Excel now. */
export function AccessibilityCheck({ sheets }: { readonly sheets: readonly SheetContents[] }) {
  const screen = useScreenStyles();
  const announce = useAnnounce();
  const { ask, state: session } = useSession();
  const { state, change } = useSheetsDesk();
  const [wanted, setWanted] = useState("");
  const [checking, setChecking] = useState(false);
  const copy = copyOf(sheets);
  const chosen = isThere(wanted, sheets) ? wanted : copy.length > 0 ? COPY : WORKBOOK;
  const check = async () => {
    setChecking(true);
    const names = chosen === COPY ? copy : chosen === WORKBOOK ? null : [chosen];
    const checked = await ask((workbook) => checkAccessibility(workbook, names));
    setChecking(false);
    if (!checked) return;
    change({ accessibility: checked });
    announce(headingOf(checked));
  };
  return (
    <>
      <Field label="Check against the rules for accessible spreadsheets">
        <Select value={chosen} onChange={(_, { value }) => setWanted(value)}>
          {copy.length > 0 && <option value={COPY}>This copy and its notes</option>}
          {sheets.map(({ grid }) => (
            <option key={grid.sheet} value={grid.sheet}>
              {grid.sheet}
            </option>
          ))}
          <option value={WORKBOOK}>The whole workbook</option>
        </Select>
      </Field>
      <div className={screen.buttons}>
        <Button disabledFocusable={session.busy !== null} onClick={() => void check()}>
          {chosen === COPY
            ? "Check this copy"
            : chosen === WORKBOOK
              ? "Check the whole workbook"
              : "Check this sheet"}
        </Button>
        {checking && <Spinner size="tiny" label="Looking at the sheet" />}
      </div>
      {state.accessibility && <Faults checked={state.accessibility} sheets={sheets} />}
    </>
  );
}

/** The names of the copy to publish and its notes, where they are there. */
export function copyOf(sheets: readonly SheetContents[]): readonly string[] {
  return (["publication", "notes"] as const).flatMap(
    (purpose) => sheetMadeFor(sheets, purpose)?.grid.sheet ?? [],
  );
}

function isThere(wanted: string, sheets: readonly SheetContents[]): boolean {
  return (
    wanted === WORKBOOK ||
    (wanted === COPY && copyOf(sheets).length > 0) ||
    sheets.some(({ grid }) => grid.sheet === wanted)
  );
}

function Faults({
  checked,
  sheets,
}: {
  readonly checked: AccessibilityChecked;
  readonly sheets: readonly SheetContents[];
}) {
  const screen = useScreenStyles();
  const { faults, notLookedAt } = checked;
  const changed = changedSinceCheck(checked, sheets);
  return (
    <>
      {changed.length > 0 && (
        <p className={screen.text}>
          <strong>{listed(changed)} changed since this check: check again.</strong>
        </p>
      )}
      {faults.length === 0 ? (
        <p className={screen.text}>{headingOf(checked)}</p>
      ) : (
        <Disclosure label={headingOf(checked)} startsOpen>
          <CellList
            label="Accessibility faults"
            items={faults.map(({ at, sheet, sentence, need }) => ({
              at: at ?? { sheet, row: 0, column: 0 },
              name: need === "essential" ? "Must be put right" : "Better without",
              text: sentence,
              note: sheet,
            }))}
          />
        </Disclosure>
      )}
      {notLookedAt.map((sentence) => (
        <p key={sentence} className={screen.text}>
          {sentence}
        </p>
      ))}
      <p className={screen.quiet}>
        Read the titles, the links and the alternative texts yourself: no check can tell whether their words
        are good ones.
      </p>
    </>
  );
}

function headingOf({ grids, faults }: AccessibilityChecked): string {
  const where = listed(grids.map(({ sheet }) => sheet));
  const essential = faults.filter(({ need }) => need === "essential").length;
  if (faults.length === 0) return `${where}: nothing breaks the rules that can be checked here.`;
  return `${where}: ${essential} must be put right, ${faults.length - essential} better without`;
}

function listed(names: readonly string[]): string {
  const [first, second, ...more] = names;
  if (first === undefined) return "The sheet";
  if (more.length > 0) return `${names.length} sheets`;
  return second === undefined ? `‘${first}’` : `‘${first}’ and ‘${second}’`;
}
