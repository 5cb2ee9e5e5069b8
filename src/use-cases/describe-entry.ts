import type { Entry, Position } from "../domain/plan/action-plan";
import type { KeyArea, Kpi, Level } from "../domain/toolkit/edition";
import { nextLevel, type Toolkit } from "../domain/toolkit/toolkit";

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
