import { saysSomething } from "../../text/says-something";
import type { ByWhen, QuarterSystem } from "../../by-when/by-when";
import { describeByWhen } from "../../by-when/describe-by-when";
import { readPlanByWhens } from "../../by-when/read-plan-by-whens";
import { sameCell } from "../../grid/cell-ref";
import type { ActionPlan, Entry, Field, Position, WrittenByWhen } from "../../plan/action-plan";
import type { Level } from "../../toolkit/edition";
import { levelNumber, type Toolkit } from "../../toolkit/toolkit";
import type { DraftCell } from "../sheet-draft";
import { draftText } from "../sheet-draft";
import { byWhenAsWritten } from "../by-when-as-written";

/** What stands where the plan says nothing, so that nobody is left guessing. */
export const NOT_STATED = "Not stated";
export const NO_ACTION_NEEDED = "No action needed";
export const NO_ACTION_STATED = "No action stated";
export const NO_DATE_GIVEN = "No date given";
export const NOT_APPLICABLE = "Not applicable";
export const NOT_CLEAR = "Not stated clearly";
/** Before the name of the KPI whose actions are planned for another one too. */
export const AS_FOR = "As for ";

/** The columns of the published table. */
export const PUBLICATION_HEADINGS = [
  "Key area",
  "KPI",
  "Level now",
  "Where we are now",
  "Target level",
  "Where we want to be",
  "Action",
  "By when",
  "By when in full",
] as const;

/** The plan as rows of the published table: one an action, and one for an entry without any. */
export function publicationRows(
  plan: ActionPlan,
  toolkit: Toolkit,
  quarters: QuarterSystem,
): readonly (readonly DraftCell[])[] {
  const meanings = meaningsOf(plan, quarters);
  return plan.entries.flatMap((entry) => {
    const own = entryCells(entry, toolkit);
    const lines = [
      ...entry.actions.map(({ text, byWhen }) => ({ action: text.text, byWhen })),
      ...entry.looseByWhens.map((byWhen) => ({ action: NO_ACTION_STATED, byWhen })),
    ];
    if (lines.length === 0) {
      const sharing = entryOfActions(entry, plan);
      if (sharing) return [[...own, ...asFor(nameOf(sharing, toolkit))]];
      return [
        [...own, draftText(withoutActions(entry)), draftText(NOT_APPLICABLE), draftText(NOT_APPLICABLE)],
      ];
    }
    return lines.map(({ action, byWhen }) => [...own, draftText(action), ...byWhenCells(byWhen, meanings)]);
  });
}

/** The entry with the actions that are planned for this one too. */
function entryOfActions({ actionsAbove }: Entry, { entries }: ActionPlan): Entry | undefined {
  if (!actionsAbove) return undefined;
  return entries.find(({ actions }) =>
    actions.some(({ text }) => text.at.some((cell) => sameCell(cell, actionsAbove))),
  );
}

/** Each action stands in one row of the copy, so that nobody counts it twice. */
function asFor(name: string): DraftCell[] {
  const words = draftText(`${AS_FOR}${name}`);
  return [words, words, words];
}

function nameOf({ identity, writtenAs }: Entry, toolkit: Toolkit): string {
  return identity.kind === "kpi" ? toolkit.kpi(identity.kpi).name : writtenAs || NOT_STATED;
}

function entryCells(entry: Entry, toolkit: Toolkit): DraftCell[] {
  const { keyArea, now, target } = entry;
  return [
    draftText(keyArea === null ? NOT_STATED : toolkit.keyArea(keyArea).name),
    draftText(nameOf(entry, toolkit)),
    ...positionCells(now),
    ...positionCells(target),
  ];
}

function positionCells({ level, wording }: Position): DraftCell[] {
  return [draftText(levelWords(level), "level"), draftText(wording.text || NOT_STATED, "wording")];
}

function levelWords(level: Field<Level>): string {
  if (level.kind === "read") return level.value;
  return level.kind === "unclear" ? level.written : NOT_STATED;
}

function withoutActions({ now, target }: Entry): string {
  if (now.level.kind !== "read" || target.level.kind !== "read") return NO_ACTION_STATED;
  return levelNumber(target.level.value) > levelNumber(now.level.value) ? NO_ACTION_STATED : NO_ACTION_NEEDED;
}

function byWhenCells(
  byWhen: WrittenByWhen | null,
  meanings: ReadonlyMap<WrittenByWhen, ByWhen>,
): DraftCell[] {
  const meaning = byWhen && meanings.get(byWhen);
  if (!byWhen || !meaning || byWhen.written.trim() === "") {
    return [draftText(NO_DATE_GIVEN, "by-when"), draftText(NO_DATE_GIVEN)];
  }
  const inFull = meaning.kind === "unreadable" ? NOT_CLEAR : describeByWhen(meaning);
  // A tick is skipped or misread by what reads aloud.
  const isSymbol = !saysSomething(byWhen.written);
  return [
    isSymbol ? draftText(inFull, "by-when") : { content: byWhenAsWritten(byWhen), style: "by-when" },
    draftText(inFull),
  ];
}

/** All of a plan's by-whens are read together: one that stands years apart from the others is doubted. */
function meaningsOf(plan: ActionPlan, quarters: QuarterSystem): ReadonlyMap<WrittenByWhen, ByWhen> {
  const written = plan.entries.flatMap((entry) => [
    ...entry.actions.flatMap(({ byWhen }) => byWhen ?? []),
    ...entry.looseByWhens,
  ]);
  const meanings = readPlanByWhens(written, { quarters });
  return new Map(
    written.flatMap((one, place) => {
      const meaning = meanings[place];
      return meaning ? [[one, meaning] as const] : [];
    }),
  );
}
