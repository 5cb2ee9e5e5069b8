import type { QuarterSystem } from "../../by-when/by-when";
import type { KeyArea, KeyAreaId, Kpi, KpiId, Level } from "../../toolkit/edition";
import type { Toolkit } from "../../toolkit/toolkit";
import { descriptorText } from "../../toolkit/toolkit";
import type { BlockPosition, PlanPart } from "./plan-blocks";
import { draftPlanSheet, PLAN_HEADINGS } from "./plan-blocks";
import type { SheetDraft } from "../sheet-draft";
import type { SheetOrigin } from "../sheet-titles";
import { attributionLine, madeOnLine, sheetTitle, titleRows } from "../sheet-titles";

/** What a new plan is made for. */
export interface NewPlanChoices extends SheetOrigin {
  readonly sheetName: string;
  /** In any order; all of the toolkit's when left out. */
  readonly keyAreas?: readonly KeyAreaId[];
  /** The present level of the KPIs it is known for; the wording is the toolkit's. */
  readonly present?: ReadonlyMap<KpiId, Level>;
  /** Which quarters the by-when cells mean; the financial year's when left out. */
  readonly quarters?: QuarterSystem;
}

/** Level, wording, and two rows more: a plan has two or three actions a KPI. */
const ROWS_A_KPI = 4;

/** A plan to fill in: a block for each KPI of the toolkit or of the chosen key areas, in the toolkit's order. */
export function draftNewPlan(toolkit: Toolkit, choices: NewPlanChoices): SheetDraft {
  const { keyAreas } = choices;
  const chosen = toolkit.keyAreas.filter((area) => !keyAreas || keyAreas.includes(area.id));
  return draftPlanSheet({
    purpose: "new-plan",
    name: choices.sheetName,
    titles: titleRows(sheetTitle("Procurement action plan", choices), [
      madeOnLine(choices, toolkit),
      attributionLine(toolkit),
      "For each KPI choose a level for now and for the target, and write one action in each row with its date beside it.",
    ]),
    headings: PLAN_HEADINGS,
    otherHeadings: [],
    parts: chosen.flatMap((area) => partsOfArea(area, toolkit, choices.present ?? new Map())),
    leastRows: ROWS_A_KPI,
    closing: [],
    day: choices.day,
    quarters: choices.quarters ?? "financial",
  });
}

function partsOfArea(area: KeyArea, toolkit: Toolkit, present: ReadonlyMap<KpiId, Level>): PlanPart[] {
  return [
    { kind: "heading", text: area.name },
    ...area.kpis.map((kpi): PlanPart => ({
      kind: "block",
      label: kpi.name,
      now: positionAt(kpi, present.get(kpi.id), toolkit),
      target: { level: "", wording: "" },
      lines: [],
    })),
  ];
}

function positionAt(kpi: Kpi, level: Level | undefined, toolkit: Toolkit): BlockPosition {
  return level === undefined
    ? { level: "", wording: "" }
    : { level, wording: descriptorText(toolkit.descriptor(kpi.id, level)) };
}
