import type { ExaminedPosition } from "../domain/checks/examined-plan";
import type { Edit } from "../domain/plan/edit/edit";
import { writePosition } from "../domain/plan/edit/write-position";
import type { Level } from "../domain/toolkit/edition";
import { descriptorText, type Toolkit } from "../domain/toolkit/toolkit";
import { entryName, kpiOf } from "./describe-entry";
import { holdsNoOwnWords } from "./describe-wording";
import type { EntryPlace } from "./find-entry";

/** What choosing a level would write, and whether it takes the council's own words away: those are shown first. */
export interface LevelChoice {
  readonly edit: Edit;
  readonly replacesOwnWords: boolean;
}

/** Prepares a level for one position of an entry, with the toolkit's wording of that level or keeping the wording there. */
export function chooseLevel(
  place: EntryPlace,
  position: ExaminedPosition,
  level: Level,
  wording: "take" | "keep",
  toolkit: Toolkit,
): LevelChoice {
  const { entry, sheet } = place;
  const kpi = kpiOf(entry, toolkit);
  const takes = wording === "take" && kpi !== null;
  const edit = writePosition({ ...sheet, entry, name: entryName(entry, toolkit) }, position.side, {
    level,
    wording: takes ? descriptorText(toolkit.descriptor(kpi.id, level)) : null,
  });
  const unclearLevel = position.position.level.kind === "unclear";
  return {
    edit,
    replacesOwnWords: unclearLevel || (takes && !holdsNoOwnWords(position)),
  };
}
