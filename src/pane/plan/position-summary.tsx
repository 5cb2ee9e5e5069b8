import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ExaminedPosition } from "../../domain/checks/examined-plan";
import { cellAddress } from "../../domain/grid/cell-ref";
import type { Position } from "../../domain/plan/action-plan";
import type { LevelSentences } from "../../domain/wording/wording-reading";
import { comparisonToShow, describeWording } from "../../use-cases/describe-wording";
import { Disclosure } from "../parts/disclosure";
import { HiddenText } from "../parts/hidden-text";
import { LevelName } from "../parts/level-name";
import { useScreenStyles } from "../parts/use-screen-styles";
import { WordDifference } from "../parts/word-difference";
import { useSession } from "../session/session";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  side: { minWidth: "52px", color: tokens.colorNeutralForeground2 },
  own: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

/** The level written for one side, and what the wording beside it says by the toolkit. */
export function PositionSummary({ examined }: { readonly examined: ExaminedPosition }) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const { side, position, level } = examined;
  return (
    <div className={screen.card}>
      <div className={styles.line}>
        <h3 className={`${screen.h3} ${styles.side}`}>{side === "now" ? "Now" : "Target"}</h3>
        {level === null ? <NoLevel position={position} /> : <LevelName level={level} />}
      </div>
      <p className={screen.quiet}>
        <HiddenText>Wording: </HiddenText>
        {describeWording(examined, knowledge.toolkit)}.
      </p>
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
      <Disclosure label="Show the difference" about={side}>
        <WordDifference changes={comparison.changes} />
      </Disclosure>
    );
  if (wording.kind === "several-levels")
    return (
      <Disclosure label="Show which sentences" about={side}>
        <SentencesByLevel levels={wording.levels} />
      </Disclosure>
    );
  if (wording.kind !== "not-in-toolkit" && wording.kind !== "points-elsewhere") return null;
  return (
    <Disclosure label="Show the wording" about={side}>
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
