import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, CheckmarkRegular } from "@fluentui/react-icons";
import type { ExaminedEntry } from "../../domain/checks/examined-plan";
import { suggestSteps, type AskedParagraph } from "../../domain/suggest/suggest-steps";
import type { Kpi } from "../../domain/toolkit/edition";
import { aimOf } from "../../use-cases/describe-entry";
import type { EntryPlace } from "../../use-cases/find-entry";
import { LevelName } from "../parts/level-name";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useAnnounce } from "../parts/announcer";
import { useSession } from "../session/session";
import { newActionKey } from "./action-list";
import { EMPTY_DRAFT, useDraft } from "./drafts";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  demand: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface StepsSectionProps {
  readonly place: EntryPlace;
  readonly examined: ExaminedEntry;
  readonly kpi: Kpi;
  readonly entryKey: string;
}

/** What the target asks beyond the present level, step by step, and which of it nothing is planned for. */
export function StepsSection({ place, examined, kpi, entryKey }: StepsSectionProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const announce = useAnnounce();
  const { knowledge } = useSession();
  const [draft, setDraft] = useDraft(newActionKey(entryKey));
  const aim = aimOf(examined);
  if (aim === null) return null;
  const { steps } = suggestSteps(
    {
      kpi: kpi.id,
      now: examined.now.level,
      target: aim.level,
      actions: place.entry.actions.map((action) => action.text.text),
    },
    knowledge.toolkit,
  );
  if (steps.length === 0) return null;

  const draftFrom = (text: string) => {
    const begun = draft === null || draft.text.trim() === "" ? text : `${draft.text.trimEnd()}\n${text}`;
    setDraft({ ...(draft ?? EMPTY_DRAFT), text: begun, beginsAt: { field: "text" } });
    announce("Put into a new action. Change it to your own words, then add it to the plan.");
  };
  return (
    <section className={screen.section} aria-label="What the target asks">
      <h3 className={screen.h3}>
        {aim.because === "one-level-up" ? `What ${aim.level}, one level up, asks` : `What ${aim.level} asks`}
      </h3>
      <ol className={screen.list}>
        {steps.map((step) => (
          <li key={step.level} className={styles.step}>
            <h4 className={styles.heading}>
              <LevelName level={step.level} />
            </h4>
            {newlyAsked(step.paragraphs).map(({ asks, spokenOfBy }) => (
              <div key={asks} className={styles.demand}>
                <p className={screen.text}>{asks}</p>
                {spokenOfBy !== null ? (
                  <Badge appearance="outline" color="informative" icon={<CheckmarkRegular />}>
                    An action speaks of this
                  </Badge>
                ) : (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<AddRegular />}
                    aria-label={`Plan this: ${asks}`}
                    onClick={() => draftFrom(asks)}
                  >
                    Plan this
                  </Button>
                )}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the level below asks too is not shown again. */
function newlyAsked(paragraphs: readonly AskedParagraph[]): readonly AskedParagraph[] {
  return paragraphs.filter(({ askedBefore }) => !askedBefore);
}
