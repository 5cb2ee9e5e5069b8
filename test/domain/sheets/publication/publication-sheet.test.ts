import type { Grid, GridCell } from "../../../../src/domain/grid/grid";
import { textCell } from "../../../../src/domain/grid/grid";
import { gridOfDraft } from "../../../../src/domain/sheets/draft-grid";
import { draftPublication } from "../../../../src/domain/sheets/publication/publication-sheet";
import type { SheetDraft } from "../../../../src/domain/sheets/sheet-draft";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { councilGrid } from "../../../fixtures/council-plan/council-grid";
import { planOn } from "../../../fixtures/sheets/entry-as-said";

const toolkit = loadToolkit();
const choices = {
  council: "Exampleshire Council",
  day: "2026-11-22",
  sheetName: "Published plan",
  notesName: "Notes",
};

const HEADINGS = ["KPI", "Where we are now", "Where we want to be", "Actions", "By when", "Owner"];

function planSheet(...rows: readonly (readonly (string | GridCell)[])[]): Grid {
  const cells = [HEADINGS, ...rows].map((row) =>
    HEADINGS.map((_, column) => {
      const cell = row[column] ?? "";
      return typeof cell === "string" ? textCell(cell) : cell;
    }),
  );
  return { sheet: "Plan", top: 0, left: 0, cells, merges: [], hiddenRows: [] };
}

function published(...grids: readonly Grid[]) {
  return draftPublication(grids.map(planOn), toolkit, choices);
}

function tableOf(draft: SheetDraft): Readonly<Record<string, string>>[] {
  const { cells } = gridOfDraft(draft);
  const top = draft.tables[0]?.range.top ?? 0;
  const headings = (cells[top] ?? []).map(({ text }) => text);
  return cells
    .slice(top + 1)
    .map((row) => Object.fromEntries(headings.map((heading, column) => [heading, row[column]?.text ?? ""])));
}

describe("a copy to publish", () => {
  it("has a row for each action, with its KPI and key area in full in each", () => {
    const [plan] = published(
      planSheet(
        ["Procurement & commercial champions", "Developing", "Leader", "Brief the cabinet.", "Q1 27"],
        ["", "The words", "Other words", "Report twice a year.", ""],
      ),
    );
    const entry = {
      "Key area": "Engaging councillors",
      KPI: "Procurement and commercial champions",
      "Level now": "Developing",
      "Where we are now": "The words",
      "Target level": "Leader",
      "Where we want to be": "Other words",
    };
    expect(tableOf(plan)).toEqual([
      {
        ...entry,
        Action: "Brief the cabinet.",
        "By when": "Q1 27",
        "By when in full": "April to June 2027",
      },
      {
        ...entry,
        Action: "Report twice a year.",
        "By when": "No date given",
        "By when in full": "No date given",
      },
    ]);
  });

  it("leads from a KPI whose actions are merged down to it to the KPI they stand with", () => {
    const sheet = planSheet(
      ["Procurement & commercial champions", "Developing", "Leader", "Brief the cabinet.", "Q1 27"],
      ["Reporting", "Developing", "Leader"],
    );
    const merged = { sheet: "Plan", top: 1, left: 3, bottom: 2, right: 3 };
    const [plan, notes] = published({ ...sheet, merges: [merged] });
    const as = "As for Procurement and commercial champions";
    expect(tableOf(plan)).toEqual([
      expect.objectContaining({ Action: "Brief the cabinet.", "By when": "Q1 27" }),
      expect.objectContaining({ KPI: "Reporting", Action: as, "By when": as, "By when in full": as }),
    ]);
    expect(tableOf(notes).map(({ Subject }) => Subject)).toContain("As for …");
  });

  it.each([
    ["Mature", "Mature", "No action needed"],
    ["Developing", "Leader", "No action stated"],
    ["Developing", "", "No action stated"],
  ])("explains why a KPI at %s that wants to be at ‘%s’ has no action", (now, target, says) => {
    const [plan] = published(planSheet(["Champions", now, target], ["", "The words", "Other words"]));
    expect(tableOf(plan)).toEqual([
      expect.objectContaining({
        Action: says,
        "By when": "Not applicable",
        "By when in full": "Not applicable",
      }),
    ]);
  });

  it("says what is not stated, and what is not stated clearly", () => {
    const [plan] = published(planSheet(["Champions", "Developing", "", "Brief the cabinet.", "sometime"]));
    expect(tableOf(plan)).toEqual([
      expect.objectContaining({
        "Where we are now": "Not stated",
        "Target level": "Not stated",
        "Where we want to be": "Not stated",
        "By when": "sometime",
        "By when in full": "Not stated clearly",
      }),
    ]);
  });

  it("says in words what a tick for a by-when means", () => {
    const [plan] = published(planSheet(["Champions", "Developing", "Leader", "Brief the cabinet.", "✓"]));
    expect(tableOf(plan)[0]).toMatchObject({ "By when": "Complete", "By when in full": "Complete" });
  });

  it("keeps an Excel date a date", () => {
    const [plan] = published(
      planSheet([
        "Champions",
        "Developing",
        "Leader",
        "Brief the cabinet.",
        { value: 46203, text: "30/06/2026" },
      ]),
    );
    expect(plan.rows.at(-1)?.[7]?.content).toEqual({ kind: "date", serial: 46203 });
    expect(tableOf(plan)[0]?.["By when in full"]).toBe("30 June 2026");
  });

  it("leaves out who owns an action, and says so in the notes", () => {
    const [plan, notes] = published(
      planSheet(["Champions", "Developing", "Leader", "Brief the cabinet.", "Q1 27", "Jo Smith"]),
    );
    expect(JSON.stringify([plan, notes])).not.toContain("Jo Smith");
    expect(tableOf(notes)).toContainEqual({
      Subject: "Columns left out",
      Note: "These columns of the plan are not in this copy: Owner.",
    });
  });

  it("names the sheet of each row where the plan has several", () => {
    const row = ["Champions", "Developing", "Leader", "Brief the cabinet.", "Q1 27"];
    const [plan] = published(planSheet(row), { ...planSheet(row), sheet: "Second plan" });
    expect(tableOf(plan).map((one) => one["Sheet of the plan"])).toEqual(["Plan", "Second plan"]);
  });

  it("has all 65 entries of the council's plan and every action of theirs", () => {
    const council = planOn(councilGrid());
    const [plan] = published(councilGrid());
    const lines = council.entries.map(({ actions, looseByWhens }) => actions.length + looseByWhens.length);
    expect(tableOf(plan)).toHaveLength(lines.reduce((sum, count) => sum + Math.max(1, count), 0));
    expect(new Set(tableOf(plan).map((row) => row.Action))).toEqual(
      new Set([
        ...council.entries.flatMap(({ actions }) => actions.map(({ text }) => text.text)),
        "No action stated",
      ]),
    );
  });

  it.each(['=HYPERLINK("http://x")', "+1", "@now", "1/2/2026", "https://example.org"])(
    "keeps ‘%s’ in a plan as text",
    (nasty) => {
      const [plan] = published(planSheet(["Champions", "Developing", "Leader", `${nasty} for all`, nasty]));
      const contents = plan.rows.flat().map(({ content }) => content);
      expect(contents).toContainEqual({ kind: "text", text: `${nasty} for all` });
      expect(contents).toContainEqual({ kind: "text", text: nasty });
    },
  );

  it("says in its notes where it comes from, whose words it has and what its short words mean", () => {
    const [, notes] = published(councilGrid());
    const said = new Map(tableOf(notes).map((row) => [row.Subject, row.Note]));
    expect(said.get("Source")).toBe(
      "Exampleshire Council’s procurement action plan, as it was on 22 November 2026.",
    );
    expect(said.get("Whose words")).toContain("© Local Government Association, August 2022");
    expect(said.get("Q1, Q2, Q3, Q4")).toBe("Quarters of the financial year: Q1 26 is April to June 2026.");
    expect(said.get("VCSE")).toBe("Voluntary, community and social enterprise.");
    expect(said.get("Texts left out")).toBe(
      "18 texts of the plan’s sheets could not be placed and are not in this copy.",
    );
  });

  it("explains in its notes the words that stand in the copy, and no others", () => {
    const wordsOf = (...row: string[]) => {
      const [, notes] = published(planSheet(["Champions", ...row]));
      return tableOf(notes).map(({ Subject }) => Subject);
    };
    const [short, long] = [
      wordsOf("Developing", "Leader", "Brief the cabinet.", "31 March 2027"),
      wordsOf("Developing", "", "Meet local SMEs.", "sometime in Q9"),
    ];
    expect(short).not.toContain("VCSE");
    expect(short).not.toContain("Q1, Q2, Q3, Q4");
    expect(short).not.toContain("Not stated clearly");
    expect(short).toContain("KPI");
    expect(long).toContain("SME");
    expect(long).toContain("Not stated");
    expect(long).toContain("Not stated clearly");
  });
});
