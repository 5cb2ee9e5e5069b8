import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ExaminedEntry } from "../../domain/checks/examined-plan";
import { describeByWhen } from "../../domain/by-when/describe-by-when";
import type { EntryPlace } from "../../use-cases/find-entry";
import { newAction } from "../../use-cases/write-action";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { ActionForm } from "./action-form";
import { ActionItem } from "./action-item";
import { EMPTY_DRAFT, useDraft, type ReadyAction } from "./drafts";
import { EditOutcome } from "./edit-outcome";
import { useEdit } from "./use-edit";

interface ActionListProps {
  readonly place: EntryPlace;
  readonly examined: ExaminedEntry;
  /** Under which drafts of this entry are kept. */
  readonly entryKey: string;
}

/** What is planned for the entry, and the form for more. */
export function ActionList({ place, examined, entryKey }: ActionListProps) {
  const screen = useScreenStyles();
  const { knowledge, asOf } = useSession();
  const [draft, setDraft] = useDraft(newActionKey(entryKey));
  const heading = useRef<HTMLHeadingElement>(null);
  const desk = useEdit(heading, place.sheet.protected);
  const { actions, looseByWhens } = examined;

  const save = async (now: ReadyAction) => {
    const byWhen = now.byWhen === "unchanged" ? null : now.byWhen;
    if (await desk.offer(newAction(place, now.text, byWhen, knowledge), null)) setDraft(null);
  };
  return (
    <section className={screen.section} aria-label="Actions">
      <h3 ref={heading} tabIndex={-1} className={screen.h3}>
        Actions ({actions.length})
      </h3>
      <EditOutcome desk={desk} />
      {actions.length === 0 && <p className={screen.quiet}>Nothing is planned for this KPI yet.</p>}
      <ol className={screen.list}>
        {actions.map((action, number) => (
          <ActionItem
            // An action has no identity but its place among the entry's.
            key={number}
            place={place}
            examined={action}
            number={number}
            draftKey={actionKey(entryKey, number)}
          />
        ))}
      </ol>
      {looseByWhens.length > 0 && (
        <p className={screen.quiet}>
          Dates beside no action:{" "}
          {looseByWhens
            .map(({ written, meaning }) => `${written.written} (${describeByWhen(meaning, asOf)})`)
            .join(", ")}
        </p>
      )}
      {draft === null ? (
        <div>
          <Button
            appearance="primary"
            icon={<AddRegular />}
            disabledFocusable={desk.busy}
            onClick={() => setDraft(EMPTY_DRAFT)}
          >
            Add an action
          </Button>
        </div>
      ) : (
        <ActionForm
          label="New action"
          draft={draft}
          written={null}
          save="Add to the plan"
          busy={desk.busy}
          onChange={setDraft}
          onSave={(now) => void save(now)}
          onCancel={() => {
            setDraft(null);
            heading.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** Under which a change to one of an entry's actions is drafted. */
export function actionKey(entryKey: string, number: number): string {
  return `${entryKey}|${number}`;
}

/** Under which an entry's new action is drafted: other sections put words of the toolkit there. */
export function newActionKey(entryKey: string): string {
  return `${entryKey}|new`;
}
