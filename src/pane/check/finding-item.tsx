import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../domain/grid/cell-ref";
import { entryName } from "../../use-cases/describe-entry";
import { fixFinding } from "../../use-cases/fix-findings";
import { withoutDecision } from "../../use-cases/decide-on-finding";
import { decisionWords, type JudgedFinding } from "../../use-cases/judge-findings";
import { Disclosure } from "../parts/disclosure";
import { useScreenStyles } from "../parts/use-screen-styles";
import { WordDifference } from "../parts/word-difference";
import { useSession } from "../session/session";
import { useCheckDesk } from "./check-desk";
import { DecisionForm } from "./decision-form";
import { FixPanel } from "./fix-panel";
import { undoableDecision } from "./undoable-decision";
import { useAnnounce } from "../parts/announcer";
import { checkName } from "../parts/severity-words";

const useStyles = makeStyles({
  item: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  place: { fontSize: tokens.fontSizeBase200 },
});

interface FindingItemProps {
  readonly judged: JudgedFinding;
  /** The finding was fixed or decided on: it may be gone. */
  readonly onSettled: () => void;
  /** Turns to the plan's screen. */
  readonly onOpenPlan: () => void;
}

/** One finding: where, what, why, and what can be done about it. */
export function FindingItem({ judged, onSettled, onOpenPlan }: FindingItemProps) {
  const { finding, decision, note, sheetSaid } = judged;
  const styles = useStyles();
  const screen = useScreenStyles();
  const announce = useAnnounce();
  const { goTo, knowledge, remember, today } = useSession();
  const { state, dispatch, reading } = useCheckDesk();
  const { panel: opened } = state;
  const panel = opened && opened.kind !== "fix-all" && opened.finding === finding.identity ? opened : null;
  const entry = reading?.plans.find(({ plan }) => plan.sheet === finding.at.sheet)?.plan.entries[
    finding.entry ?? -1
  ];
  const name = entry ? entryName(entry, knowledge.toolkit) : null;
  const address = cellAddress(finding.at);
  const edit = reading === null || decision !== null ? null : fixFinding(finding, reading, knowledge.toolkit);
  const raiseAgain = async () => {
    const isRaised = await remember(
      (memory) => withoutDecision(memory, finding, today, sheetSaid),
      undoableDecision("Raised again", finding),
    );
    if (isRaised) announce("Raised again.");
  };
  return (
    <article
      // What keeps the keyboard’s place when a button of it goes.
      tabIndex={-1}
      className={mergeClasses(screen.card, styles.item)}
      aria-label={`${checkName(finding.check)}, ${address}`}
    >
      <div>
        {name !== null && <h4 className={screen.h3}>{name}</h4>}
        <Link
          as="button"
          className={styles.place}
          onClick={() => void goTo(finding.at)}
          aria-label={`Go to ${finding.at.sheet}, ${address}`}
        >
          {finding.at.sheet}, {address}
        </Link>
      </div>
      <p className={screen.text}>{finding.message}</p>
      {finding.suggestion && <p className={screen.quiet}>Suggested: {finding.suggestion.text}</p>}
      {finding.evidence.length > 0 && (
        <Disclosure label="What differs">
          <WordDifference changes={finding.evidence} />
        </Disclosure>
      )}
      {decision && <p className={screen.quiet}>{decisionWords(decision)}</p>}
      {note !== "" && <p className={screen.quiet}>Reviewer’s note: {note}</p>}
      {panel?.kind === "decide" ? (
        <DecisionForm judged={judged} panel={panel} onSettled={onSettled} />
      ) : panel && edit ? (
        <FixPanel edit={edit} onSettled={onSettled} />
      ) : decision ? (
        <div className={screen.buttons}>
          <Button size="small" onClick={() => void raiseAgain()}>
            Raise it again
          </Button>
        </div>
      ) : (
        <div className={screen.buttons}>
          {edit && edit.kind !== "same-already" && (
            <Button
              size="small"
              onClick={() => dispatch({ kind: "opened", panel: { kind: "fix", finding: finding.identity } })}
            >
              Fix
            </Button>
          )}
          <Button
            size="small"
            onClick={() =>
              dispatch({
                kind: "opened",
                panel: { kind: "decide", finding: finding.identity, decision: "accepted", reason: "" },
              })
            }
          >
            Accept
          </Button>
          {entry && (
            <Button
              size="small"
              onClick={() => void goTo(finding.at).then((isThere) => isThere && onOpenPlan())}
            >
              Open in Plan
            </Button>
          )}
        </div>
      )}
    </article>
  );
}
