import type { PlainSheet } from "../../dev/emulated-excel/workbook/workbook-of-cells";
import { checkPlans } from "../../src/domain/checks/check-plans";
import {
  DIFFERENCE_KINDS,
  type PlanComparison,
  type PlanDifference,
} from "../../src/domain/comparison/plan-difference";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { examineAllPlans } from "../../src/use-cases/check-plans";
import { comparisonSheet } from "../../src/use-cases/compare-versions";
import { listFindings } from "../../src/use-cases/list-findings";
import { makeSummary } from "../../src/use-cases/make-summary";
import { createPlanKnowledge } from "../../src/use-cases/plan-knowledge";
import { publishPlan } from "../../src/use-cases/publish-plan";
import { readPlans, type PlansReading } from "../../src/use-cases/read-plans";
import { tidyPlan } from "../../src/use-cases/tidy-plan";
import type { Outcome, Workbook } from "../../src/use-cases/workbook";
import { cell, openWorkbook, valueOf } from "./open-workbook";
import { planOfOwnWords, planOfSize } from "./plan-of-size";

const ENTRIES = 6_500;
const MEGABYTES_5 = 5 * 1024 * 1024;

const toolkit = loadToolkit();
const knowledge = createPlanKnowledge(toolkit);
const terms = { council: "Exampleshire Council", quarters: "financial", asOf: "2026-05-20" } as const;
const origin = { council: terms.council, day: terms.asOf, quarters: terms.quarters };

/** A workbook in Excel on the web that takes and gives no more than 5 MB at once, but for being read. */
async function openOnTheWeb(sheets: { readonly [name: string]: PlainSheet }) {
  const { host, workbook } = await openWorkbook({ sheets });
  const read = async () => {
    host.faults.payloadLimit = Number.POSITIVE_INFINITY;
    const reading = valueOf(await readPlans(workbook, knowledge, "quick"));
    host.faults.payloadLimit = MEGABYTES_5;
    return reading;
  };
  const requestsOf = async (make: () => Promise<Outcome<unknown>>) => {
    host.requests.reset();
    valueOf(await make());
    return host.requests.count;
  };
  return { host, workbook, read, requestsOf };
}

const examinedOf = ({ plans }: PlansReading) => examineAllPlans(plans, knowledge, terms);

const plansOf = ({ plans }: PlansReading) => plans.map(({ plan }) => plan);

/** What has changed since a plan of which every wording was another, each as long as a descriptor. */
function everyWordingChanged(): PlanComparison {
  const texts = rowsOf(planOfOwnWords(ENTRIES)).flatMap(([, now, target]) =>
    now && target ? [now, target] : [],
  );
  const differences = texts.slice(2).map((text, place): PlanDifference => ({
    kind: "wording-changed",
    kpi: `KPI ${place}`,
    keyArea: "Not in the toolkit",
    side: "now",
    action: null,
    before: text,
    after: [...text].reverse().join(""),
    atBefore: null,
    atAfter: cell("Plan", `B${place + 2}`),
    words: [],
  }));
  const counts = Object.fromEntries(DIFFERENCE_KINDS.map((kind) => [kind, 0])) as PlanComparison["counts"];
  return { edition: toolkit.edition.title, differences, counts, entriesInBoth: ENTRIES };
}

function rowsOf({ Plan }: { readonly [name: string]: PlainSheet }) {
  return Plan as readonly (readonly (string | null)[])[];
}

type Making = (workbook: Workbook, reading: PlansReading) => () => Promise<Outcome<unknown>>;

const MAKINGS: Readonly<Record<string, Making>> = {
  summary: (workbook, reading) => {
    const { draft } = makeSummary(examinedOf(reading), reading.contents, terms.council);
    return () => workbook.writeSheet(draft);
  },
  findings: (workbook, reading) => {
    const findings = checkPlans(examinedOf(reading));
    return () => listFindings(workbook, toolkit, findings, reading.contents.sheets, [], origin);
  },
  comparison: (workbook, reading) => {
    const comparison = everyWordingChanged();
    expect(comparison.differences).toHaveLength(ENTRIES * 2);
    const earlier = { name: "Last year", plans: [] };
    return () => workbook.writeSheet(comparisonSheet(comparison, earlier, reading.contents, terms));
  },
};

describe("sheets of a plan of 6,500 entries, in Excel on the web, which takes 5 MB at once", () => {
  it.each(Object.entries(MAKINGS))(
    "the %s is made in three requests, and made anew in three",
    async (_, making) => {
      const { workbook, read, requestsOf } = await openOnTheWeb(planOfSize(ENTRIES));
      expect(await requestsOf(making(workbook, await read()))).toBeLessThanOrEqual(3);
      expect(await requestsOf(making(workbook, await read()))).toBeLessThanOrEqual(3);
    },
  );

  it("the copy to publish is made in three requests, and anew in three, though no two texts are alike", async () => {
    const { host, workbook, read, requestsOf } = await openOnTheWeb(planOfOwnWords(ENTRIES));
    const requestsToPublish = async () => {
      const reading = await read();
      return requestsOf(() =>
        publishPlan(workbook, toolkit, plansOf(reading), reading.contents.sheets, origin),
      );
    };
    // Its sheet of notes is looked for in one request and written in another.
    expect((await requestsToPublish()) - 2).toBeLessThanOrEqual(3);
    expect((await requestsToPublish()) - 2).toBeLessThanOrEqual(3);
    expect(host.textAt("Published plan", "G13005")).toMatch(/^Point 25999:/);
  });

  it("the tidied plan is made in three requests, though no two texts are alike", async () => {
    const { host, workbook, read, requestsOf } = await openOnTheWeb(planOfOwnWords(ENTRIES));
    const reading = await read();
    const [sheet] = reading.plans;
    if (!sheet) throw new Error("The workbook was to have a plan");
    const tidy = () => tidyPlan(workbook, toolkit, sheet, reading.contents.sheets, origin);
    expect(await requestsOf(tidy)).toBeLessThanOrEqual(3);
    expect(host.sheet("Plan tidied").state.validations.flatMap(({ boxes }) => boxes).length).toBeGreaterThan(
      ENTRIES,
    );
  });
});
