import { Skeleton, SkeletonItem, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { KpiId } from "../../domain/toolkit/edition";
import { entryName } from "../../use-cases/describe-entry";
import { entryAtCell, entryPlaces, firstCell, type EntryPlace } from "../../use-cases/find-entry";
import { FirstRun } from "../first-run/first-run";
import { useAnnounce } from "../parts/announcer";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { EntryView } from "./entry-view";
import { PlanNavigator } from "./plan-navigator";
import { CannotWrite, NothingSelected } from "./plan-notices";
import { useEntries } from "./use-entries";

const useStyles = makeStyles({
  entry: {
    flexGrow: 1,
    flexShrink: 0,
    // The way through the plan stays in sight where there is height to spare, which a zoomed pane has not.
    "@media (min-height: 480px)": { flexBasis: 0, flexShrink: 1, minHeight: 0, overflowY: "auto" },
  },
});

interface PlanScreenProps {
  readonly onOpenKpi: (kpi: KpiId) => void;
  readonly onNewPlan: () => void;
}

/** The officer's screen: the entry of the selected cell. */
export function PlanScreen({ onOpenKpi, onNewPlan }: PlanScreenProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const announce = useAnnounce();
  const { state, knowledge, goTo } = useSession();
  const { reading, selected } = state;
  const places = useMemo(() => entryPlaces(reading?.plans ?? []), [reading]);
  const current = useMemo(
    () => (selected === null ? null : entryAtCell(places, selected)),
    [places, selected],
  );
  const { examine, faultsOf } = useEntries();
  const examined = useMemo(() => current && examine(current), [current, examine]);
  const faults = useMemo(() => (examined ? faultsOf(examined) : []), [examined, faultsOf]);
  if (reading === null) return state.busy === "reading" ? <ReadingThePlan /> : <NotRead />;
  if (reading.plans.length === 0) return <FirstRun reading={reading} onNewPlan={onNewPlan} />;

  const go = (place: EntryPlace) => {
    announce(`${entryName(place.entry, knowledge.toolkit)}, ${place.number + 1} of ${places.length}`);
    void goTo(firstCell(place.entry));
  };
  const onProtectedSheet = current?.sheet.protected === true || reading.contents.readOnly;
  return (
    <>
      <PlanNavigator
        plans={reading.plans}
        places={places}
        current={current}
        hasFaults={(place) => faultsOf(examine(place)).length > 0}
        onGo={go}
      />
      {/* Another entry starts afresh, at its top and with its own rungs. What was being written is kept as a draft. */}
      <div key={current ? `${current.sheet.plan.sheet} ${current.number}` : ""} className={styles.entry}>
        {onProtectedSheet && (
          <div className={screen.screen}>
            <CannotWrite readOnly={reading.contents.readOnly} />
          </div>
        )}
        {current === null || examined === null ? (
          <NothingSelected onFirst={() => places[0] && go(places[0])} />
        ) : (
          <EntryView place={current} examined={examined} faults={faults} onOpenKpi={onOpenKpi} />
        )}
      </div>
    </>
  );
}

function ReadingThePlan() {
  const screen = useScreenStyles();
  return (
    <div className={screen.screen} role="status">
      <p className={screen.text}>Reading the workbook…</p>
      <Skeleton aria-hidden>
        <div className={screen.section}>
          <SkeletonItem size={16} />
          <SkeletonItem size={32} />
          <SkeletonItem size={96} />
          <SkeletonItem size={96} />
        </div>
      </Skeleton>
    </div>
  );
}

function NotRead() {
  const screen = useScreenStyles();
  return (
    <div className={screen.screen}>
      <h2 className={screen.h2}>The workbook could not be read</h2>
      <p className={screen.text}>The message above says why. Your workbook has not been changed.</p>
    </div>
  );
}
