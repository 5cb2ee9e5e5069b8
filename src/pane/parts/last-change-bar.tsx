import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useSession } from "../session/session";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  mark: { flexShrink: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorStatusSuccessForeground1 },
  said: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** What was written or decided last, and the way back. */
export function LastChangeBar() {
  const styles = useStyles();
  const { state, undo, undoKept } = useSession();
  const { lastKept } = state;
  const last = lastKept ?? state.lastChange;
  if (!last) return null;
  return (
    <section className={styles.bar} aria-label="Last change">
      <CheckmarkCircleRegular className={styles.mark} aria-hidden />
      <Text size={200} className={styles.said}>
        {last.summary}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        disabledFocusable={state.busy === "writing"}
        onClick={() => void (lastKept ? undoKept(lastKept) : undo())}
      >
        Undo
      </Button>
    </section>
  );
}
