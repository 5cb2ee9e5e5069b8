import { Button, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { withDecision } from "../../use-cases/decide-on-finding";
import type { JudgedFinding } from "../../use-cases/judge-findings";
import { useAnnounce } from "../parts/announcer";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { useCheckDesk } from "./check-desk";
import type { OpenPanel } from "./check-state";
import { undoableDecision } from "./undoable-decision";

interface DecisionFormProps {
  readonly judged: JudgedFinding;
  readonly panel: Extract<OpenPanel, { readonly kind: "decide" }>;
  readonly onSettled: () => void;
}

/** Accepts a finding, with the reason that stays in the workbook. */
export function DecisionForm({ judged, panel, onSettled }: DecisionFormProps) {
  const screen = useScreenStyles();
  const announce = useAnnounce();
  const { remember, today } = useSession();
  const { dispatch } = useCheckDesk();
  const [missing, setMissing] = useState(false);
  const reason = useRef<HTMLTextAreaElement>(null);
  useEffect(() => reason.current?.focus(), []);

  const save = async () => {
    if (panel.reason.trim() === "") {
      setMissing(true);
      reason.current?.focus();
      return;
    }
    const { finding, sheetSaid } = judged;
    const decided = await remember(
      (memory) => withDecision(memory, finding, panel.decision, panel.reason, today, sheetSaid),
      undoableDecision("Accepted", finding),
    );
    if (!decided) return;
    announce("Accepted. The reason is kept in the workbook.");
    dispatch({ kind: "closed" });
    onSettled();
  };
  return (
    <form
      className={screen.section}
      aria-label="Accept this finding"
      // Our own sentence says more than the browser’s bubble.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Office's script would leave the pane with it.
        event.stopPropagation();
        dispatch({ kind: "closed" });
      }}
    >
      <RadioGroup
        aria-label="Why it can stay"
        value={panel.decision}
        onChange={(_, { value }) =>
          dispatch({
            kind: "opened",
            panel: { ...panel, decision: value === "not-an-issue" ? "not-an-issue" : "accepted" },
          })
        }
      >
        <Radio value="accepted" label="True, and accepted for now" />
        <Radio value="not-an-issue" label="Not an issue here" />
      </RadioGroup>
      <Field
        label="Reason"
        required
        {...(missing && panel.reason.trim() === ""
          ? {
              validationState: "error" as const,
              validationMessage: "Write a reason, for whoever reads it next year.",
            }
          : {})}
      >
        <Textarea
          textarea={{ ref: reason }}
          rows={2}
          value={panel.reason}
          onChange={(_, { value }) => dispatch({ kind: "opened", panel: { ...panel, reason: value } })}
        />
      </Field>
      <div className={screen.buttons}>
        <Button type="submit" size="small" appearance="primary">
          Accept with this reason
        </Button>
        <Button size="small" onClick={() => dispatch({ kind: "closed" })}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
