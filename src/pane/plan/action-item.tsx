import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarRegular, CheckmarkRegular, EditRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ExaminedAction } from "../../domain/checks/examined-plan";
import { isOverdue } from "../../domain/by-when/by-when-questions";
import { describeByWhen } from "../../domain/by-when/describe-by-when";
import type { EntryPlace } from "../../use-cases/find-entry";
import { changedAction } from "../../use-cases/write-action";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { ActionForm } from "./action-form";
import { draftOf, useDraft, type ReadyAction } from "./drafts";
import { EditOutcome } from "./edit-outcome";
import { useEdit } from "./use-edit";

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  byWhen: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    minWidth: 0,
  },
  presses: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    marginInlineStart: "auto",
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  mark: { flexShrink: 0, fontSize: tokens.fontSizeBase300 },
  needsALook: { color: tokens.colorStatusDangerForeground1 },
});

interface ActionItemProps {
  readonly place: EntryPlace;
  readonly examined: ExaminedAction;
  readonly number: number;
  readonly draftKey: string;
}

/** One action with its by-when and what that means. */
export function ActionItem({ place, examined, number, draftKey }: ActionItemProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const [draft, setDraft] = useDraft(draftKey);
  const { action } = examined;
  const item = useRef<HTMLLIElement>(null);
  const meaning = examined.byWhen?.meaning.kind;
  const isOpen =
    meaning !== "complete" && !examined.isDone && !examined.saysNone && !examined.pointsElsewhere;
  const desk = useEdit(item, place.sheet.protected);

  const save = async (now: ReadyAction) => {
    if (now.original !== action.text.text) {
      // The sheet moved on while the person wrote: they see both, and decide with the next press.
      setDraft({ ...now, original: action.text.text });
      await desk.offer(
        { kind: "refused", sentence: `The sheet now says ‘${action.text.text}’. Save again to replace it.` },
        null,
      );
      return;
    }
    const edit = changedAction(place, number, now.text, now.byWhen, knowledge);
    if (await desk.offer(edit, null)) setDraft(null);
  };

  const complete = () => {
    const edit = changedAction(place, number, action.text.text, { kind: "complete" }, knowledge);
    // Words that are no date may say something: they do not go unseen.
    const ask = { question: "Replace what stands there by Complete?", confirm: "Replace it" };
    void desk.offer(edit, meaning === "unreadable" ? ask : null);
  };

  return (
    <li ref={item} tabIndex={-1} className={screen.card} aria-label={`Action ${number + 1}`}>
      <EditOutcome desk={desk} />
      {draft === null ? (
        <>
          <p className={styles.text}>{action.text.text}</p>
          {examined.pointsElsewhere && (
            <p className={screen.quiet}>Points to another place: write here what will be done.</p>
          )}
          <div className={styles.foot}>
            <ByWhenMeaning examined={examined} />
            <div className={styles.presses}>
              {isOpen && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<CheckmarkRegular />}
                  aria-label={`Mark complete: action ${number + 1}`}
                  disabledFocusable={desk.busy}
                  onClick={complete}
                >
                  Mark complete
                </Button>
              )}
              <Button
                size="small"
                appearance="subtle"
                icon={<EditRegular />}
                aria-label={`Edit action ${number + 1}`}
                disabledFocusable={desk.busy}
                onClick={() => setDraft(draftOf(action))}
              >
                Edit
              </Button>
            </div>
          </div>
        </>
      ) : (
        <ActionForm
          label={`Edit action ${number + 1}`}
          draft={draft}
          written={action.byWhen?.written ?? null}
          save="Save"
          busy={desk.busy}
          onChange={setDraft}
          onSave={(now) => void save(now)}
          onCancel={() => {
            setDraft(null);
            item.current?.focus();
          }}
        />
      )}
    </li>
  );
}

function ByWhenMeaning({ examined: { byWhen } }: { readonly examined: ExaminedAction }) {
  const styles = useStyles();
  const { asOf } = useSession();
  if (byWhen === null)
    return (
      <Text size={200} className={styles.byWhen}>
        <CalendarRegular className={styles.mark} aria-hidden /> No date yet
      </Text>
    );
  const { written, meaning } = byWhen;
  const said = describeByWhen(meaning, asOf);
  const needsALook = isOverdue(meaning, asOf) || meaning.kind === "unreadable";
  return (
    <Text size={200} className={mergeClasses(styles.byWhen, needsALook && styles.needsALook)}>
      <CalendarRegular className={styles.mark} aria-hidden />
      <span>
        <strong>{written.written}</strong>
        {said !== written.written && ` · ${said}`}
      </span>
    </Text>
  );
}
