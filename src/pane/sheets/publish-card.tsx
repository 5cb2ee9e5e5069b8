import { checkAccessibility } from "../../use-cases/check-accessibility";
import { publishPlan } from "../../use-cases/publish-plan";
import type { PlansReading } from "../../use-cases/read-plans";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { AccessibilityCheck } from "./accessibility-check";
import { countedPlans } from "./counted-plans";
import { SheetCard } from "./sheet-card";
import { useSheetsDesk } from "./sheets-desk";
import { useSheetTerms } from "./use-sheet-terms";
import { useCountChoices } from "./use-count-choices";

/** The accessible copy, and what still keeps some people from reading it. */
export function PublishCard({ reading }: { readonly reading: PlansReading }) {
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const { change } = useSheetsDesk();
  const choices = useCountChoices();
  const { council, asOf, quarters } = useSheetTerms();
  return (
    <SheetCard
      title="Copy to publish"
      purpose="publication"
      madeFromRibbon="when-new"
      wantedName="Published plan"
      press={{ make: "Make the copy to publish", again: "Refresh the copy to publish" }}
      make={async (workbook, now) => {
        const counted = countedPlans(now, choices).map(({ plan }) => plan);
        const origin = { council, day: asOf, quarters };
        const { toolkit } = knowledge;
        const published = await publishPlan(workbook, toolkit, counted, now.contents.sheets, origin);
        if (published.kind === "trouble") return published;
        const { written, sheets } = published.value;
        // The copy stands whether or not it can be looked at: the press below it asks again, and says why not.
        const checked = await checkAccessibility(workbook, sheets);
        change({ accessibility: checked.kind === "done" ? checked.value : null });
        return { kind: "done", value: written };
      }}
      below={<AccessibilityCheck sheets={reading.contents.sheets} />}
    >
      <p className={screen.text}>
        A copy that everybody can read: one table, a row an action, nothing merged and no cell left empty,
        with a sheet of notes. Columns such as owners and comments are left out. Save the copy as a workbook
        of its own before you publish it.
      </p>
    </SheetCard>
  );
}
