import { counted } from "../../domain/text/counted";
import {
  DIFFERENCE_KINDS,
  DIFFERENCE_NAMES,
  type PlanComparison,
  type PlanDifference,
} from "../../domain/comparison/plan-difference";
import { Disclosure } from "../parts/disclosure";
import { useScreenStyles } from "../parts/use-screen-styles";
import { CellList } from "./cell-list";

/** The changes, counted by kind; each kind opens to its list. */
export function DifferenceList({ comparison }: { readonly comparison: PlanComparison }) {
  const screen = useScreenStyles();
  const { differences, counts, entriesInBoth } = comparison;
  return (
    <div className={screen.section} role="region" aria-label="Changes">
      <p className={screen.text}>
        <strong>
          {differences.length === 0 ? "Nothing has changed." : `${counted(differences.length, "change")}.`}
        </strong>{" "}
        {counted(entriesInBoth, "KPI is", "KPIs are")} in both versions.
      </p>
      {DIFFERENCE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <Disclosure key={kind} label={`${DIFFERENCE_NAMES[kind]} (${counts[kind]})`}>
          <CellList
            label={DIFFERENCE_NAMES[kind]}
            items={differences
              .filter((difference) => difference.kind === kind)
              .map((difference) => ({
                at: difference.atAfter,
                name: difference.kpi || "Not named",
                text: movement(difference),
                note: subject(difference),
              }))}
          />
        </Disclosure>
      ))}
    </div>
  );
}

function movement({ before, after }: PlanDifference): string {
  if (before === "") return after;
  return after === "" ? `Was: ${before}` : `${before} → ${after}`;
}

/** The action or position it is about, where the movement does not say it. */
function subject({ action, side, before, after }: PlanDifference): string {
  if (action !== null) return action === before || action === after ? "" : action;
  if (side === null) return "";
  return side === "now" ? "Where we are now" : "Where we want to be";
}
