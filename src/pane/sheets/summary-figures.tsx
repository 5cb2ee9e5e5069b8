import { formatDay } from "../../domain/by-when/day-words";
import type { PlanSummary } from "../../domain/summary/plan-summary";
import { atOrAbove } from "../../domain/summary/summarise-group";
import { LEVELS } from "../../domain/toolkit/edition";
import { Disclosure } from "../parts/disclosure";
import { BarChart } from "./bar-chart";
import { CellList } from "./cell-list";

/** The figures of a summary: the same as on the sheet, as charts to look at and lists to go to the cells from. */
export function SummaryFigures({ summary }: { readonly summary: PlanSummary }) {
  const { whole, keyAreas, byQuarter, overdueActions, widestGaps, asOf } = summary;
  return (
    <>
      <Disclosure label="KPIs at each level" startsOpen>
        <BarChart
          title="KPIs at each level"
          altText={LEVELS.map(
            (level) => `${level}: ${whole.now[level]} now, ${whole.target[level]} as target`,
          ).join("; ")}
          categoryName="Level"
          series={["Now", "Target"]}
          kind="grouped"
          groups={LEVELS.map((level) => ({ label: level, values: [whole.now[level], whole.target[level]] }))}
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
