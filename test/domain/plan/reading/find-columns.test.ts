import { textCell } from "../../../../src/domain/grid/grid";
import type { Grid } from "../../../../src/domain/grid/grid";
import { findHeader } from "../../../../src/domain/plan/reading/find-columns";
import { HEADING_WORDINGS, OTHER_HEADINGS } from "../../../fixtures/layouts/heading-wordings";

const USUAL = {
  keyArea: "Key area",
  kpi: "KPI",
  now: "Where we are now:",
  target: "Where we want to be:",
  actions: "Actions",
  byWhen: "By when",
} as const;
type Usual = keyof typeof USUAL;
const PARTS = Object.keys(USUAL) as Usual[];

describe("finding a plan's columns by their headings", () => {
  it.each(PARTS.flatMap((part) => (HEADING_WORDINGS[part] ?? []).map((heading) => [heading, part] as const)))(
    "knows '%s' among the usual headings (%s)",
    (heading, part) => {
      const header = findHeader(rows(Object.values({ ...USUAL, [part]: heading })));
      expect(header?.columns).toMatchObject({ ...inOrder(), other: [] });
    },
  );

  it.each(
    (HEADING_WORDINGS.nowLevel ?? []).map((now, place) => [now, HEADING_WORDINGS.targetLevel?.[place] ?? ""]),
  )("knows '%s' and '%s' as columns of levels", (now, target) => {
    const header = findHeader(rows(["KPI", now, USUAL.now, target, USUAL.target, "Actions"]));
    expect(header?.columns).toMatchObject({ nowLevel: 1, now: 2, targetLevel: 3, target: 4, actions: 5 });
  });

  it.each(OTHER_HEADINGS)("keeps '%s' as a column of its own, on either side", (heading) => {
    const headings = Object.values(USUAL);
    expect(findHeader(rows([...headings, heading]))?.columns).toMatchObject({
      ...inOrder(),
      other: [{ column: 6, heading }],
    });
    const before = findHeader(rows([heading, ...headings]))?.columns;
    expect(before).toMatchObject({
      kpi: 2,
      now: 3,
      target: 4,
      actions: 5,
      byWhen: 6,
      other: [{ column: 0, heading }],
    });
  });

  it("finds the label column when it has no heading", () => {
    expect(findHeader(rows(["", "Now", "Target", "Actions"]))?.columns).toMatchObject({
      kpi: 0,
      now: 1,
      target: 2,
    });
  });

  it("finds the label column when its heading is the plan's own", () => {
    expect(findHeader(rows(["Ref", "Strategy", "Now", "Target", "Actions"]))?.columns.kpi).toBe(1);
  });

  it("takes the plainer of two headings for one thing: Key area before Theme", () => {
    const columns = findHeader(rows(["Theme", "Key area", "KPI", "Now", "Target", "Actions"]))?.columns;
    expect(columns).toMatchObject({ keyArea: 1, kpi: 2, other: [{ column: 0, heading: "Theme" }] });
  });

  it("passes over titles and notes above the headings", () => {
    const header = findHeader(
      rows(["Our procurement action plan"], ["Current as of the target date"], [], Object.values(USUAL)),
    );
    expect(header).toMatchObject({ firstRow: 3, lastRow: 3 });
  });

  it("reads two rows of headings as one", () => {
    const header = findHeader(
      rows(
        ["KPI", "Where are we now?", "", "Where do we want to be?", "", "Actions", "By when"],
        ["", "Level", "Wording", "Level", "Wording", "", ""],
      ),
    );
    expect(header).toMatchObject({
      firstRow: 0,
      lastRow: 1,
      columns: { kpi: 0, nowLevel: 1, now: 2, targetLevel: 3, target: 4, actions: 5, byWhen: 6 },
    });
  });

  it.each([
    [["KPI", "Where are we now?", "Actions", "By when"], "the target"],
    [["KPI", "Target", "Actions", "By when"], "the present position"],
    [["Cost centre", "Now", "Target", "Owner"], "KPIs and actions"],
  ])("finds no plan in headings %j, which lack %s", (headings) => {
    expect(findHeader(rows(headings))).toBeNull();
  });
});

function inOrder(): Record<Usual, number> {
  return Object.fromEntries(PARTS.map((part, column) => [part, column])) as Record<Usual, number>;
}

function rows(...texts: readonly (readonly string[])[]): Grid {
  const width = Math.max(...texts.map((row) => row.length));
  return {
    sheet: "Plan",
    top: 0,
    left: 0,
    cells: texts.map((row) => Array.from({ length: width }, (_, column) => textCell(row[column] ?? ""))),
    merges: [],
    hiddenRows: [],
  };
}
