import { counted } from "../../domain/text/counted";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { formatDay } from "../../domain/by-when/day-words";
import { FirstRun } from "../first-run/first-run";
import { useAnnounce } from "../parts/announcer";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { CountedChoice } from "../sheets/counted-choice";
import { useCheckDesk } from "./check-desk";
import type { FindingFilter } from "./check-state";
import { FindingFilters, filtered, withinReach } from "./finding-filters";
import { FindingList } from "./finding-list";
import { findingRows } from "./finding-rows";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", paddingBlock: "4px" },
  asOf: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
  again: { paddingInline: "4px", marginInline: "-4px", minWidth: 0 },
});

interface CheckScreenProps {
  readonly onNewPlan: () => void;
  /** Turns to the plan's screen. */
  readonly onOpenPlan: () => void;
}

/** The reviewer's screen: one press checks every plan sheet. */
export function CheckScreen({ onNewPlan, onOpenPlan }: CheckScreenProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { state: session, check, asOf } = useSession();
  const { state, dispatch, findings, reading, sheets, changedSince } = useCheckDesk();
  const results = useRef<HTMLHeadingElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current || !results.current) return;
    pressed.current = false;
    results.current.focus();
  });
  const announce = useAnnounce();
  const inReach = findings ? withinReach(findings, state.filter) : null;
  const found = inReach?.length ?? null;
  const told = useRef(found);
  useEffect(() => {
    // A check that the ribbon asked for leaves the focus where it was: only the announcement tells of it.
    if (told.current === null && found !== null && document.activeElement !== results.current)
      announce(`Checked. ${heading(found, found)}.`);
    told.current = found;
  }, [found, announce]);
  const shown = useMemo(() => (findings ? filtered(findings, state.filter) : []), [findings, state.filter]);
  const rows = useMemo(() => findingRows(shown, state.opened), [shown, state.opened]);
  const checking = session.busy === "reading" && session.checked === null;
  if (session.reading && session.reading.plans.length === 0)
    return <FirstRun reading={session.reading} onNewPlan={onNewPlan} />;

  const filter = (change: Partial<FindingFilter>) => {
    const next = { ...state.filter, ...change };
    dispatch({ kind: "filtered", filter: change });
    if (findings)
      announce(`${heading(filtered(findings, next).length, withinReach(findings, next).length)}.`);
  };
  const showAll = () => {
    dispatch({ kind: "filtered", filter: { severity: null, check: null, sheet: null } });
    results.current?.focus();
  };
  const press = async () => {
    pressed.current = true;
    if (!(await check())) pressed.current = false;
  };
  return (
    <div className={screen.screen}>
      {inReach === null && (
        <section className={screen.section} aria-label="Check this workbook">
          <h2 className={screen.h2}>Check this workbook</h2>
          <p className={screen.text}>
            Every plan sheet is held to the 2022 toolkit: levels, wording, actions and dates. Nothing is
            changed until you say so. Dates count as of {formatDay(asOf)}.
          </p>
          <div className={screen.buttons}>
            <Button appearance="primary" disabledFocusable={checking} onClick={() => void press()}>
              Check this workbook
            </Button>
            {checking && <Spinner size="tiny" label="Reading the sheets" />}
          </div>
        </section>
      )}
      {findings !== null && inReach !== null && (
        <>
          {changedSince.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody className={styles.body}>
                {changedSince.map((sheet) => `‘${sheet}’`).join(", ")}{" "}
                {changedSince.length === 1 ? "has" : "have"} changed since the check.
              </MessageBarBody>
              <MessageBarActions>
                <Button onClick={() => void press()}>Check again</Button>
              </MessageBarActions>
            </MessageBar>
          )}
          <section className={screen.section} aria-label="Results">
            <h2 ref={results} tabIndex={-1} className={screen.h2}>
              {heading(shown.length, inReach.length)}
            </h2>
            <div className={styles.asOf}>
              <p className={screen.quiet}>
                {sheets} plan {sheets === 1 ? "sheet" : "sheets"} checked as of {formatDay(asOf)}.
              </p>
              {changedSince.length === 0 && (
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.again}
                  disabledFocusable={session.busy !== null}
                  onClick={() => void press()}
                >
                  Check again
                </Button>
              )}
            </div>
            {reading && sheets < reading.plans.length && <CountedChoice reading={reading} />}
            <FindingFilters findings={findings} filter={state.filter} onFilter={filter} />
          </section>
          {shown.length === 0 && (
            <p className={screen.text}>{nothingShown(findings.length, inReach.length)}</p>
          )}
          {shown.length === 0 && inReach.length > 0 && (
            <div className={screen.buttons}>
              <Button onClick={showAll}>Show all {inReach.length}</Button>
            </div>
          )}
          <FindingList rows={rows} onOpenPlan={onOpenPlan} />
        </>
      )}
    </div>
  );
}

function heading(shown: number, all: number): string {
  const findings = counted(shown, "finding");
  return shown === all ? findings : `${findings} of ${all}`;
}

function nothingShown(all: number, inReach: number): string {
  if (all === 0) return "Nothing was found. Every level, wording, action and date agrees with the toolkit.";
  if (inReach > 0) return "No finding matches this filter.";
  const were = all === 1 ? "The one finding is accepted." : `All ${all} findings are accepted.`;
  return `${were} Turn on ‘Show accepted findings’ to read why.`;
}
