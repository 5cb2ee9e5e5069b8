import { readFileSync } from "node:fs";
import { join } from "node:path";

import { allChecks } from "../../src/domain/checks/all-checks";
import type { Grid } from "../../src/domain/grid/grid";
import { textCell } from "../../src/domain/grid/grid";
import { findAll } from "../fixtures/plans/find-in-plan";

/** What docs/checks.md says of one check. */
interface Section {
  readonly id: string;
  readonly severity: string;
  readonly asks: string;
  readonly found: Grid | null;
  readonly notFound: Grid | null;
  readonly text: string;
}

/** Has no plan that passes, for that would be all of the toolkit's 67 KPIs; the checks' own tests have it. */
const WITHOUT_PASSING_EXAMPLE = "kpi-missing";

const page = readFileSync(join(__dirname, "..", "..", "docs", "checks.md"), "utf8");
const sections = page.split(/^## /m).slice(1).map(readSection);

function readSection(text: string): Section {
  const [, severity = "", asks = ""] = /^\*\*(.+?)\*\* · (.+)$/m.exec(text) ?? [];
  return {
    id: text.slice(0, text.indexOf("\n")).trim(),
    severity,
    asks,
    found: tableAfter("Found:", text),
    notFound: tableAfter("Not found:", text),
    text,
  };
}

/** The first table after a line that says no more than the words given. */
function tableAfter(words: string, text: string): Grid | null {
  const lines = text.split("\n");
  const start = lines.indexOf(words);
  if (start < 0) return null;
  const table = lines.slice(start + 2);
  const end = table.findIndex((line) => !line.startsWith("|"));
  const rows = table.slice(0, end).filter((_, place) => place !== 1);
  return {
    sheet: words,
    top: 0,
    left: 0,
    cells: rows.map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => textCell(cell.trim().replaceAll("<br>", "\n"))),
    ),
    merges: "unknown",
    hiddenRows: [],
  };
}

const checksFiredBy = (grid: Grid | null) => (grid ? findAll([grid]).map(({ check }) => check) : []);

describe("the page that explains the checks", () => {
  it("has a section for every check and no other, in the order in which findings are shown", () => {
    expect(sections.map(({ id }) => id)).toEqual(allChecks.map(({ id }) => id));
  });

  it.each(sections.map((section) => [section.id, section] as const))(
    "says of %s its severity, what it asks, how to put it right and what it cannot know",
    (id, { severity, asks, text }) => {
      const check = allChecks.find((one) => one.id === id);
      expect({ severity, asks }).toEqual({ severity: check?.severity, asks: check?.asks });
      expect(text).toMatch(/^\*\*To put it right:\*\* \S/m);
      expect(text).toMatch(/^\*\*It cannot know:\*\* \S/m);
    },
  );

  it.each(sections.map((section) => [section.id, section] as const))(
    "shows of %s a plan in which it is found",
    (id, { found }) => {
      expect(checksFiredBy(found)).toContain(id);
    },
  );

  it.each(
    sections
      .filter(({ id }) => id !== WITHOUT_PASSING_EXAMPLE)
      .map((section) => [section.id, section] as const),
  )("shows of %s a plan that passes", (id, { notFound }) => {
    expect(notFound).not.toBeNull();
    expect(checksFiredBy(notFound)).not.toContain(id);
  });
});
