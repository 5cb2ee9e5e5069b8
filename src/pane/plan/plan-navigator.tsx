import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { planProgress } from "../../domain/plan/missing-parts";
import { nextToFillIn, type EntryPlace } from "../../use-cases/find-entry";
import type { PlanSheet } from "../../use-cases/read-plans";
import { useAnnounce } from "../parts/announcer";
import { useScreenStyles } from "../parts/use-screen-styles";
import { FindKpi } from "./find-kpi";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  grow: { flexGrow: 1 },
});

interface PlanNavigatorProps {
  readonly plans: readonly PlanSheet[];
  readonly places: readonly EntryPlace[];
  readonly current: EntryPlace | null;
  readonly onGo: (place: EntryPlace) => void;
}

/** How far the plan is, and the ways through it. */
export function PlanNavigator({ plans, places, current, onGo }: PlanNavigatorProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const announce = useAnnounce();
  const progress = planProgress(plans.map(({ plan }) => plan));
  const said = `${progress.filledIn} of ${progress.entries} KPIs filled in`;
  const previous = current === null ? undefined : places[current.number - 1];
  const next = current === null ? places[0] : places[current.number + 1];
  const toFillIn = () => {
    const place = nextToFillIn(places, current?.number ?? null);
    if (place) onGo(place);
    else announce("Every KPI is filled in.");
  };
  return (
    <section className={screen.section} aria-label="Way through the plan">
      <div className={styles.progress}>
        <span className={screen.quiet}>{said}</span>
        <ProgressBar
          thickness="large"
          max={Math.max(1, progress.entries)}
          value={progress.filledIn}
          aria-label={said}
        />
      </div>
      <div className={screen.buttons}>
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
        <Button
          className={styles.grow}
          disabledFocusable={progress.filledIn === progress.entries}
          onClick={toFillIn}
        >
          Next that needs attention
        </Button>
      </div>
      <FindKpi places={places} onFound={onGo} />
    </section>
  );
}
