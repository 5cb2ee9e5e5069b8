import { formatDay } from "../../domain/by-when/day-words";
import { checkAllPlans } from "../../use-cases/check-plans";
import { listFindings, withSettled } from "../../use-cases/list-findings";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { countedPlans } from "./counted-plans";
import { SheetCard } from "./sheet-card";
import { useSheetTerms } from "./use-sheet-terms";
import { useCountChoices } from "./use-count-choices";

/** The findings as a table to review and send back. */
export function FindingsCard() {
  const screen = useScreenStyles();
  const { knowledge, remember, state: session } = useSession();
  const choices = useCountChoices();
  const terms = useSheetTerms();
  return (
    <SheetCard
      title="Review findings"
      purpose="review-findings"
      madeFromRibbon="always"
      wantedName="Review findings"
      press={{ make: "Make the findings sheet", again: "Bring the findings sheet up to date" }}
      make={async (workbook, now) => {
        const listed = await listFindings(
          workbook,
          knowledge.toolkit,
          checkAllPlans(countedPlans(now, choices), knowledge, terms),
          now.contents.sheets,
          session.memory.decisions,
          { council: terms.council, day: terms.asOf },
        );
        if (listed.kind === "trouble") return listed;
        const { written, settled } = listed.value;
        if (settled.length > 0) await remember((memory) => withSettled(memory, settled));
        return { kind: "done", value: written };
      }}
    >
      <p className={screen.text}>
        Every finding of the check as of {formatDay(terms.asOf)}, with a decision to choose and a note to
        write. Made again, it keeps decisions and notes, marks what has gone and adds what is new.
      </p>
    </SheetCard>
  );
}
