import { Checkbox, makeStyles } from "@fluentui/react-components";
import { countChoice, withCountChoice } from "../../use-cases/count-choices";
import { whyLeftOut } from "../../use-cases/plans-that-count";
import type { PlansReading } from "../../use-cases/read-plans";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { sortedPlans } from "./counted-plans";
import { useSheetsDesk } from "./sheets-desk";
import { useCountChoices } from "./use-count-choices";

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
});

/** Which plan sheets are counted, where the workbook has several, and why the others are not. */
export function CountedChoice({ reading }: { readonly reading: PlansReading }) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { state, change } = useSheetsDesk();
  const { remember } = useSession();
  const { counted, leftOut } = sortedPlans(reading, useCountChoices());
  const names = counted.map(({ plan }) => plan.sheet);
  const choose = (name: string, isIn: boolean) => {
    const sheet = reading.contents.sheets.find(({ grid }) => grid.sheet === name);
    if (!sheet) return;
    const choice = countChoice(sheet, isIn);
    change({ choices: [...state.choices, choice] });
    void remember((memory) => withCountChoice(memory, choice));
  };
  return (
    <fieldset className={styles.group}>
      <legend className={screen.h3}>Plan sheets that count</legend>
      {reading.plans.map(({ plan }) => (
        <Checkbox
          key={plan.sheet}
          label={plan.sheet}
          checked={names.includes(plan.sheet)}
          onChange={(_, { checked }) => choose(plan.sheet, checked === true)}
        />
      ))}
      {leftOut
        .filter(({ because }) => because !== "chosen")
        .map((one) => (
          <p key={one.sheet} className={screen.text}>
            {whyLeftOut(one)}
          </p>
        ))}
      <p className={screen.quiet}>
        The check, the summary, the findings and the copy to publish go by these. What you tick is kept in the
        workbook.
      </p>
    </fieldset>
  );
}
