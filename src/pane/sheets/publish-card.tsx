import { useMemo } from "react";
import { faultsOfCopy } from "../../use-cases/faults-of-copy";
import { publishPlan } from "../../use-cases/publish-plan";
import type { PlanSheet, PlansReading } from "../../use-cases/read-plans";
import { Disclosure } from "../parts/disclosure";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { CellList } from "./cell-list";
import { countedPlans } from "./counted-plans";
import { SheetCard } from "./sheet-card";
import { useSheetsDesk } from "./sheets-desk";
import { useSheetTerms } from "./use-sheet-terms";

interface PublishCardProps {
  readonly reading: PlansReading;
  readonly plans: readonly PlanSheet[];
}

/** The accessible copy, and what still keeps some people from reading it. */
export function PublishCard({ reading, plans }: PublishCardProps) {
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const { state } = useSheetsDesk();
  const terms = useSheetTerms();
  const { toolkit } = knowledge;
  const faults = useMemo(
    () =>
      faultsOfCopy(
        plans.map(({ plan }) => plan),
        reading.contents.sheets,
        toolkit,
        terms,
      ),
    [plans, reading, toolkit, terms],
  );
  return (
    <SheetCard
      title="Copy to publish"
      purpose="publication"
      wantedName="Published plan"
      press={{ make: "Make the copy to publish", again: "Refresh the copy to publish" }}
      make={async (workbook, now) => {
        const counted = countedPlans(now, state.choices).map(({ plan }) => plan);
        const { council, asOf, quarters } = terms;
        const published = await publishPlan(workbook, toolkit, counted, now.contents.sheets, {
          council,
          day: asOf,
          quarters,
        });
        return published.kind === "done" ? { kind: "done", value: published.value.written } : published;
      }}
      below={
        faults !== null &&
        (faults.length === 0 ? (
          <p className={screen.text}>
            The copy keeps the rules for accessible spreadsheets that can be checked here.
          </p>
        ) : (
          <Disclosure label={`What still breaks the accessibility rules (${faults.length})`} startsOpen>
            <CellList
              label="Accessibility faults"
              items={faults.map(({ at, sheet, sentence, need }) => ({
                at: at ?? { sheet, row: 0, column: 0 },
                name: need === "essential" ? "Must be put right" : "Better without",
                text: sentence,
                note: sheet,
              }))}
            />
          </Disclosure>
        ))
      }
    >
      <p className={screen.text}>
        A copy that everybody can read: one table, a row an action, nothing merged and no cell left empty,
        with a sheet of notes. Columns such as owners and comments are left out. Save the copy as a workbook
        of its own before you publish it.
      </p>
    </SheetCard>
  );
}
