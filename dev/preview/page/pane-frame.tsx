import { useEffect, useRef } from "react";
import type { EmulatedHost } from "../../emulated-excel/emulated-host";
import { connectWebHost } from "../../emulated-excel/web-host";
import { frameColourScheme } from "./frame-colour-scheme";

/** The addresses of manifest.xml's buttons, and of the page that tries what we believe of Excel. */
const addresses = {
  pane: "/pane/taskpane.html",
  check: "/pane/taskpane.html?screen=check",
  summary: "/pane/taskpane.html?sheet=summary",
  "new-plan": "/pane/taskpane.html?sheet=new-plan",
  "tidied-plan": "/pane/taskpane.html?sheet=tidied-plan",
  "review-findings": "/pane/taskpane.html?sheet=review-findings",
  comparison: "/pane/taskpane.html?sheet=comparison",
  publication: "/pane/taskpane.html?sheet=publication",
  contract: "/contract/contract.html",
} as const;

/** What opens the pane. */
export type PaneOpener = keyof typeof addresses;

/** Which ribbon button opened the pane, and how often one was pressed: each press starts the pane anew. */
export interface PaneStart {
  readonly opener: PaneOpener;
  readonly press: number;
}

/** The shipped pane in its frame, with the emulated Excel around it. */
export function PaneFrame(props: {
  readonly host: EmulatedHost;
  readonly opener: PaneOpener;
  readonly dark: boolean;
  readonly width: number;
}) {
  const { host, opener, dark } = props;
  const place = useRef<HTMLDivElement>(null);
  const startsDark = useRef(dark);
  const scheme = useRef<ReturnType<typeof frameColourScheme> | null>(null);

  useEffect(() => {
    const container = place.current;
    if (!container) return undefined;
    const connection = connectWebHost({
      host,
      container,
      addInUrl: addresses[opener],
      title: "Task pane",
      onUnsupported: (what) =>
        console.error(`The pane asked for what the emulated Excel does not have: ${what}`),
    });
    const { frame } = connection;
    const onFirstWord = (message: MessageEvent) => {
      if (message.source !== frame.contentWindow || scheme.current || !frame.contentWindow) return;
      scheme.current = frameColourScheme(frame.contentWindow, startsDark.current);
    };
    window.addEventListener("message", onFirstWord);
    return () => {
      connection.disconnect();
      window.removeEventListener("message", onFirstWord);
      scheme.current = null;
    };
  }, [host, opener]);

  useEffect(() => {
    startsDark.current = dark;
    scheme.current?.set(dark);
  }, [dark]);

  return <aside ref={place} aria-label="Pane" className="pane" style={{ width: props.width }} />;
}
