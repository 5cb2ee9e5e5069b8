import { createRoot } from "react-dom/client";
import { toDay } from "./domain/by-when/days";
import { loadToolkit } from "./domain/toolkit/load-toolkit";
import { createExcelWorkbook } from "./excel/excel-workbook";
import { officeReady } from "./excel/office-ready";
import { officeScheme } from "./excel/office-scheme";
import { App } from "./pane/app";
import { askedOnRibbon } from "./pane/asked-on-ribbon";
import { StartFailure } from "./pane/start-failure";

/** Longer than a slow first load of Excel on the web, shorter than a person's patience. */
const START_DEADLINE = 20_000;

async function start(): Promise<void> {
  const container = document.getElementById("pane");
  if (!container) throw new Error("taskpane.html has no element with the id 'pane'");
  const root = createRoot(container);
  const state = await officeReady(START_DEADLINE);
  if (state !== "ready") {
    root.render(<StartFailure reason={state} onTryAgain={() => location.reload()} />);
    return;
  }
  const now = new Date();
  const today = toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!today) throw new Error("The clock of this machine gives no date");
  root.render(
    <App
      workbook={createExcelWorkbook()}
      toolkit={loadToolkit()}
      today={today}
      version={process.env.ADD_IN_VERSION ?? ""}
      readEarlierFile={async (bytes, name) => {
        const { readWorkbookBytes } = await import("./xlsx/read-workbook-bytes");
        return readWorkbookBytes(bytes, name);
      }}
      asked={askedOnRibbon(location.search)}
      officeScheme={officeScheme()}
    />,
  );
}

void start();
