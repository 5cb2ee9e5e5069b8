import { Checkbox, makeStyles } from "@fluentui/react-components";
import { plansThatCount, whyLeftOut } from "../../use-cases/plans-that-count";
import type { PlanSheet } from "../../use-cases/read-plans";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSheetsDesk } from "./sheets-desk";

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
});

/** Which plan sheets are counted, where the workbook has several, and why the others are not. */
export function CountedChoice({ all }: { readonly all: readonly PlanSheet[] }) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { state, change } = useSheetsDesk();
  const { counted, leftOut } = plansThatCount(all, state.choices);
  const names = counted.map(({ plan }) => plan.sheet);
  const choose = (sheet: string, isIn: boolean) =>
    change({ choices: new Map([...state.choices, [sheet, isIn]]) });
  return (
    <fieldset className={styles.group}>
      <legend className={screen.h3}>Plan sheets that count</legend>
      {all.map(({ plan }) => (
        <Checkbox
          key={plan.sheet}
          label={plan.sheet}
          checked={names.includes(plan.sheet)}
          onChange={(_, { checked }) => choose(plan.sheet, checked === true)}
        />
      ))}
      {leftOut.map((one) => {
        const why = whyLeftOut(one);
        return (
          why !== null && (
            <p key={one.sheet} className={screen.text}>
              {why}
            </p>
          )
        );
      })}
      <p className={screen.quiet}>
        The check, the summary, the findings and the copy to publish go by these.
      </p>
    </fieldset>
  );
}
