import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { ExaminedEntry } from "../../domain/checks/examined-plan";
import type { Side } from "../../domain/plan/action-plan";
import type { Level } from "../../domain/toolkit/edition";
import { lacksWordingOfItsLevel } from "../../use-cases/describe-wording";
import type { EntryPlace } from "../../use-cases/find-entry";
import { useScreenStyles } from "../parts/use-screen-styles";
import { EditOutcome } from "./edit-outcome";
import { PositionSummary } from "./position-summary";
import { useChooseLevel } from "./use-choose-level";

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 130px), 1fr))",
    gap: tokens.spacingHorizontalS,
    // Words side by side with others are too narrow to read.
    ":has([aria-expanded=true])": { gridTemplateColumns: "1fr" },
  },
  oneAbove: { gridTemplateColumns: "1fr" },
});

interface PositionsProps {
  readonly place: EntryPlace;
  readonly examined: ExaminedEntry;
  readonly section: RefObject<HTMLElement | null>;
}

/** Now beside target: the level of each, what its wording says, and the level's own wording where it is lacking. */
export function Positions({ place, examined, section }: PositionsProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { desk, choose } = useChooseLevel(place, examined, section);
  const offered = ([examined.now, examined.target] as const).map(
    (side) => examined.kpi !== null && lacksWordingOfItsLevel(side),
  );
  const onTake = (side: Side, level: Level) => choose(side, level, "take");
  const onCorrect = (side: Side, level: Level) => choose(side, level, "keep");
  return (
    <section ref={section} tabIndex={-1} className={screen.section} aria-label="Now and target">
      <EditOutcome desk={desk} />
      <div className={mergeClasses(styles.sides, offered.includes(true) && styles.oneAbove)}>
        {([examined.now, examined.target] as const).map((position, number) => (
          <PositionSummary
            key={position.side}
            examined={position}
            offersWording={offered[number] === true}
            busy={desk.busy}
            onTakeWording={(level) => onTake(position.side, level)}
            onCorrectLevel={(level) => onCorrect(position.side, level)}
          />
        ))}
      </div>
    </section>
  );
}
