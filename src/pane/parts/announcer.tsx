import { createContext, use, useCallback, useState, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says what happened to people who do not see it. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={styles.hidden} role="status" aria-live="polite" data-testid="announcer">
        {/* A new element each time, so that the same words are said again. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
}

/** The function that announces a sentence to screen readers. */
export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext);
}
