import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { PlanSheet } from "../../use-cases/read-plans";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSheetsDesk } from "./sheets-desk";

interface CountedChoiceProps {
  readonly all: readonly PlanSheet[];
  readonly counted: readonly PlanSheet[];
}

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
});

/** Which plan sheets are counted, where the workbook has several: last year's plan or a tidied copy must not count too. */
export function CountedChoice({ all, counted }: CountedChoiceProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { change } = useSheetsDesk();
  const names = counted.map(({ plan }) => plan.sheet);
  const choose = (sheet: string, isIn: boolean) =>
    change({
      counted: all
        .map(({ plan }) => plan.sheet)
        .filter((name) => (name === sheet ? isIn : names.includes(name))),
    });
  return (
    <fieldset className={styles.group}>
      <legend className={screen.h3}>Plan sheets to count</legend>
      {all.map(({ plan }) => (
        <Checkbox
          key={plan.sheet}
          label={plan.sheet}
          checked={names.includes(plan.sheet)}
          onChange={(_, { checked }) => choose(plan.sheet, checked === true)}
        />
      ))}
      <p className={screen.quiet}>A sheet with the same KPIs again would count them twice.</p>
    </fieldset>
  );
}
