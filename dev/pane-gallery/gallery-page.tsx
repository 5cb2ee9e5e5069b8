import { createRoot } from "react-dom/client";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { App } from "../../src/pane/app";
import councilPlan from "../../samples/source/council-action-plan.tsv";
import { galleryStates } from "./gallery-states";
import { gridOfLines } from "./grid-of-lines";

/** Opens the state that the address names: `?check-findings`. */
function open(name: string): void {
  const state = galleryStates.find((one) => one.name === name) ?? galleryStates[0];
  const container = document.getElementById("pane");
  if (!state || !container) throw new Error("The gallery has no states, or its page no container");
  document.title = state.name;
  createRoot(container).render(
    <App
      workbook={state.workbook(gridOfLines("Action plan", councilPlan))}
      toolkit={loadToolkit()}
      today="2026-05-20"
      version="0.1.0"
      readEarlierFile={() => Promise.resolve({ kind: "unreadable", reason: "The gallery reads no files." })}
      asked={{ screen: state.screen, checksAtOnce: false, sheet: null }}
    />,
  );
}

open(location.search.slice(1));
