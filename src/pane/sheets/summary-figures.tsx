import { counted } from "../../domain/text/counted";
import { formatDay } from "../../domain/by-when/day-words";
import { ACTION_STATE_NAMES } from "../../domain/summary/action-state";
import { levelFigures, levelFiguresInWords } from "../../domain/summary/level-figures";
import type { ListedAction, PlanSummary } from "../../domain/summary/plan-summary";
import { atOrAbove } from "../../domain/summary/summarise-group";
import { Disclosure } from "../parts/disclosure";
import { BarChart } from "./bar-chart";
import { CellList } from "./cell-list";

/** The figures of a summary: the same as on the sheet, as charts to look at and lists to go to the cells from. */
export function SummaryFigures({ summary }: { readonly summary: PlanSummary }) {
  const { whole, keyAreas, byQuarter, dueThisQuarter, undatedActions, overdueActions, widestGaps, asOf } =
    summary;
  return (
    <>
      <Disclosure label="KPIs at each level" startsOpen>
        <BarChart
          title="KPIs at each level"
          altText={levelFiguresInWords(whole)}
          categoryName="Level"
          series={["Now", "Target"]}
          kind="grouped"
          groups={levelFigures(whole).map(({ name, now, target }) => ({
            label: name,
            values: [now, target],
          }))}
        />
      </Disclosure>
      <Disclosure label="Mature or above, by key area">
        <BarChart
          title="KPIs at Mature or above"
          altText={keyAreas
            .map(
              (area) =>
                `${area.name}: ${atOrAbove(area.now, "Mature")} now, ${atOrAbove(area.target, "Mature")} as target, of ${area.kpis}`,
            )
            .join("; ")}
          categoryName="Key area"
          series={["Now", "Target"]}
          kind="grouped"
          longLabels
          groups={keyAreas.map((area) => ({
            label: `${area.name} (${counted(area.kpis, "KPI")}, ${area.actions.overdue} overdue)`,
            values: [atOrAbove(area.now, "Mature"), atOrAbove(area.target, "Mature")],
          }))}
        />
      </Disclosure>
      {byQuarter.length > 0 && (
        <Disclosure label="Open actions by quarter">
          <BarChart
            title="Open actions by the quarter they are due in"
            altText={byQuarter
              .map(({ label, due, overdue }) => `${label}: ${due} due, ${overdue} of them overdue`)
              .join("; ")}
            categoryName="Quarter"
            series={["Overdue", "Not yet past"]}
            kind="stacked"
            groups={byQuarter.map(({ label, due, overdue }) => ({ label, values: [overdue, due - overdue] }))}
          />
        </Disclosure>
      )}
      <ActionList
        heading={`Overdue on ${formatDay(asOf)}`}
        label="Overdue actions"
        actions={overdueActions}
        noteOf={({ meaning }) => `Was due: ${meaning}`}
      />
      <ActionList
        heading="Due this quarter"
        label="Actions due this quarter"
        actions={dueThisQuarter}
        noteOf={({ meaning }) => `Due: ${meaning}`}
      />
      <ActionList
        heading="Cannot be dated"
        label="Actions that cannot be dated"
        actions={undatedActions}
        noteOf={({ why }) => ACTION_STATE_NAMES[why]}
      />
      {widestGaps.length > 0 && (
        <Disclosure label={`Two or more levels below the target (${widestGaps.length})`}>
          <CellList
            label="Widest gaps"
            items={widestGaps.map(({ at, name, now, target, gap, keyArea }) => ({
              at,
              name: name || "Not named",
              text: `${now} now, ${target} as target: gap ${gap}`,
              note: keyArea,
            }))}
          />
        </Disclosure>
      )}
    </>
  );
}

interface ActionListProps<T extends ListedAction> {
  readonly heading: string;
  readonly label: string;
  readonly actions: readonly T[];
  readonly noteOf: (action: T) => string;
}

/** Actions behind a figure, each one press from its cell; nothing where there are none. */
function ActionList<T extends ListedAction>({ heading, label, actions, noteOf }: ActionListProps<T>) {
  if (actions.length === 0) return null;
  return (
    <Disclosure label={`${heading} (${actions.length})`}>
      <CellList
        label={label}
        items={actions.map((action) => ({
          at: action.at,
          name: action.kpi || "Not named",
          text: action.text,
          note: noteOf(action),
        }))}
      />
    </Disclosure>
  );
}
