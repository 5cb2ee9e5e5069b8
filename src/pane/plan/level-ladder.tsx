import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type RefObject } from "react";
import type { ExaminedEntry } from "../../domain/checks/examined-plan";
import type { Side } from "../../domain/plan/action-plan";
import { LEVELS, type Kpi, type Level } from "../../domain/toolkit/edition";
import { aimOf } from "../../use-cases/describe-entry";
import { saysWordForWord } from "../../use-cases/describe-wording";
import type { EntryPlace } from "../../use-cases/find-entry";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { EditOutcome } from "./edit-outcome";
import { Rung, type RungSide } from "./rung";
import { useChooseLevel } from "./use-choose-level";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  choice: { marginBlock: "-6px", marginInlineEnd: "-8px", fontSize: tokens.fontSizeBase200 },
  ladder: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
});

interface LevelLadderProps {
  readonly place: EntryPlace;
  readonly examined: ExaminedEntry;
  readonly kpi: Kpi;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The five levels of the KPI with their descriptors; choosing one writes it, with its wording unless that is kept. */
export function LevelLadder({ place, examined, kpi, heading }: LevelLadderProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const [takesWording, setTakesWording] = useState(true);
  const { desk, choose } = useChooseLevel(place, examined, heading);
  const aim = aimOf(examined);
  const suggested = aim !== null && aim.because !== "written" ? aim.level : null;
  const sideOf = (side: Side, level: Level): RungSide => {
    if (examined[side].level !== level) return "other-level";
    return saysWordForWord(examined[side], level) ? "here" : "here-in-other-words";
  };

  return (
    <section className={screen.section} aria-label="Levels">
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={screen.h3}>
          The five levels
        </h3>
        <Checkbox
          size="medium"
          className={styles.choice}
          checked={takesWording}
          onChange={(_, { checked }) => setTakesWording(checked === true)}
          label="Take the wording too"
        />
      </div>
      <EditOutcome desk={desk} />
      <ol className={styles.ladder}>
        {LEVELS.map((level) => (
          <Rung
            key={level}
            level={level}
            paragraphs={knowledge.toolkit.descriptor(kpi.id, level).paragraphs}
            now={sideOf("now", level)}
            target={sideOf("target", level)}
            suggested={level === suggested}
            startsOpen={level === suggested}
            busy={desk.busy}
            onChoose={(side) => choose(side, level, takesWording ? "take" : "keep")}
            onTakeWording={(side) => choose(side, level, "take")}
          />
        ))}
      </ol>
    </section>
  );
}
