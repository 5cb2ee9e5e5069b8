import { counted } from "../../domain/text/counted";
import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanSheet } from "../../use-cases/understand-sheets";
import { tidyPlan } from "../../use-cases/tidy-plan";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { SheetCard } from "./sheet-card";
import { useSheetTerms } from "./use-sheet-terms";

/** A messy plan again on a clean sheet. */
export function TidyCard({ plans }: { readonly plans: readonly PlanSheet[] }) {
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const { council, asOf, quarters } = useSheetTerms();
  const [chosen, setChosen] = useState("");
  const sheet = plans.find(({ plan }) => plan.sheet === chosen) ?? plans[0];
  if (!sheet) return null;
  const { entries, unplaced } = sheet.plan;
  return (
    <SheetCard
      title="Tidy a plan"
      purpose="tidied-plan"
      wantedName={`${sheet.plan.sheet} tidied`}
      press={{ make: "Make a tidy copy", again: "Make a tidy copy" }}
      make={(workbook, now) => {
        const current = now.plans.find(({ plan }) => plan.sheet === sheet.plan.sheet) ?? sheet;
        return tidyPlan(workbook, knowledge.toolkit, current, now.contents.sheets, {
          council,
          day: asOf,
          quarters,
        });
      }}
    >
      <p className={screen.text}>
        The plan in the council’s own words on a clean new sheet: a block for each KPI, one action a row. The
        old sheet stays as it is.
      </p>
      {plans.length > 1 && (
        <Field label="Plan to tidy">
          <Select value={sheet.plan.sheet} onChange={(_, { value }) => setChosen(value)}>
            {plans.map(({ plan }) => (
              <option key={plan.sheet}>{plan.sheet}</option>
            ))}
          </Select>
        </Field>
      )}
      <p className={screen.quiet}>
        {counted(entries.length, "KPI")}.{" "}
        {unplaced.length === 0
          ? "Every text has its place."
          : `${counted(unplaced.length, "text")} without a place will be listed at its end, each with its old cell.`}
      </p>
    </SheetCard>
  );
}
