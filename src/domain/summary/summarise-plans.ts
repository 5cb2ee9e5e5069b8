import { entryNames, NOT_IN_TOOLKIT } from "../checks/entry-names";
import { lastDay } from "../by-when/by-when-questions";
import { describeByWhen } from "../by-when/describe-by-when";
import { compareDays } from "../by-when/days";
import type { Quarter } from "../by-when/quarters";
import { quarterAt, quarterOf } from "../by-when/quarters";
import type { ExaminedAction, ExaminedEntry, ExaminedPlans } from "../checks/examined-plan";
import type { KpiId } from "../toolkit/edition";
import { LEVELS } from "../toolkit/edition";
import type { ActionState } from "./action-state";
import { actionState } from "./action-state";
import type {
  Coverage,
  EntryFigure,
  EntryStanding,
  GroupSummary,
  ListedAction,
  PlanSummary,
  QuarterFigure,
  UndatedAction,
} from "./plan-summary";
import { atOrAbove, gapOf, summariseGroup } from "./summarise-group";

/** Gaps from this many levels on are listed as wide. */
const WIDE_GAP = 2;

/** Lower than any gap: from Innovator down to Minimum is -4. */
const BELOW_ALL_GAPS = -LEVELS.length;

/** Puts the plans of a workbook into figures, each of which can be traced to the entries it counts. */
export function summarisePlans(plans: ExaminedPlans, council: string): PlanSummary {
  const { toolkit, entries, asOf, quarters } = plans;
  const whole = summariseGroup({ name: "All key areas", theme: "", keyArea: null }, entries, plans);
  const keyAreas = toolkit.themes.flatMap((theme) =>
    theme.keyAreas.flatMap((area) => {
      const own = entries.filter(({ entry }) => entry.keyArea === area.id);
      if (own.length === 0) return [];
      return [summariseGroup({ name: area.name, theme: theme.name, keyArea: area.id }, own, plans)];
    }),
  );
  const standings = entryStandings(plans);
  const actions = everyAction(plans);
  const inState = (state: ActionState) =>
    actions.filter((one) => one.state === state).map((one) => listedAction(one, plans));
  const elsewhere = entries.filter(({ entry }) => entry.keyArea === null);
  return {
    council,
    asOf,
    quarters,
    edition: toolkit.edition.title,
    sheets: plans.plans.map(({ sheet }) => sheet),
    whole,
    coverage: coverageOf(plans),
    themes: [...themeSummaries(plans), ...outsideToolkit(elsewhere, plans)],
    keyAreas: [...keyAreas, ...outsideToolkit(elsewhere, plans)],
    matureNow: atOrAbove(whole.now, "Mature"),
    matureTarget: atOrAbove(whole.target, "Mature"),
    entries: standings,
    widestGaps: standings.filter(isWide),
    byQuarter: byQuarter(actions, plans),
    dueThisQuarter: inState("due-this-quarter"),
    undatedActions: undatedActions(actions, plans),
    overdueActions: inState("overdue"),
  };
}

function coverageOf({ entries, toolkit }: ExaminedPlans): Coverage {
  const inToolkit = entries.flatMap(({ kpi }) => kpi?.id ?? []);
  const times = new Map<KpiId, number>();
  for (const kpi of inToolkit) times.set(kpi, (times.get(kpi) ?? 0) + 1);
  return {
    toolkitKpis: toolkit.kpis.length,
    planned: times.size,
    repeated: [...times.values()].filter((entriesOfIt) => entriesOfIt > 1).length,
    outside: entries.length - inToolkit.length,
  };
}

function themeSummaries(plans: ExaminedPlans): GroupSummary[] {
  return plans.toolkit.themes.flatMap((theme) => {
    const areas = new Set(theme.keyAreas.map((area) => area.id));
    const own = plans.entries.filter(({ entry }) => entry.keyArea !== null && areas.has(entry.keyArea));
    return own.length === 0
      ? []
      : [summariseGroup({ name: theme.name, theme: theme.name, keyArea: null }, own, plans)];
  });
}

/** Entries of no key area of the toolkit are counted too, in a group of their own. */
function outsideToolkit(entries: readonly ExaminedEntry[], plans: ExaminedPlans): GroupSummary[] {
  if (entries.length === 0) return [];
  return [summariseGroup({ name: NOT_IN_TOOLKIT, theme: NOT_IN_TOOLKIT, keyArea: null }, entries, plans)];
}

function entryStandings(plans: ExaminedPlans): EntryStanding[] {
  return plans.entries
    .map((examined): EntryStanding => {
      const { now, target, entry } = examined;
      return {
        ...entryNames(examined, plans.toolkit),
        kpi: examined.kpi?.id ?? null,
        now: now.level,
        target: target.level,
        gap: gapOf(examined),
        at: entry.labelAt[0] ?? target.position.level.at,
      };
    })
    .sort((one, other) => (other.gap ?? BELOW_ALL_GAPS) - (one.gap ?? BELOW_ALL_GAPS));
}

function isWide(entry: EntryStanding): entry is EntryFigure {
  return entry.gap !== null && entry.gap >= WIDE_GAP;
}

interface CountedAction {
  readonly examined: ExaminedEntry;
  readonly action: ExaminedAction;
  readonly state: ActionState;
}

function everyAction({ entries, asOf, quarters }: ExaminedPlans): CountedAction[] {
  return entries.flatMap((examined) =>
    examined.actions
      .filter(({ saysNone }) => !saysNone)
      .map((action) => ({ examined, action, state: actionState(action, asOf, quarters) })),
  );
}

function listedAction({ examined, action }: CountedAction, plans: ExaminedPlans): ListedAction {
  const { name, keyArea } = entryNames(examined, plans.toolkit);
  return {
    text: action.action.text.text,
    byWhen: action.byWhen?.written.written ?? "",
    meaning: action.byWhen ? describeByWhen(action.byWhen.meaning) : "",
    kpi: name,
    keyArea,
    at: action.action.text.at[0] ?? examined.target.position.level.at,
  };
}

function undatedActions(actions: readonly CountedAction[], plans: ExaminedPlans): UndatedAction[] {
  return actions.flatMap((one) => {
    const { state: why } = one;
    const isUndated = why === "no-date" || why === "unreadable" || why === "points-elsewhere";
    return isUndated ? [{ ...listedAction(one, plans), why }] : [];
  });
}

/** Every quarter from the first to the last with an open action due, those without one too: a chart needs the gaps. */
function byQuarter(actions: readonly CountedAction[], { quarters }: ExaminedPlans): QuarterFigure[] {
  const open = actions.flatMap(({ action, state }) => {
    const last = action.byWhen && lastDay(action.byWhen.meaning);
    const counts = state === "overdue" || state === "due-this-quarter" || state === "due-later";
    return last && counts ? [{ quarter: quarterOf(last, quarters), overdue: state === "overdue" }] : [];
  });
  return quartersBetween(open.map(({ quarter }) => quarter)).map((quarter) => {
    const own = open.filter(
      (one) => one.quarter.label === quarter.label && one.quarter.year === quarter.year,
    );
    return {
      label: quarter.label,
      ...quarter.period,
      due: own.length,
      overdue: own.filter((one) => one.overdue).length,
    };
  });
}

/** A plan with a stray far date must not make thousands of rows: beyond this, only quarters with actions are listed. */
const MOST_QUARTERS = 40;

function quartersBetween(quarters: readonly Quarter[]): Quarter[] {
  const sorted = [...quarters].sort((one, other) => compareDays(one.period.from, other.period.from));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const count = (last.year - first.year) * 4 + last.number - first.number + 1;
  if (count <= MOST_QUARTERS) {
    return Array.from({ length: count }, (_, step) =>
      quarterAt(first.year, first.number + step, first.system),
    );
  }
  return sorted.filter((quarter, place) => quarter.period.from !== sorted[place - 1]?.period.from);
}
