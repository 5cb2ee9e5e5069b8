import type { ExaminedEntry } from "../domain/checks/examined-plan";
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

/** The level to work towards, and what says so. */
export interface Aim {
  readonly level: Level;
  readonly because: "written" | "wording" | "one-level-up";
}

/** The target written; where none is, the one the target's wording says, else one level up from now. */
export function aimOf({ now, target }: ExaminedEntry): Aim | null {
  if (target.level !== null) return { level: target.level, because: "written" };
  if (target.wording.kind === "says") return { level: target.wording.level, because: "wording" };
  const up = now.level === null ? null : nextLevel(now.level);
  return up === null ? null : { level: up, because: "one-level-up" };
}
