import type { FoundIn } from "./define-check";
import { actionCell, byWhenForms, defineCheck } from "./define-check";

/**
 * An action with no date cannot be late. A pointer takes the dates of what it points to. A plan that has no column for
 * by-whens is told so once.
 */
export const actionWithoutByWhen = defineCheck({
  id: "action-without-by-when",
  severity: "look",
  asks: "Every action says by when it will be done.",
  find: (plans) => {
    const examined = new Map(plans.entries.map((one) => [one.entry, one]));
    return plans.plans.flatMap((plan): FoundIn[] => {
      const without = plan.entries
        .flatMap((entry) => examined.get(entry) ?? [])
        .flatMap((entry) =>
          entry.actions
            .filter(
              ({ byWhen, pointsElsewhere, saysNone, isDone }) =>
                !byWhen && !pointsElsewhere && !saysNone && !isDone,
            )
            .map((action) => ({ action, entry })),
        );
      const { headerRow: row, columns } = plan.layout;
      const [first, second] = without;
      if (first && second && columns.byWhen === null && columns.actions !== null && row !== null) {
        const found = {
          at: { sheet: plan.sheet, row, column: columns.actions },
          about: "no by-when column",
          message: `This plan has no column that says by when, for its ${without.length} actions. Add one, headed By when, and enter for each action ${byWhenForms(plans)}.`,
        };
        return [{ entry: null, found }];
      }
      return without.map(({ action, entry }) => ({
        entry,
        found: {
          at: actionCell(action, entry),
          about: action.action.text.text,
          message: `This action has no by-when. Enter ${byWhenForms(plans)}.`,
        },
      }));
    });
  },
});
