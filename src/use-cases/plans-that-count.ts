import type { ActionPlan } from "../domain/plan/action-plan";
import { planYear } from "../domain/plan/plan-year";

/** A plan of a workbook, and the sheet it was tidied from. */
export interface PlanToCount {
  readonly plan: ActionPlan;
  readonly madeFrom?: string;
  /** Whether people see the sheet; they do unless told. */
  readonly visible?: boolean;
}

/** What a person said of sheets by name, against or for counting them. */
export type CountChoices = ReadonlyMap<string, boolean>;

export const NO_CHOICES: CountChoices = new Map();

/** A plan sheet that is not counted, and the sheet that stands for it; `chosen`: a person said so. */
export interface PlanLeftOut {
  readonly sheet: string;
  readonly because: "tidied" | "levels-only" | "earlier-year" | "hidden" | "repeats" | "chosen";
  /** `""` where a person said so. */
  readonly counted: string;
}

/** The plans of a workbook, sorted into those that count and those that do not. */
export interface PlansCounted<Plan extends PlanToCount> {
  readonly counted: readonly Plan[];
  readonly leftOut: readonly PlanLeftOut[];
}

/**
 * The plan sheets that the check, the summary, the findings and the copy to publish all go by, so that no KPI counts
 * twice. A tidied plan stands for the sheet it was made from, the last one of several for all of them. Of other sheets
 * with the same KPIs again the one of the later year counts (`2025-26`, not `2024-25`, in the sheet's name or its title), or
 * the first where they do not both name one, a hidden copy after those that people see; a list of levels never before a
 * plan. What a person said of a sheet goes before.
 */
export function plansThatCount<Plan extends PlanToCount>(
  plans: readonly Plan[],
  choices: CountChoices = NO_CHOICES,
): PlansCounted<Plan> {
  const counted: Plan[] = [];
  const leftOut: PlanLeftOut[] = [];
  const ownersOfKpis = new Map<string, PlanToCount>();
  for (const one of laterYearsFirst(hiddenLast(plans))) {
    const { sheet } = one.plan;
    const choice = choices.get(sheet);
    const reason = choice === undefined ? whyNot(one, plans, choices, ownersOfKpis) : null;
    if (choice === false) leftOut.push({ sheet, because: "chosen", counted: "" });
    else if (reason !== null) leftOut.push(reason);
    else {
      counted.push(one);
      // A sheet that a person ticks besides must not push out another.
      if (choice === undefined) for (const kpi of kpisOf(one)) ownersOfKpis.set(kpi, one);
    }
  }
  const placeOf = (sheet: string) => plans.findIndex(({ plan }) => plan.sheet === sheet);
  return {
    counted: plans.filter((one) => counted.includes(one)),
    leftOut: leftOut.sort((one, other) => placeOf(one.sheet) - placeOf(other.sheet)),
  };
}

function hiddenLast<Plan extends PlanToCount>(plans: readonly Plan[]): readonly Plan[] {
  return [...plans.filter(isSeen), ...plans.filter((one) => !isSeen(one))];
}

function isSeen({ visible }: PlanToCount): boolean {
  return visible !== false;
}

/** Plans that name a year, the latest first, in the places that those have; the others stay where they are. */
function laterYearsFirst<Plan extends PlanToCount>(plans: readonly Plan[]): readonly Plan[] {
  const dated = plans.flatMap((one) => {
    const year = planYear(one.plan);
    return year ? [{ one, from: year.from }] : [];
  });
  const places = new Set(dated.map(({ one }) => one));
  const latest = [...dated].sort((one, other) => other.from - one.from).map(({ one }) => one);
  let next = 0;
  return plans.map((one) => (places.has(one) ? (latest[next++] ?? one) : one));
}

/** Why a plan is not counted, in a sentence for a person. */
export function whyLeftOut({ sheet, because, counted }: PlanLeftOut): string {
  switch (because) {
    case "tidied":
      return `‘${sheet}’ is not counted: ‘${counted}’ is its tidied plan.`;
    case "levels-only":
      return `‘${sheet}’ is not counted: it lists levels without wording or actions, which are on ‘${counted}’.`;
    case "earlier-year":
      return `‘${sheet}’ is not counted: most of its KPIs are on ‘${counted}’ too, which is of a later year.`;
    case "hidden":
      return `‘${sheet}’ is not counted: it is hidden, and most of its KPIs are on ‘${counted}’ too.`;
    case "repeats":
      return `‘${sheet}’ is not counted: most of its KPIs are on ‘${counted}’ too, which stands before it.`;
    case "chosen":
      return `‘${sheet}’ is not counted: somebody chose so on the add-in’s Sheets screen.`;
  }
}

function whyNot(
  one: PlanToCount,
  plans: readonly PlanToCount[],
  choices: CountChoices,
  ownersOfKpis: ReadonlyMap<string, PlanToCount>,
): PlanLeftOut | null {
  const { sheet } = one.plan;
  const tidied = standsFor(one, plans, choices);
  if (tidied !== null) return { sheet, because: "tidied", counted: tidied };
  const full = plans.find(
    (other) => choices.get(other.plan.sheet) !== false && !listsLevelsOnly(other) && sharesKpis(one, other),
  );
  if (full && listsLevelsOnly(one)) return { sheet, because: "levels-only", counted: full.plan.sheet };
  const kpis = kpisOf(one);
  const owners = kpis.flatMap((kpi) => ownersOfKpis.get(kpi) ?? []);
  const [owner] = owners;
  if (owner === undefined || owners.length <= kpis.length / 2) return null;
  const [year, yearOfOwner] = [planYear(one.plan), planYear(owner.plan)];
  const isEarlier = year !== null && yearOfOwner !== null && year.from < yearOfOwner.from;
  const isHiddenCopy = !isSeen(one) && isSeen(owner);
  const because = isEarlier ? "earlier-year" : isHiddenCopy ? "hidden" : "repeats";
  return { sheet, because, counted: owner.plan.sheet };
}

/** A summary or a self-assessment beside the plan: KPIs and levels, no column of actions and nothing in words. */
function listsLevelsOnly({ plan }: PlanToCount): boolean {
  return (
    plan.layout.columns.actions === null &&
    plan.entries.every(({ now, target }) => now.wording.text === "" && target.wording.text === "")
  );
}

function sharesKpis(one: PlanToCount, other: PlanToCount): boolean {
  const kpis = new Set(kpisOf(one));
  return kpisOf(other).some((kpi) => kpis.has(kpi));
}

/** The tidied plan that counts in a plan's place: one made from it, or a later one made from the same sheet. */
function standsFor(
  { plan, madeFrom }: PlanToCount,
  plans: readonly PlanToCount[],
  choices: CountChoices,
): string | null {
  const place = plans.findIndex((other) => other.plan.sheet === plan.sheet);
  const tidied = plans.filter(
    (other, otherPlace) =>
      other.plan.sheet !== plan.sheet &&
      choices.get(other.plan.sheet) !== false &&
      (other.madeFrom === plan.sheet ||
        (madeFrom !== undefined && other.madeFrom === madeFrom && otherPlace > place)),
  );
  return tidied.at(-1)?.plan.sheet ?? null;
}

function kpisOf({ plan }: PlanToCount): readonly string[] {
  return plan.entries.flatMap(({ identity }) => (identity.kind === "kpi" ? [identity.kpi] : []));
}
