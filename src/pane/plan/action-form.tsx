import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useScreenStyles } from "../parts/use-screen-styles";
import { ByWhenPicker } from "./by-when-picker";
import type { ActionFormDraft } from "./drafts";

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
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** One action's text and by-when. */
export function ActionForm(props: ActionFormProps) {
  const { label, draft, written, save, busy, onChange, onSave, onCancel } = props;
  const styles = useStyles();
  const screen = useScreenStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const field = text.current;
    if (!field) return;
    field.focus();
    // Browsers put the cursor before a text that is there already; people go on after it.
    field.setSelectionRange(field.value.length, field.value.length);
  }, []);
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSave();
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
