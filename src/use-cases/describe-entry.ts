import type { Entry, Position } from "../domain/plan/action-plan";
import type { KeyArea, Kpi, Level } from "../domain/toolkit/edition";
import { nextLevel, type Toolkit } from "../domain/toolkit/toolkit";
import { compareWording, type WordingComparison } from "../domain/wording/compare-wording";
import type { PlanKnowledge } from "./plan-knowledge";

/** The KPI an entry is, `null` when it is none of the toolkit's. */
export function kpiOf(entry: Entry, toolkit: Toolkit): Kpi | null {
  return entry.identity.kind === "kpi" ? toolkit.kpi(entry.identity.kpi) : null;
}

export function keyAreaOf(entry: Entry, toolkit: Toolkit): KeyArea | null {
  const kpi = kpiOf(entry, toolkit);
  const id = kpi?.keyArea ?? entry.keyArea;
  return id === null ? null : toolkit.keyArea(id);
}

/** What people call the entry: the toolkit's name of its KPI, else the council's own label. */
export function entryName(entry: Entry, toolkit: Toolkit): string {
  return kpiOf(entry, toolkit)?.name ?? (entry.writtenAs || "KPI without a name");
}

export function levelOf(position: Position): Level | null {
  return position.level.kind === "read" ? position.level.value : null;
}

/** The target to work towards: the one written, else one level up from now. */
export function aimOf(entry: Entry): { readonly level: Level; readonly assumed: boolean } | null {
  const written = levelOf(entry.target);
  if (written !== null) return { level: written, assumed: false };
  const now = levelOf(entry.now);
  const up = now === null ? null : nextLevel(now);
  return up === null ? null : { level: up, assumed: true };
}

/** Which descriptor of its KPI a wording says, and how nearly. */
export interface WordingSaid {
  readonly level: Level;
  readonly comparison: WordingComparison;
}

/** The descriptor a position's wording says; `null` when there is no wording, no KPI, or it is no descriptor of it. */
export function wordingSaid(
  position: Position,
  kpi: Kpi | null,
  knowledge: PlanKnowledge,
): WordingSaid | null {
  const { text } = position.wording;
  if (kpi === null || text === "") return null;
  const written = levelOf(position);
  const [best] = knowledge.wordings.bestLevels(text, kpi.id);
  if (!best) return null;
  const said = [...new Set([best.level, ...(written === null ? [] : [written])])].map((level) => ({
    level,
    comparison: compareWording(text, knowledge.toolkit.descriptor(kpi.id, level), knowledge.toolkit),
  }));
  const asWritten = said.find((one) => one.level === written && one.comparison.agreement === "exact");
  const nearest = asWritten ?? said[0];
  return nearest && nearest.comparison.agreement !== "different" ? nearest : null;
}

/** Whether a wording is the toolkit's own, word for word: replacing it loses none of the council's words. */
export function isToolkitsOwn(position: Position, kpi: Kpi | null, toolkit: Toolkit): boolean {
  const { text } = position.wording;
  if (text === "") return true;
  return (
    kpi?.descriptors.some((descriptor) => compareWording(text, descriptor, toolkit).agreement === "exact") ??
    false
  );
}
