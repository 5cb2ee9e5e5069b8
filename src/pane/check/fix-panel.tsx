import { MessageBar, MessageBarBody, Button } from "@fluentui/react-components";
import type { PlanChange } from "../../domain/plan/cell-change";
import type { Edit } from "../../domain/plan/edit/edit";
import { ChangePreview } from "../parts/change-preview";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { useCheckDesk } from "./check-desk";

interface FixPanelProps {
  readonly edit: Edit;
  readonly onSettled: () => void;
}

/** Before and after of one fix, or why it cannot be made. */
export function FixPanel({ edit, onSettled }: FixPanelProps) {
  const screen = useScreenStyles();
  const { apply, state: session } = useSession();
  const { dispatch } = useCheckDesk();
  const close = () => dispatch({ kind: "closed" });
  const write = async (change: PlanChange) => {
    if (!(await apply(change))) return;
    close();
    onSettled();
  };
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
