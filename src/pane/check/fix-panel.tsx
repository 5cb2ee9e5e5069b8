import { MessageBar, MessageBarBody, Button } from "@fluentui/react-components";
import type { Finding } from "../../domain/checks/finding";
import type { PlanChange } from "../../domain/plan/cell-change";
import type { Edit } from "../../domain/plan/edit/edit";
import { fixAllOfAKind } from "../../use-cases/fix-findings";
import type { JudgedFinding } from "../../use-cases/judge-findings";
import { ChangePreview } from "../parts/change-preview";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { useCheckDesk } from "./check-desk";
import { checkName } from "./severity-words";

interface FixPanelProps {
  readonly finding: Finding;
  readonly edit: Edit;
  /** All findings of this kind, when all are to be fixed; `null` for this one alone. */
  readonly ofKind: readonly JudgedFinding[] | null;
  readonly onSettled: () => void;
}

/** Before and after of one fix or of all of a kind. */
export function FixPanel({ finding, edit, ofKind, onSettled }: FixPanelProps) {
  const screen = useScreenStyles();
  const { apply, state: session, knowledge } = useSession();
  const { dispatch, reading } = useCheckDesk();
  const close = () => dispatch({ kind: "closed" });
  const write = async (change: PlanChange) => {
    if (!(await apply(change))) return;
    close();
    onSettled();
  };
  const all =
    ofKind && reading
      ? fixAllOfAKind(
          ofKind.map((one) => one.finding),
          reading,
          knowledge.toolkit,
        )
      : null;
  if (all) {
    const leftOut = all.leftOut > 0 ? ` ${all.leftOut} must be fixed one by one.` : "";
    return (
      <ChangePreview
        change={all.change}
        question={`Fix ${all.fixed} findings of ‘${checkName(finding.check)}’?${leftOut}`}
        confirm={`Fix all ${all.fixed}`}
        busy={session.busy === "writing"}
        onConfirm={() => void write(all.change)}
        onCancel={close}
      />
    );
  }
  if (edit.kind === "change")
    return (
      <ChangePreview
        change={edit.change}
        question="Make this change?"
        confirm="Make the change"
        busy={session.busy === "writing"}
        onConfirm={() => void write(edit.change)}
        onCancel={close}
      />
    );
  return (
    <div className={screen.section}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {edit.kind === "refused" ? edit.sentence : "The sheet says so already."}
        </MessageBarBody>
      </MessageBar>
      <div>
        <Button onClick={close}>Close</Button>
      </div>
    </div>
  );
}
