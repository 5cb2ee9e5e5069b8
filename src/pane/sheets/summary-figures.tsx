import { formatDay } from "../../domain/by-when/day-words";
import { ACTION_STATE_NAMES } from "../../domain/summary/action-state";
import { levelFigures, levelFiguresInWords } from "../../domain/summary/level-figures";
import type { PlanSummary } from "../../domain/summary/plan-summary";
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
            label: `${area.name} (${area.kpis} ${area.kpis === 1 ? "KPI" : "KPIs"}, ${area.actions.overdue} overdue)`,
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
      {overdueActions.length > 0 && (
        <Disclosure label={`Overdue on ${formatDay(asOf)} (${overdueActions.length})`}>
          <CellList
            label="Overdue actions"
            items={overdueActions.map(({ at, kpi, text, meaning }) => ({
              at,
              name: kpi || "Not named",
              text,
              note: `Was due: ${meaning}`,
            }))}
          />
        </Disclosure>
      )}
      {dueThisQuarter.length > 0 && (
        <Disclosure label={`Due this quarter (${dueThisQuarter.length})`}>
          <CellList
            label="Actions due this quarter"
            items={dueThisQuarter.map(({ at, kpi, text, meaning }) => ({
              at,
              name: kpi || "Not named",
              text,
              note: `Due: ${meaning}`,
            }))}
          />
        </Disclosure>
      )}
      {undatedActions.length > 0 && (
        <Disclosure label={`Cannot be dated (${undatedActions.length})`}>
          <CellList
            label="Actions that cannot be dated"
            items={undatedActions.map(({ at, kpi, text, why }) => ({
              at,
              name: kpi || "Not named",
              text,
              note: ACTION_STATE_NAMES[why],
            }))}
          />
        </Disclosure>
      )}
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
