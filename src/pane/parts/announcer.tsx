import { createContext, use, useCallback, useState, type ReactNode } from "react";
import { HiddenText } from "./hidden-text";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says what happened to people who do not see it. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite" data-testid="announcer">
        {/* A new element each time, so that the same words are said again. */}
        <HiddenText key={said.turn}>{said.text}</HiddenText>
      </div>
    </AnnounceContext>
  );
}

/** The function that announces a sentence to screen readers. */
export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext);
}
