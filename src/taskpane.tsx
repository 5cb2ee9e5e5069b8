import { createRoot } from "react-dom/client";
import { officeReady } from "./excel/office-ready";
import { StartFailure } from "./pane/start-failure";

/** Longer than a slow first load of Excel on the web, shorter than a person's patience. */
const START_DEADLINE = 20_000;

async function start(): Promise<void> {
  const container = document.getElementById("pane");
  if (!container) throw new Error("taskpane.html has no element with the id 'pane'");
  const root = createRoot(container);
  const state = await officeReady(START_DEADLINE);
  if (state === "ready") {
    root.render(<main>Placeholder</main>);
  } else {
    root.render(<StartFailure reason={state} onTryAgain={() => location.reload()} />);
  }
}

void start();
