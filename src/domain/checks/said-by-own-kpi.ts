import type { KpiId, Level } from "../toolkit/edition";
import type { Toolkit } from "../toolkit/toolkit";
import { descriptorText } from "../toolkit/toolkit";
import type { SaidDescriptor } from "../wording/wording-reading";
import type { ExaminedEntry, ExaminedPosition } from "./examined-plan";
import type { Side } from "../plan/action-plan";
import type { Suggestion } from "./finding";

/** What a position's wording says, where that is a descriptor of the entry's own KPI. */
export function saidByOwnKpi({ wording }: ExaminedPosition, { kpi }: ExaminedEntry): SaidDescriptor | null {
  return wording.kind === "says" && kpi !== null && wording.kpi === kpi.id ? wording : null;
}

/** Whether a wording says a level other than the one written beside it, and is not worded alike at both. */
export function saysAnotherLevel(said: SaidDescriptor, written: Level | null): boolean {
  if (written === null || said.level === written) return false;
  return !said.sameAs.some((twin) => twin.kpi === said.kpi && twin.level === written);
}

/** Offers the toolkit's own wording, whole and verbatim. */
export function toolkitSuggestion(side: Side, kpi: KpiId, level: Level, toolkit: Toolkit): Suggestion {
  const wording = descriptorText(toolkit.descriptor(kpi, level));
  return { text: wording, fix: { kind: "set-wording", side, level, wording } };
}
