import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular, ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { planProgress } from "../../domain/plan/missing-parts";
import { nextThatNeedsAttention } from "../../use-cases/entry-attention";
import type { EntryPlace } from "../../use-cases/find-entry";
import { useAnnounce } from "../parts/announcer";
import type { PlanSheet } from "../../use-cases/understand-sheets";
import { useScreenStyles } from "../parts/use-screen-styles";
import { FindKpi } from "./find-kpi";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    // The list of KPIs opens over what follows.
    position: "relative",
    zIndex: 1,
  },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  find: { flexGrow: 1, flexBasis: "140px", minWidth: 0 },
  progress: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  next: { paddingInline: tokens.spacingHorizontalXS, minWidth: 0 },
});

interface PlanNavigatorProps {
  readonly plans: readonly PlanSheet[];
  readonly places: readonly EntryPlace[];
  readonly current: EntryPlace | null;
  readonly hasFaults: (place: EntryPlace) => boolean;
  readonly onGo: (place: EntryPlace) => void;
}

const NOTHING_LEFT = "Nothing is left to fill in or to put right.";

/** How far the plan is, and the ways through it. */
export function PlanNavigator({ plans, places, current, hasFaults, onGo }: PlanNavigatorProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const announce = useAnnounce();
  const [nothingLeft, setNothingLeft] = useState(false);
  const progress = planProgress(plans.map(({ plan }) => plan));
  const said = `${progress.filledIn} of ${progress.entries} KPIs filled in`;
  const previous = current === null ? undefined : places[current.number - 1];
  const next = current === null ? places[0] : places[current.number + 1];
  const goToNextInNeed = () => {
    const place = nextThatNeedsAttention(places, current?.number ?? null, hasFaults);
    setNothingLeft(place === null);
    if (place) onGo(place);
    else announce(NOTHING_LEFT);
  };
  return (
    <section className={styles.bar} aria-label="Way through the plan">
      <div className={styles.ways}>
        <div className={styles.find}>
          <FindKpi places={places} onFound={onGo} />
        </div>
        <Button
          icon={<ChevronLeftRegular />}
          aria-label="Previous KPI"
          title="Previous KPI"
          disabledFocusable={!previous}
          onClick={() => previous && onGo(previous)}
        />
        <Button
          icon={<ChevronRightRegular />}
          aria-label="Next KPI"
          title="Next KPI"
          disabledFocusable={!next}
          onClick={() => next && onGo(next)}
        />
      </div>
      <div className={styles.progress}>
        <span className={screen.quiet}>{said}</span>
        <Button
          size="small"
          appearance="transparent"
          className={styles.next}
          icon={<ArrowRightRegular />}
          iconPosition="after"
          onClick={goToNextInNeed}
        >
          Next that needs attention
        </Button>
      </div>
      {nothingLeft && <p className={screen.quiet}>{NOTHING_LEFT}</p>}
      <ProgressBar max={Math.max(1, progress.entries)} value={progress.filledIn} aria-label={said} />
    </section>
  );
}
