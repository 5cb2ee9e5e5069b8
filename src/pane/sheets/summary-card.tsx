import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ExaminedPlans } from "../../domain/checks/examined-plan";
import { headlineSentences } from "../../domain/summary/headline";
import { examineAllPlans } from "../../use-cases/check-plans";
import { makeSummary } from "../../use-cases/make-summary";
import type { PlansReading } from "../../use-cases/read-plans";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { countedPlans } from "./counted-plans";
import { SheetCard } from "./sheet-card";
import { SummaryFigures } from "./summary-figures";
import { useSheetTerms } from "./use-sheet-terms";
import { useCountChoices } from "./use-count-choices";

const useStyles = makeStyles({ body: { whiteSpace: "normal", paddingBlock: "4px" } });

interface SummaryCardProps {
  readonly reading: PlansReading;
  readonly examinedPlans: ExaminedPlans;
}

/** The page for a committee: its sentences and figures here, and the press that makes the sheet. */
export function SummaryCard({ reading, examinedPlans }: SummaryCardProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const choices = useCountChoices();
  const terms = useSheetTerms();
  const { summary, sheet } = useMemo(
    () => makeSummary(examinedPlans, reading.contents, terms.council),
    [examinedPlans, reading, terms],
  );
  return (
    <SheetCard
      title="Summary"
      purpose="summary"
      madeFromRibbon="always"
      wantedName="Summary"
      press={{ make: "Make the summary sheet", again: "Refresh the summary sheet" }}
      make={(workbook, now) => {
        const plans = examineAllPlans(countedPlans(now, choices), knowledge, terms);
        return workbook.writeSheet(makeSummary(plans, now.contents, terms.council).draft);
      }}
      below={<SummaryFigures summary={summary} />}
    >
      {headlineSentences(summary).map((sentence, place) => (
        <p key={sentence} className={screen.text}>
          {place === 0 ? <strong>{sentence}</strong> : sentence}
        </p>
      ))}
      {sheet === "same" && <p className={screen.quiet}>The summary sheet says what the plan says.</p>}
      {sheet === "differs" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            The plan has changed since the summary sheet was written, or the sheet itself has.
          </MessageBarBody>
        </MessageBar>
      )}
    </SheetCard>
  );
}
