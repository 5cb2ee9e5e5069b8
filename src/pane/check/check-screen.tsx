import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { formatDay } from "../../domain/by-when/day-words";
import { FirstRun } from "../first-run/first-run";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { CountedChoice } from "../sheets/counted-choice";
import { useCheckDesk } from "./check-desk";
import { FindingFilters, filtered } from "./finding-filters";
import { FindingList } from "./finding-list";

const useStyles = makeStyles({ body: { whiteSpace: "normal", paddingBlock: "4px" } });

/** The reviewer's screen: one press checks every plan sheet. */
export function CheckScreen({ onNewPlan }: { readonly onNewPlan: () => void }) {
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
  const checking = session.busy === "reading" && session.checked === null;
  if (session.reading && session.reading.plans.length === 0)
    return <FirstRun reading={session.reading} onNewPlan={onNewPlan} />;

  const press = async () => {
    pressed.current = true;
    if (!(await check())) pressed.current = false;
  };
  const shown = findings ? filtered(findings, state.filter) : [];
  return (
    <div className={screen.screen}>
      {findings === null && (
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
      {findings !== null && (
        <>
          {changedSince.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody className={styles.body}>
                {changedSince.map((sheet) => `‘${sheet}’`).join(", ")} has changed since the check.
              </MessageBarBody>
              <MessageBarActions>
                <Button onClick={() => void press()}>Check again</Button>
              </MessageBarActions>
            </MessageBar>
          )}
          <section className={screen.section} aria-label="Results">
            <h2 ref={results} tabIndex={-1} className={screen.h2}>
              {heading(shown.length, findings.length)}
            </h2>
            <p className={screen.quiet}>
              {sheets} plan {sheets === 1 ? "sheet" : "sheets"} checked as of {formatDay(asOf)}.
            </p>
            {reading && sheets < reading.plans.length && <CountedChoice all={reading.plans} />}
            <FindingFilters
              findings={findings}
              filter={state.filter}
              onFilter={(filter) => dispatch({ kind: "filtered", filter })}
            />
            {changedSince.length === 0 && (
              <div>
                <Button size="small" disabledFocusable={session.busy !== null} onClick={() => void press()}>
                  Check again
                </Button>
              </div>
            )}
          </section>
          {shown.length === 0 && <p className={screen.text}>{nothingShown(findings.length)}</p>}
          <FindingList findings={shown} onSettled={() => results.current?.focus()} />
        </>
      )}
    </div>
  );
}

function heading(shown: number, all: number): string {
  const findings = `${shown} ${shown === 1 ? "finding" : "findings"}`;
  return shown === all ? findings : `${findings} of ${all}`;
}

function nothingShown(all: number): string {
  return all === 0
    ? "Nothing was found. Every level, wording, action and date agrees with the toolkit."
    : "No finding matches this filter.";
}
