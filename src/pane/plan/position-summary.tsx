import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ExaminedPosition } from "../../domain/checks/examined-plan";
import { cellAddress } from "../../domain/grid/cell-ref";
import type { Position } from "../../domain/plan/action-plan";
import type { Level } from "../../domain/toolkit/edition";
import type { LevelSentences } from "../../domain/wording/wording-reading";
import { comparisonToShow, describeWording } from "../../use-cases/describe-wording";
import { Disclosure } from "../parts/disclosure";
import { HiddenText } from "../parts/hidden-text";
import { LevelName } from "../parts/level-name";
import { useScreenStyles } from "../parts/use-screen-styles";
import { WordDifference } from "../parts/word-difference";
import { useSession } from "../session/session";

const useStyles = makeStyles({
  side: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  own: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

interface PositionSummaryProps {
  readonly examined: ExaminedPosition;
  /** The level stands there without its wording. */
  readonly offersWording: boolean;
  readonly busy: boolean;
  readonly onTakeWording: (level: Level) => void;
  /** The wording is right, and the level is to follow it. */
  readonly onCorrectLevel: (level: Level) => void;
}

/** The level written for one side, and what the wording beside it says by the toolkit. */
export function PositionSummary(props: PositionSummaryProps) {
  const { examined, offersWording, busy, onTakeWording, onCorrectLevel } = props;
  const styles = useStyles();
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const { side, position, level, wording } = examined;
  return (
    <div className={screen.card}>
      <h3 className={mergeClasses(screen.h3, styles.side)}>{side === "now" ? "Now" : "Target"}</h3>
      <div>{level === null ? <NoLevel position={position} /> : <LevelName level={level} />}</div>
      <p className={screen.quiet}>
        <HiddenText>Wording: </HiddenText>
        {describeWording(examined, knowledge.toolkit)}.
      </p>
      {offersWording && level !== null && (
        <div className={screen.buttons}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => onTakeWording(level)}
          >
            Use the wording of {level}
          </Button>
          {wording.kind === "says" && (
            <Button size="small" disabledFocusable={busy} onClick={() => onCorrectLevel(wording.level)}>
              Change the level to {wording.level}
            </Button>
          )}
        </div>
      )}
      <WordsThemselves examined={examined} />
    </div>
  );
}

/** The words where the sentence alone does not tell them: beside the toolkit's, by level, or as they stand. */
function WordsThemselves({ examined }: { readonly examined: ExaminedPosition }) {
  const styles = useStyles();
  const { side, position, wording } = examined;
  const comparison = comparisonToShow(examined);
  if (comparison !== null)
    return (
      <Disclosure label="What differs" about={side}>
        <WordDifference changes={comparison.changes} />
      </Disclosure>
    );
  if (wording.kind === "several-levels")
    return (
      <Disclosure label="Which sentences" about={side}>
        <SentencesByLevel levels={wording.levels} />
      </Disclosure>
    );
  if (wording.kind !== "not-in-toolkit" && wording.kind !== "points-elsewhere") return null;
  return (
    <Disclosure label="The wording" about={side}>
      <p className={styles.own}>{position.wording.text}</p>
    </Disclosure>
  );
}

function SentencesByLevel({ levels }: { readonly levels: readonly LevelSentences[] }) {
  const styles = useStyles();
  const screen = useScreenStyles();
  return (
    <ul className={screen.list}>
      {levels.map(({ level, sentences }) => (
        <li key={level}>
          <LevelName level={level} />
          <p className={styles.own}>{sentences.join(" ")}</p>
        </li>
      ))}
    </ul>
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
