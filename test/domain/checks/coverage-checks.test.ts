import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";
import { checkTable } from "../../fixtures/plans/check-table";
import { findAll, shown } from "../../fixtures/plans/find-in-plan";
import { planGrid } from "../../fixtures/plans/plan-grid";

const toolkit = loadToolkit();
const REPORTING = "engaging-councillors/reporting";
const planOf = (keyAreas: readonly string[]) =>
  toolkit.keyAreas
    .filter(({ id }) => keyAreas.includes(id))
    .flatMap(({ kpis }) => kpis.map(({ id }) => ({ kpi: id })));
const everyAreaBut = (left: string) => toolkit.keyAreas.map(({ id }) => id).filter((id) => id !== left);
const missing = (sheets: Parameters<typeof findAll>[0]) =>
  shown(findAll(sheets).filter(({ check }) => check === "kpi-missing"));

checkTable("kpi-not-in-toolkit", [
  {
    because: "an entry of the council's own",
    plan: [
      {},
      {
        keyArea: "Creating social value",
        label: "Cross sector collaboration",
        nowWording: "No collaboration with other sectors takes place.",
        targetWording: "Partners from other sectors meet every quarter.",
      },
    ],
    finds: [
      {
        cell: "B3",
        message:
          "“Cross sector collaboration” is not a KPI of the toolkit. The nearest is Measurement: themes, outcomes and measures (TOMs) (Creating social value). Do you mean that one, or is this your own addition?",
        suggestion: null,
      },
    ],
  },
  {
    because: "a KPI under an older edition's name",
    plan: [{ label: "Procurement & commercial champions" }],
    finds: [],
  },
  {
    because: "a KPI whose label has a slip",
    plan: [{ label: "Procurment and comercial champions" }],
    finds: [],
  },
]);

checkTable("kpi-repeated", [
  {
    because: "the same KPI twice",
    plan: [{}, { kpi: REPORTING }, { kpi: REPORTING, now: "Minimum" }],
    finds: [
      {
        cell: "B4",
        message:
          "Reporting (Engaging councillors) already has an entry, at B3. Bring the two together, or correct the label if this is another KPI.",
        suggestion: null,
      },
    ],
  },
  {
    because: "the same label in two key areas is two KPIs",
    plan: [
      { kpi: "engaging-councillors/training-and-development" },
      { kpi: "engaging-senior-managers/training-and-development" },
      { kpi: "working-with-partners/training-and-development" },
    ],
    finds: [],
  },
]);

checkTable("text-not-placed", [
  { because: "a plan in which every cell has its place", plan: [{}, { kpi: REPORTING }], finds: [] },
]);

describe("kpi-missing", () => {
  it("names one KPI left out, at the last entry of its key area", () => {
    const plan = planOf(toolkit.keyAreas.map(({ id }) => id)).filter(({ kpi }) => kpi !== REPORTING);
    expect(missing([planGrid(plan)])).toEqual([
      {
        cell: "B4",
        message:
          "The plan has no entry for Reporting (Engaging councillors). Add one, or note that it is left out on purpose.",
        suggestion: null,
      },
    ]);
  });

  it("says once which KPIs of a key area are left out", () => {
    const plan = planOf(toolkit.keyAreas.map(({ id }) => id)).filter(
      ({ kpi }) => kpi !== REPORTING && kpi !== "engaging-councillors/training-and-development",
    );
    expect(missing([planGrid(plan)])).toEqual([
      {
        cell: "B3",
        message:
          "The plan has no entry for 2 of the 4 KPIs of Engaging councillors: Reporting and Training and development. Add them, or note that they are left out on purpose.",
        suggestion: null,
      },
    ]);
  });

  it("says once that a whole key area is left out, at the end of the plan", () => {
    expect(missing([planGrid(planOf(everyAreaBut("managing-strategic-risk")))])).toEqual([
      {
        cell: "B62",
        message:
          "The plan has no entry for any of the 6 KPIs of Managing strategic risk. Add them, or note that they are left out on purpose.",
        suggestion: null,
      },
    ]);
  });

  it("names an enabler once, though its key area and its KPI share the name", () => {
    expect(
      missing([planGrid(planOf(everyAreaBut("embedding-change")))]).map(({ message }) => message),
    ).toEqual([
      "The plan has no entry for Embedding change. Add one, or note that it is left out on purpose.",
    ]);
  });

  it("misses nothing where each key area has a sheet of its own", () => {
    const sheets = toolkit.keyAreas.map(({ id }, place) => planGrid(planOf([id]), `Sheet ${place + 1}`));
    expect(findAll(sheets)).toEqual([]);
  });
});

describe("kpi-repeated across sheets", () => {
  it("names the sheet of the first entry", () => {
    const findings = findAll([
      planGrid([{}, { kpi: REPORTING }], "This year"),
      planGrid([{ kpi: REPORTING }], "Last year"),
    ]);
    expect(shown(findings.filter(({ check }) => check === "kpi-repeated"))).toEqual([
      {
        cell: "B2",
        message:
          "Reporting (Engaging councillors) already has an entry, at B3 of This year. Bring the two together, or correct the label if this is another KPI.",
        suggestion: null,
      },
    ]);
  });
});

describe("text-not-placed", () => {
  it("names a text far away from the plan", () => {
    const cell = { value: "ask Jo about this", text: "ask Jo about this" };
    const grid = { ...planGrid([{}]), strays: [{ row: 1_048_575, column: 16_383, cell }] };
    const found = shown(findAll([grid]).filter(({ check }) => check === "text-not-placed"));
    expect(found.map((one) => one.cell)).toEqual(["XFD1048576"]);
  });

  it("names a text in a column without a heading", () => {
    const grid = planGrid([{}, { kpi: REPORTING }]);
    const stray = { value: "ask Jo about this", text: "ask Jo about this" };
    const cells = grid.cells.map((row, place) => [...row, place === 2 ? stray : { value: null, text: "" }]);
    expect(shown(findAll([{ ...grid, cells }]).filter(({ check }) => check === "text-not-placed"))).toEqual([
      {
        cell: "I3",
        message:
          "“ask Jo about this” could not be placed in any entry. Move it to where it belongs, or clear it if it is left over.",
        suggestion: null,
      },
    ]);
  });
});
