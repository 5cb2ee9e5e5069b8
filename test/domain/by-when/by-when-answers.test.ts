import fc from "fast-check";
import type { QuarterSystem } from "../../../src/domain/by-when/by-when";
import {
  isComplete,
  isOpenEnded,
  isOverdue,
  lastDay,
  saysComplete,
} from "../../../src/domain/by-when/by-when-questions";
import { describeByWhen } from "../../../src/domain/by-when/describe-by-when";
import { formatQuarter, quarterAt, quarterOf, quartersFrom } from "../../../src/domain/by-when/quarters";
import { readByWhen } from "../../../src/domain/by-when/read-by-when";
import { writeByWhen } from "../../../src/domain/by-when/write-by-when";

const read = (written: string, quarters: QuarterSystem = "financial") =>
  readByWhen(written, written, { quarters });

describe("questions about a by-when", () => {
  test("it is overdue from the day after its last day", () => {
    expect(isOverdue(read("Q1 23"), "2023-06-30")).toBe(false);
    expect(isOverdue(read("Q1 23"), "2023-07-01")).toBe(true);
  });

  test("of several dates the last one counts", () => {
    expect(lastDay(read("Q4 23 / Q1 24"))).toBe("2024-06-30");
    expect(isOverdue(read("Q4 23 / Q1 24"), "2024-04-01")).toBe(false);
  });

  test("what is complete, ongoing without a date or unreadable is never overdue", () => {
    for (const written of ["Complete", "Q3 23 Complete", "complete / ongoin", "Ongoing", "TBC"]) {
      expect(isOverdue(read(written), "2030-01-01")).toBe(false);
    }
  });

  test("ongoing work with a date that has passed is overdue", () => {
    expect(isOverdue(read("Q1 23 Ongoing"), "2023-07-01")).toBe(true);
  });

  test("complete means all of it; a part is asked for separately", () => {
    expect([isComplete(read("Complete")), isComplete(read("Q3 23 Complete"))]).toEqual([true, false]);
    expect([saysComplete(read("Q3 23 Complete")), saysComplete(read("Q3 23"))]).toEqual([true, false]);
  });

  test("ongoing work is open-ended unless a date stands beside it", () => {
    const openEnded = ["Ongoing", "Ongoing from Q1 23", "complete / ongoin"];
    const ended = ["Q1 23 Ongoing", "Ongoing until March 2025", "Q1 23", "Complete", "TBC"];
    expect(openEnded.map((written) => isOpenEnded(read(written)))).toEqual([true, true, true]);
    expect(ended.map((written) => isOpenEnded(read(written)))).toEqual(ended.map(() => false));
  });
});

describe("a by-when in words", () => {
  test.each([
    ["Q1 23", "April to June 2023, past"],
    ["Q4 23", "January to March 2024"],
    ["Q4 23 / Q1 24", "January to March 2024 and April to June 2024"],
    ["2023/24", "The financial year 2023/24 (April 2023 to March 2024)"],
    ["end of FY 23/24", "By the end of March 2024"],
    ["Complete", "Complete"],
    ["Ongoing", "Ongoing, no end date"],
    ["Ongoing from Q1 23", "Ongoing from 1 April 2023, no end date"],
    ["Q1 23 Ongoing", "Ongoing; also April to June 2023, past"],
    ["ongoing. Q4 23", "Ongoing; also January to March 2024"],
    ["complete / ongoin", "Complete and ongoing, no end date"],
    ["Q3 23 Complete", "Complete; also October to December 2023"],
    ["TBC", "Cannot be read: nothing has been decided yet"],
  ])("%j on 1 January 2024 is %j", (written, words) => {
    expect(describeByWhen(read(written), "2024-01-01")).toBe(words);
  });

  test("without a day of review nothing is said to be past", () => {
    expect(describeByWhen(read("Q1 23"))).toBe("April to June 2023");
  });
});

describe("quarters", () => {
  test.each([
    ["2023-04-01", "financial", "Q1 23"],
    ["2024-03-31", "financial", "Q4 23"],
    ["2023-12-31", "financial", "Q3 23"],
    ["2024-03-31", "calendar", "Q1 24"],
    ["2024-12-31", "calendar", "Q4 24"],
  ] as const)("%s is, by the %s year, in %s", (day, system, label) => {
    expect(quarterOf(day, system).label).toBe(label);
  });

  test("a quarter knows its days", () => {
    expect(quarterOf("2024-02-14", "financial").period).toEqual({ from: "2024-01-01", to: "2024-03-31" });
  });

  test("a person may choose from the quarters that follow a day", () => {
    const labels = quartersFrom("2023-11-22", 4, "financial").map(formatQuarter);
    expect(labels).toEqual(["Q3 23", "Q4 23", "Q1 24", "Q2 24"]);
  });
});

describe("what a person chooses is written so that it is read back the same", () => {
  const system = fc.constantFrom<QuarterSystem>("financial", "calendar");

  test("any quarter", () => {
    fc.assert(
      fc.property(
        system,
        fc.integer({ min: 2000, max: 2098 }),
        fc.integer({ min: 1, max: 4 }),
        (s, year, n) => {
          const quarter = quarterAt(year, n, s);
          const { period } = quarter;
          const byWhen = read(writeByWhen({ kind: "quarter", quarter }), s);
          expect(byWhen).toMatchObject({ kind: "dated", period });
        },
      ),
    );
  });

  test("a day, complete and ongoing", () => {
    expect(writeByWhen({ kind: "day", day: "2023-04-01" })).toBe("1 April 2023");
    expect(read("1 April 2023")).toMatchObject({ period: { from: "2023-04-01", to: "2023-04-01" } });
    expect(read(writeByWhen({ kind: "complete" })).kind).toBe("complete");
    expect(read(writeByWhen({ kind: "ongoing" })).kind).toBe("ongoing");
  });
});
