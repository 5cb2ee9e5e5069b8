import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../domain/grid/cell-ref";
import { entryName } from "../../use-cases/describe-entry";
import { fixFinding } from "../../use-cases/fix-findings";
import { withoutDecision } from "../../use-cases/decide-on-finding";
import type { JudgedFinding } from "../../use-cases/judge-findings";
import { Disclosure } from "../parts/disclosure";
import { useScreenStyles } from "../parts/use-screen-styles";
import { WordDifference } from "../parts/word-difference";
import { useSession } from "../session/session";
import { useCheckDesk } from "./check-desk";
import { DecisionForm } from "./decision-form";
import { FixPanel } from "./fix-panel";
import { SeverityName, checkName } from "./severity-words";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  place: { marginInlineStart: "auto" },
});

interface FindingItemProps {
  readonly judged: JudgedFinding;
  /** The finding was fixed or decided on: it may be gone. */
  readonly onSettled: () => void;
}

/** One finding: where, what, why, and what can be done about it. */
export function FindingItem({ judged, onSettled }: FindingItemProps) {
  const { finding, decision, note, sheetSaid } = judged;
  const styles = useStyles();
  const screen = useScreenStyles();
  const { goTo, knowledge, remember, today } = useSession();
  const { state, dispatch, reading, findings } = useCheckDesk();
  const panel = state.panel?.finding === finding.identity ? state.panel : null;
  const entry = reading?.plans.find(({ plan }) => plan.sheet === finding.at.sheet)?.plan.entries[
    finding.entry ?? -1
  ];
  const name = entry ? entryName(entry, knowledge.toolkit) : null;
  const address = cellAddress(finding.at);
  const edit = reading === null || decision !== null ? null : fixFinding(finding, reading, knowledge.toolkit);
  const ofKind =
    findings?.filter(
      (one) => one.decision === null && one.finding.check === finding.check && one.finding.suggestion?.fix,
    ) ?? [];
  const open = (kind: "fix" | "fix-all") =>
    dispatch({ kind: "opened", panel: { kind, finding: finding.identity } });
  return (
    <article className={screen.card} aria-label={`${checkName(finding.check)}, ${address}`}>
      <div className={styles.head}>
        <SeverityName severity={finding.severity} />
        <Link
          as="button"
          className={styles.place}
          onClick={() => void goTo(finding.at)}
          aria-label={`Go to ${finding.at.sheet}, ${address}`}
        >
          {finding.at.sheet}, {address}
        </Link>
      </div>
      {name !== null && <h3 className={screen.h3}>{name}</h3>}
      <p className={screen.text}>{finding.message}</p>
      {finding.suggestion && <p className={screen.quiet}>Suggested: {finding.suggestion.text}</p>}
      {finding.evidence.length > 0 && (
        <Disclosure label="Show the words that differ">
          <WordDifference changes={finding.evidence} />
        </Disclosure>
      )}
      {decision && (
        <p className={screen.quiet}>
          {decision.decision === "accepted" ? "Accepted" : "Not an issue"}
          {decision.on !== null && ` on ${decision.on}`}: {decision.reason || "no reason was written"}
        </p>
      )}
      {note !== "" && <p className={screen.quiet}>Reviewer’s note: {note}</p>}
      {panel?.kind === "decide" ? (
        <DecisionForm judged={judged} panel={panel} onSettled={onSettled} />
      ) : panel && edit ? (
        <FixPanel
          finding={finding}
          edit={edit}
          ofKind={panel.kind === "fix-all" ? ofKind : null}
          onSettled={onSettled}
        />
      ) : decision ? (
        <div className={screen.buttons}>
          <Button
            size="small"
            onClick={() => void remember((memory) => withoutDecision(memory, finding, today, sheetSaid))}
          >
            Raise it again
          </Button>
        </div>
      ) : (
        <div className={screen.buttons}>
          {edit && edit.kind !== "same-already" && (
            <Button size="small" onClick={() => open("fix")}>
              Fix
            </Button>
          )}
          {edit && ofKind.length > 1 && (
            <Button size="small" appearance="subtle" onClick={() => open("fix-all")}>
              Fix all {ofKind.length} like this
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            onClick={() =>
              dispatch({
                kind: "opened",
                panel: { kind: "decide", finding: finding.identity, decision: "accepted", reason: "" },
              })
            }
          >
            Accept
          </Button>
        </div>
      )}
    </article>
  );
}
