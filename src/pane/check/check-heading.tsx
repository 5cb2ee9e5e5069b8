import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useCheckDesk } from "./check-desk";
import type { CheckRow } from "./finding-rows";
import { FixAllPanel } from "./fix-all-panel";
import { SeverityName, checkName } from "../parts/severity-words";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  button: {
    display: "flex",
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: { display: "flex", flexGrow: 1, flexDirection: "column", minWidth: 0 },
  severity: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  count: { marginInlineStart: tokens.spacingHorizontalS, fontVariantNumeric: "tabular-nums" },
  all: { paddingBlockStart: tokens.spacingVerticalS },
});

interface CheckHeadingProps {
  readonly row: CheckRow;
  /** The findings were fixed: they may be gone. */
  readonly onSettled: () => void;
}

/** A check with how often it found something; opens and closes its findings, and fixes all of them. */
export function CheckHeading({ row: { check, severity, findings, isOpen }, onSettled }: CheckHeadingProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { state, dispatch, findings: all } = useCheckDesk();
  const fixable =
    all?.filter(
      ({ decision, finding }) =>
        decision === null &&
        finding.check === check &&
        // What another sheet says is out of sight.
        (state.filter.sheet === null || finding.at.sheet === state.filter.sheet) &&
        finding.suggestion?.fix != null,
    ) ?? [];
  const isFixing = state.panel?.kind === "fix-all" && state.panel.check === check;
  return (
    <>
      <h3 className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => dispatch({ kind: "toggled", check, isOpen: !isOpen })}
        >
          <span className={styles.label}>
            <span>{checkName(check)}</span>
            <span className={styles.severity}>
              <SeverityName severity={severity} />
            </span>
          </span>
          <span className={styles.count}>{findings}</span>
        </Button>
      </h3>
      {isOpen && fixable.length > 1 && (
        <div className={styles.all}>
          {isFixing ? (
            <FixAllPanel check={check} findings={fixable} onSettled={onSettled} />
          ) : (
            <div className={screen.buttons}>
              <Button
                size="small"
                onClick={() => dispatch({ kind: "opened", panel: { kind: "fix-all", check } })}
              >
                Fix all {fixable.length} that can be fixed
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  );
}
