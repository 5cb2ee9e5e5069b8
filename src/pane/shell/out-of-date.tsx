import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { useSession } from "../session/session";

const useStyles = makeStyles({ bar: { flexShrink: 0 }, body: { whiteSpace: "normal", paddingBlock: "4px" } });

/** Somebody changed the sheet, and it has not been read since. */
export function OutOfDate() {
  const styles = useStyles();
  const { state, read } = useSession();
  const sheets = state.changedSheets.map((sheet) => `‘${sheet}’`).join(", ");
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {sheets}{" "}
        {state.changedSheets.length === 1
          ? "has changed since it was read."
          : "have changed since they were read."}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={state.busy !== null} onClick={() => void read("quick")}>
          Read again
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
