import { Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Side } from "../../domain/checks/finding";
import { LEVELS, type Kpi, type Level } from "../../domain/toolkit/edition";
import { chooseLevel } from "../../use-cases/choose-level";
import { aimOf, isToolkitsOwn, levelOf, wordingSaid } from "../../use-cases/describe-entry";
import type { EntryPlace } from "../../use-cases/find-entry";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { EditOutcome } from "./edit-outcome";
import { Rung, type RungSide } from "./rung";
import { useEdit } from "./use-edit";

const useStyles = makeStyles({
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
  readonly kpi: Kpi;
}

/** The five levels of the KPI with their descriptors; choosing one writes it, with its wording unless that is kept. */
export function LevelLadder({ place, kpi }: LevelLadderProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { knowledge } = useSession();
  const [takesWording, setTakesWording] = useState(true);
  const desk = useEdit(heading, place.sheet.protected);
  const { entry } = place;
  const [now, aim] = [levelOf(entry.now), aimOf(entry)];

  const choose = (side: Side, level: Level, takes: boolean) => {
    const choice = chooseLevel(place, side, level, takes ? "take" : "keep", knowledge.toolkit);
    const ask = choice.replacesOwnWords
      ? { question: "Replace the council’s own words?", confirm: "Replace them" }
      : null;
    void desk.offer(choice.edit, ask);
  };
  const sideOf = (side: Side, level: Level): RungSide => {
    if (levelOf(entry[side]) !== level) return "other-level";
    const said = wordingSaid(entry[side], kpi, knowledge);
    return isToolkitsOwn(entry[side], kpi, knowledge.toolkit) && said?.level === level
      ? "here"
      : "here-in-other-words";
  };

  return (
    <section className={screen.section} aria-label="Levels">
      <h3 ref={heading} tabIndex={-1} className={screen.h3}>
        The five levels
      </h3>
      <EditOutcome desk={desk} />
      <ol className={styles.ladder}>
        {LEVELS.map((level) => (
          <Rung
            key={level}
            level={level}
            paragraphs={knowledge.toolkit.descriptor(kpi.id, level).paragraphs}
            now={sideOf("now", level)}
            target={sideOf("target", level)}
            suggested={aim?.assumed === true && aim.level === level}
            startsOpen={level === now || level === aim?.level}
            busy={desk.busy}
            onChoose={(side) => choose(side, level, takesWording)}
            onTakeWording={(side) => choose(side, level, true)}
          />
        ))}
      </ol>
      <Switch
        checked={takesWording}
        onChange={(_, { checked }) => setTakesWording(checked)}
        label="A level brings the toolkit’s wording with it"
      />
    </section>
  );
}
