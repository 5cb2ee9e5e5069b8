import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useAnnounce } from "./announcer";
import { useSession } from "../session/session";

/** Milliseconds. Most answers come sooner: a sign for each would only flicker. */
const SLOW_AFTER = 600;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
});

const words = { reading: "Reading the workbook…", writing: "Writing into the workbook…" } as const;

/** A sign of life while Excel takes its time, wherever it was pressed. The first reading has a screen of its own. */
export function SlowWork() {
  const styles = useStyles();
  const announce = useAnnounce();
  const { busy, reading } = useSession().state;
  const isAtWork = busy !== null && reading !== null;
  const [isSlow, setSlow] = useState(false);
  if (isSlow && !isAtWork) setSlow(false);
  useEffect(() => {
    if (!isAtWork) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, [isAtWork]);
  const isSlowToWrite = isSlow && busy === "writing";
  useEffect(() => {
    // Readings come by themselves too, after each edit of the sheet: those are not spoken of.
    if (isSlowToWrite) announce(words.writing);
  }, [isSlowToWrite, announce]);
  if (!isSlow || busy === null) return null;
  return (
    <div className={styles.bar}>
      <Spinner size="tiny" label={words[busy]} labelPosition="after" />
    </div>
  );
}
