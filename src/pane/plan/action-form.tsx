import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useScreenStyles } from "../parts/use-screen-styles";
import { ByWhenPicker } from "./by-when-picker";
import { asksForADay, isReady, type ActionFormDraft, type ReadyAction } from "./drafts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface ActionFormProps {
  readonly label: string;
  readonly draft: ActionFormDraft;
  readonly written: string | null;
  readonly save: string;
  readonly busy: boolean;
  readonly onChange: (draft: ActionFormDraft) => void;
  readonly onSave: (action: ReadyAction) => void;
  readonly onCancel: () => void;
}

/** One action's text and by-when. */
export function ActionForm(props: ActionFormProps) {
  const { label, draft, written, save, busy, onChange, onSave, onCancel } = props;
  const styles = useStyles();
  const screen = useScreenStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const byWhen = useRef<HTMLSelectElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const [isDateMissing, setDateMissing] = useState(false);
  const { beginsAt } = draft;
  useEffect(() => {
    if (beginsAt.field === "by-when") {
      byWhen.current?.focus();
      return;
    }
    const field = text.current;
    if (!field) return;
    field.focus();
    // Browsers put the cursor before a text that is there already; people go on after it.
    field.setSelectionRange(field.value.length, field.value.length);
  }, [beginsAt]);
  const asksForDate = asksForADay(draft.byWhen);
  useEffect(() => {
    // The date makes the form longer: its buttons are to stay in sight.
    if (asksForDate) form.current?.scrollIntoView({ block: "nearest" });
  }, [asksForDate]);
  const submit = () => {
    setDateMissing(!isReady(draft));
    if (isReady(draft)) onSave(draft);
    else date.current?.focus();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      // Our own sentence says more than the browser’s bubble.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
      }}
    >
      <Field label="What will be done">
        <Textarea
          textarea={{ ref: text }}
          resize="vertical"
          rows={4}
          value={draft.text}
          onChange={(_, data) => onChange({ ...draft, text: data.value })}
        />
      </Field>
      <ByWhenPicker
        value={draft.byWhen}
        written={written}
        problem={isDateMissing && !isReady(draft) ? "Give the whole date, or choose another by-when." : ""}
        select={byWhen}
        dateInput={date}
        onChange={(byWhen) => onChange({ ...draft, byWhen })}
      />
      <div className={screen.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {save}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
