import { Button, Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { KeyAreaId } from "../../domain/toolkit/edition";
import { makeNewPlan } from "../../use-cases/make-new-plan";
import { presentLevels } from "../../use-cases/present-levels";
import { Disclosure } from "../parts/disclosure";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { countedPlans } from "./counted-plans";
import { SheetCard } from "./sheet-card";
import { useSheetTerms } from "./use-sheet-terms";
import { useCountChoices } from "./use-count-choices";

interface NewPlanCardProps {
  readonly hasPlan: boolean;
  readonly onMade?: () => void;
}

/** A plan to fill in, for the whole toolkit or some key areas of it. */
export function NewPlanCard({ hasPlan, onMade }: NewPlanCardProps) {
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const choices = useCountChoices();
  const terms = useSheetTerms();
  const { toolkit } = knowledge;
  const [leftOut, setLeftOut] = useState<ReadonlySet<KeyAreaId>>(new Set());
  const [filled, setFilled] = useState(false);
  const keyAreas = toolkit.keyAreas.map(({ id }) => id).filter((id) => !leftOut.has(id));
  const kpis = toolkit.kpis.filter(({ keyArea }) => !leftOut.has(keyArea)).length;
  const choose = (id: KeyAreaId, isIn: boolean) =>
    setLeftOut(new Set(isIn ? [...leftOut].filter((one) => one !== id) : [...leftOut, id]));
  const all = toolkit.keyAreas.length;
  return (
    <SheetCard
      title="New plan"
      purpose="new-plan"
      wantedName="Action plan"
      press={{ make: "Make a new plan", again: "Make a new plan" }}
      onMade={onMade}
      make={
        keyAreas.length === 0
          ? null
          : (workbook, now) =>
              makeNewPlan(workbook, toolkit, now.contents.sheets, {
                council: terms.council,
                day: terms.asOf,
                quarters: terms.quarters,
                keyAreas,
                ...(filled && hasPlan ? { present: presentLevels(countedPlans(now, choices)) } : {}),
              })
      }
    >
      <p className={screen.text}>
        A sheet to fill in, with a block for each KPI, on a sheet of its own. {kpis}{" "}
        {kpis === 1 ? "KPI" : "KPIs"} in{" "}
        {keyAreas.length === all ? `all ${all}` : `${keyAreas.length} of ${all}`} key areas.
      </p>
      {keyAreas.length === 0 && <p className={screen.text}>Choose at least one key area.</p>}
      {hasPlan && (
        <Field label="Present levels">
          <RadioGroup
            value={filled ? "filled" : "empty"}
            onChange={(_, { value }) => setFilled(value === "filled")}
          >
            <Radio value="empty" label="Empty" />
            <Radio value="filled" label="Filled in from the plan in this workbook" />
          </RadioGroup>
        </Field>
      )}
      <Disclosure label="Choose key areas">
        <div className={screen.section} role="group" aria-label="Key areas">
          <div className={screen.buttons}>
            <Button size="small" onClick={() => setLeftOut(new Set())}>
              All
            </Button>
            <Button size="small" onClick={() => setLeftOut(new Set(toolkit.keyAreas.map(({ id }) => id)))}>
              None
            </Button>
          </div>
          {toolkit.keyAreas.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={!leftOut.has(id)}
              onChange={(_, { checked }) => choose(id, checked === true)}
            />
          ))}
        </div>
      </Disclosure>
    </SheetCard>
  );
}
