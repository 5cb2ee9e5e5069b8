import { actionPointsElsewhere } from "./action-points-elsewhere";
import { actionWithoutByWhen } from "./action-without-by-when";
import { actionWithoutGap } from "./action-without-gap";
import { byWhenOpenEnded } from "./by-when-open-ended";
import { byWhenPast } from "./by-when-past";
import { byWhenUnreadable } from "./by-when-unreadable";
import { byWhenWithoutAction } from "./by-when-without-action";
import { completeButBelowTarget } from "./complete-but-below-target";
import type { Check } from "./define-check";
import { gapWithoutAction } from "./gap-without-action";
import { kpiMissing } from "./kpi-missing";
import { kpiNotInToolkit } from "./kpi-not-in-toolkit";
import { kpiRepeated } from "./kpi-repeated";
import { levelDiffersFromWording } from "./level-differs-from-wording";
import { levelMissing } from "./level-missing";
import { levelUnknown } from "./level-unknown";
import { nowMissing } from "./now-missing";
import { targetBelowNow } from "./target-below-now";
import { targetJumpsLevels } from "./target-jumps-levels";
import { targetMissing } from "./target-missing";
import { textNotPlaced } from "./text-not-placed";
import { wordingEdited } from "./wording-edited";
import { wordingIncomplete } from "./wording-incomplete";
import { wordingNotInToolkit } from "./wording-not-in-toolkit";
import { wordingOfAnotherKpi } from "./wording-of-another-kpi";
import { wordingOfSeveralLevels } from "./wording-of-several-levels";
import { wordingOlderEdition } from "./wording-older-edition";

/** Every check, in the order in which findings are shown: levels, wording, gaps and actions, dates, coverage. */
export const allChecks: readonly Check[] = [
  levelUnknown,
  levelMissing,
  nowMissing,
  targetMissing,
  levelDiffersFromWording,
  targetBelowNow,
  targetJumpsLevels,
  wordingOfSeveralLevels,
  wordingOfAnotherKpi,
  wordingIncomplete,
  wordingNotInToolkit,
  wordingOlderEdition,
  wordingEdited,
  gapWithoutAction,
  actionWithoutGap,
  completeButBelowTarget,
  actionPointsElsewhere,
  actionWithoutByWhen,
  byWhenWithoutAction,
  byWhenUnreadable,
  byWhenPast,
  byWhenOpenEnded,
  kpiNotInToolkit,
  kpiRepeated,
  kpiMissing,
  textNotPlaced,
];
