import { FluentProvider } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Day } from "../domain/by-when/by-when";
import type { Toolkit } from "../domain/toolkit/toolkit";
import { createPlanKnowledge } from "../use-cases/plan-knowledge";
import type { ReadEarlierFile } from "../use-cases/compare-versions";
import type { Workbook } from "../use-cases/workbook";
import type { AskedOnRibbon } from "./asked-on-ribbon";
import { CheckProvider } from "./check/check-desk";
import { AnnouncerProvider } from "./parts/announcer";
import { ErrorFence } from "./parts/error-fence";
import { DraftsProvider } from "./plan/drafts";
import { SessionProvider } from "./session/session-provider";
import { SheetsProvider } from "./sheets/sheets-desk";
import { Shell } from "./shell/shell";
import { paneTheme } from "./theme/pane-theme";
import { useColourScheme, type ColourScheme } from "./theme/use-colour-scheme";

interface AppProps {
  readonly workbook: Workbook;
  readonly toolkit: Toolkit;
  readonly today: Day;
  readonly version: string;
  /** Reads an earlier version of the workbook from a file. */
  readonly readEarlierFile: ReadEarlierFile;
  readonly asked?: AskedOnRibbon;
  /** What Office says of its theme; `null` or nothing where it says nothing. */
  readonly officeScheme?: ColourScheme | null;
}

/** The pane: everything it needs from outside comes in here. */
export function App({
  workbook,
  toolkit,
  today,
  version,
  readEarlierFile,
  asked = { screen: "plan", checksAtOnce: false, sheet: null },
  officeScheme = null,
}: AppProps) {
  const scheme = useColourScheme(officeScheme);
  const knowledge = useMemo(() => createPlanKnowledge(toolkit), [toolkit]);
  return (
    <FluentProvider theme={paneTheme(scheme)} data-scheme={scheme}>
      <ErrorFence>
        <AnnouncerProvider>
          <SessionProvider
            workbook={workbook}
            knowledge={knowledge}
            today={today}
            version={version}
            checkAtOnce={asked.checksAtOnce}
          >
            <DraftsProvider>
              <SheetsProvider asked={asked.sheet}>
                <CheckProvider>
                  <Shell startScreen={asked.screen} readEarlierFile={readEarlierFile} />
                </CheckProvider>
              </SheetsProvider>
            </DraftsProvider>
          </SessionProvider>
        </AnnouncerProvider>
      </ErrorFence>
    </FluentProvider>
  );
}
