import { useEffect } from "react";
import type { ReadEarlierFile } from "../../use-cases/compare-versions";
import type { PlansReading } from "../../use-cases/read-plans";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { ComparisonCard } from "./comparison-card";
import { CountedChoice } from "./counted-choice";
import { useCountedPlans } from "./counted-plans";
import { FindingsCard } from "./findings-card";
import { NewPlanCard } from "./new-plan-card";
import { PublishCard } from "./publish-card";
import { useSheetsDesk } from "./sheets-desk";
import { SummaryCard } from "./summary-card";
import { TidyCard } from "./tidy-card";

interface SheetsScreenProps {
  readonly readEarlierFile: ReadEarlierFile;
  /** The workbook had no plan and now has an empty one, to be filled in. */
  readonly onFirstPlan: () => void;
}

/** Everything the add-in can write into the workbook as a sheet, a card each. */
export function SheetsScreen({ readEarlierFile, onFirstPlan }: SheetsScreenProps) {
  const screen = useScreenStyles();
  const { state } = useSession();
  const { reading } = state;
  useDropWhatCannotBeMade(reading);
  if (reading === null)
    return (
      <div className={screen.screen} role="status">
        <p className={screen.text}>
          {state.busy === "reading"
            ? "Reading the workbook…"
            : "The workbook could not be read. The message above says why."}
        </p>
      </div>
    );
  if (reading.plans.length === 0)
    return (
      <div className={screen.screen}>
        <p className={screen.text}>
          No action plan was found in this workbook. Make a new one here, or open the workbook that holds
          yours.
        </p>
        <NewPlanCard hasPlan={false} onMade={onFirstPlan} />
      </div>
    );
  return <Cards reading={reading} readEarlierFile={readEarlierFile} />;
}

/** What was asked for on the ribbon of a workbook without a plan is not made later by surprise. */
function useDropWhatCannotBeMade(reading: PlansReading | null): void {
  const { state, change } = useSheetsDesk();
  const cannotBeMade = reading?.plans.length === 0 && state.asked !== null && state.asked !== "new-plan";
  useEffect(() => {
    if (cannotBeMade) change({ asked: null });
  }, [cannotBeMade, change]);
}

function Cards({
  reading,
  readEarlierFile,
}: {
  readonly reading: PlansReading;
  readonly readEarlierFile: ReadEarlierFile;
}) {
  const screen = useScreenStyles();
  const { plans, examinedPlans } = useCountedPlans(reading);
  return (
    <div className={screen.screen}>
      {reading.plans.length > 1 && <CountedChoice reading={reading} />}
      {plans.length === 0 ? (
        <p className={screen.text}>
          Tick at least one plan sheet to make a summary, findings or a copy of it.
        </p>
      ) : (
        <>
          <SummaryCard reading={reading} examinedPlans={examinedPlans} />
          <FindingsCard />
          <ComparisonCard reading={reading} plans={plans} readEarlierFile={readEarlierFile} />
          <PublishCard reading={reading} />
        </>
      )}
      <TidyCard plans={reading.plans} />
      <NewPlanCard hasPlan={plans.length > 0} />
    </div>
  );
}
