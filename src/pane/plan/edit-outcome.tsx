import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { ChangePreview } from "../parts/change-preview";
import type { EditDesk } from "./use-edit";

const useStyles = makeStyles({ body: { whiteSpace: "normal", paddingBlock: "4px" } });

/** The question before a change, or why it cannot be made, where it was asked for. */
export function EditOutcome({ desk }: { readonly desk: EditDesk }) {
  const styles = useStyles();
  return (
    <>
      {desk.refused !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{desk.refused}</MessageBarBody>
        </MessageBar>
      )}
      {desk.pending && (
        <ChangePreview
          change={desk.pending.change}
          question={desk.pending.ask.question}
          confirm={desk.pending.ask.confirm}
          busy={desk.busy}
          onConfirm={() => void desk.confirm()}
          onCancel={desk.cancel}
        />
      )}
    </>
  );
}
