import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Position } from "../../domain/plan/action-plan";
import type { Side } from "../../domain/checks/finding";
import { cellAddress } from "../../domain/grid/cell-ref";
import type { Kpi } from "../../domain/toolkit/edition";
import { levelOf, wordingSaid, type WordingSaid } from "../../use-cases/describe-entry";
import { Disclosure } from "../parts/disclosure";
import { LevelName } from "../parts/level-name";
import { useScreenStyles } from "../parts/use-screen-styles";
import { WordDifference } from "../parts/word-difference";
import { useSession } from "../session/session";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  side: { minWidth: "52px", color: tokens.colorNeutralForeground2 },
  own: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

interface PositionSummaryProps {
  readonly side: Side;
  readonly position: Position;
  readonly kpi: Kpi | null;
}

/** The level written for one side, and what the wording beside it says by the toolkit. */
export function PositionSummary({ side, position, kpi }: PositionSummaryProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const level = levelOf(position);
  const said = wordingSaid(position, kpi, knowledge);
  const differs = said !== null && said.comparison.agreement !== "exact";
  return (
    <div className={screen.card}>
      <div className={styles.line}>
        <h3 className={`${screen.h3} ${styles.side}`}>{side === "now" ? "Now" : "Target"}</h3>
        {level === null ? <NoLevel position={position} /> : <LevelName level={level} />}
      </div>
      <p className={screen.quiet}>{wordingSentence(position, kpi, said)}</p>
      {differs && (
        <Disclosure label="Show the difference" about={side}>
          <WordDifference changes={said.comparison.changes} />
        </Disclosure>
      )}
      {said === null && position.wording.text !== "" && (
        <Disclosure label="Show the wording" about={side}>
          <p className={styles.own}>{position.wording.text}</p>
        </Disclosure>
      )}
    </div>
  );
}

function NoLevel({ position }: { readonly position: Position }) {
  if (position.level.kind === "unclear")
    return (
      <span>
        ‘{position.level.written}’ in {cellAddress(position.level.at)} is no level
      </span>
    );
  return (
    <Badge appearance="outline" color="informative">
      No level yet
    </Badge>
  );
}

function wordingSentence(position: Position, kpi: Kpi | null, said: WordingSaid | null): string {
  if (position.wording.text === "") return "No wording yet.";
  if (kpi === null) return "The wording is the council’s own.";
  if (said === null) return "The wording is not in the toolkit for this KPI.";
  const { level, comparison } = said;
  switch (comparison.agreement) {
    case "exact":
      return `Wording: ${level}, as in the toolkit.`;
    case "older-edition":
      return `Wording: ${level}, in words of an older edition.`;
    case "incomplete":
      return `Wording: ${level}, but part of it is missing.`;
    case "edited":
      return `Wording: ${level}, edited: ${count(comparison.wordsChanged, "word differs", "words differ")}.`;
    case "different":
      return "The wording is not in the toolkit for this KPI.";
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
