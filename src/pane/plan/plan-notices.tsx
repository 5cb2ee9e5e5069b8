import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";

const useStyles = makeStyles({ body: { whiteSpace: "normal", paddingBlock: "4px" } });

/** No cell of an entry is selected. */
export function NothingSelected({ onFirst }: { readonly onFirst: () => void }) {
  const screen = useScreenStyles();
  return (
    <div className={screen.screen}>
      <h2 className={screen.h2}>Choose a KPI</h2>
      <p className={screen.text}>
        Select any cell of a KPI in the sheet. Its levels, wording and actions appear here.
      </p>
      <div className={screen.buttons}>
        <Button appearance="primary" onClick={onFirst}>
          Start with the first KPI
        </Button>
      </div>
    </div>
  );
}

/** Said before anybody presses, not after. */
export function CannotWrite({ readOnly }: { readonly readOnly: boolean }) {
  const styles = useStyles();
  const { read, state } = useSession();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        {readOnly
          ? "This workbook is read-only. You can read and check the plan, but not change it."
          : "This sheet is protected. Unprotect it on the Review tab to change the plan from here."}
      </MessageBarBody>
      {/* Excel does not tell when the protection is taken off. */}
      <MessageBarActions>
        <Button disabledFocusable={state.busy !== null} onClick={() => void read("quick")}>
          Look again
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
