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
      <MessageBarBody className={styles.body}>{sheets} has changed since it was read.</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={state.busy !== null} onClick={() => void read("quick")}>
          Read again
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
