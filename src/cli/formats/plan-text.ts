import { rangeAddress } from "../../domain/grid/cell-ref";
import type { ActionPlan, Position } from "../../domain/plan/action-plan";
import type { Toolkit } from "../../domain/toolkit/toolkit";
import { indented } from "./paragraphs";

/** A plan for a person to read in a terminal: each entry with its place, levels, wording, actions and by-whens. */
export function planAsText(plan: ActionPlan, toolkit: Toolkit): string {
  const entries = plan.entries.map((entry) => {
    const kpi =
      entry.identity.kind === "kpi" ? toolkit.kpi(entry.identity.kpi).name : "no KPI of the toolkit";
    const area = entry.keyArea ? ` (${toolkit.keyArea(entry.keyArea).name})` : "";
    const actions = entry.actions.map(({ text, byWhen }) =>
      indented(`- ${text.text}${byWhen ? ` [${byWhen.written.replace(/\s+/g, " ")}]` : ""}`, 4),
    );
    return [
      `${rangeAddress(entry.range)}  ${kpi}${area}`,
      entry.writtenAs === kpi ? [] : indented(`Written as: ${entry.writtenAs || "(no label)"}`, 2),
      indented(`Now: ${positionAsText(entry.now)}`, 2),
      indented(`Target: ${positionAsText(entry.target)}`, 2),
      actions,
      entry.other.map(({ heading, text }) => indented(`${heading}: ${text}`, 2)),
    ]
      .flat()
      .join("\n");
  });
  const unplaced =
    plan.unplaced.length === 0
      ? []
      : [`${plan.unplaced.length} texts could not be placed; --json names them.`];
  return [`Sheet “${plan.sheet}”: ${plan.entries.length} entries`, ...entries, ...unplaced].join("\n\n");
}

function positionAsText({ level, wording }: Position): string {
  const word =
    level.kind === "read" ? level.value : level.kind === "unclear" ? `“${level.written}”?` : "(no level)";
  return wording.text === "" ? word : `${word}: ${wording.text}`;
}
