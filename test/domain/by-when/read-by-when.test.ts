import fc from "fast-check";
import type { QuarterSystem } from "../../../src/domain/by-when/by-when";
import { readByWhen } from "../../../src/domain/by-when/read-by-when";
import { meaningOf, ONGOING, says, type Meaning } from "./expected-by-when";

const FINANCIAL = { quarters: "financial" } as const;
const read = (written: string, quarters: QuarterSystem = "financial") =>
  readByWhen(written, written, { quarters });

type Table = readonly (readonly [written: string, meaning: Meaning])[];

describe("quarters are the financial year's", () => {
  const table: Table = [
    ["Q1 23", says(["2023-04-01", "2023-06-30"])],
    ["Q4 23", says(["2024-01-01", "2024-03-31"])],
    ["q3 24", says(["2024-10-01", "2024-12-31"])],
    ["Q 1 2023", says(["2023-04-01", "2023-06-30"])],
    ["Q1/23", says(["2023-04-01", "2023-06-30"])],
    ["Q1-23", says(["2023-04-01", "2023-06-30"])],
    ["Q1 '23", says(["2023-04-01", "2023-06-30"])],
    ["Qtr 2 2024", says(["2024-07-01", "2024-09-30"])],
    ["Quater 2 of 2024/25", says(["2024-07-01", "2024-09-30"])],
    ["1st quarter 2023", says(["2023-04-01", "2023-06-30"])],
    ["first quarter of 23/24", says(["2023-04-01", "2023-06-30"])],
    ["2023 Q1", says(["2023-04-01", "2023-06-30"])],
    ["2023/24 Q4", says(["2024-01-01", "2024-03-31"])],
    ["Q2 2024/25", says(["2024-07-01", "2024-09-30"])],
    ["Q2 24/25", says(["2024-07-01", "2024-09-30"])],
    ["Q2 (FY 24-25)", says(["2024-07-01", "2024-09-30"])],
    ["Q2/3 23", says(["2023-07-01", "2023-12-31"])],
    ["Q2/Q3 23", says(["2023-07-01", "2023-12-31"])],
    ["Q2 - Q3 23", says(["2023-07-01", "2023-12-31"])],
    ["Q2 and Q3 2023/24", says(["2023-07-01", "2023-12-31"])],
    ["Q3 23 to Q1 24", says(["2023-10-01", "2024-06-30"])],
    ["by end of Q1 23", says([null, "2023-06-30"])],
    ["H1 23/24", says(["2023-04-01", "2023-09-30"])],
    ["second half of 2023/24", says(["2023-10-01", "2024-03-31"])],
    ["Q4 - March 2022", says(["2022-03-01", "2022-03-31"])],
    ["March 2022 (Q4)", says(["2022-03-01", "2022-03-31"])],
    ["Q1 23 (April - June 2023)", says(["2023-04-01", "2023-06-30"])],
    ["Q1 (April to June 2023)", says(["2023-04-01", "2023-06-30"])],
    ["Q4 23 / Q1 24", says(["2024-01-01", "2024-03-31"], ["2024-04-01", "2024-06-30"])],
    ["Q2 24 q3 24", says(["2024-07-01", "2024-09-30"], ["2024-10-01", "2024-12-31"])],
    ["Q2 24\nq3 24", says(["2024-07-01", "2024-09-30"], ["2024-10-01", "2024-12-31"])],
    ["Q1 23 (subject to sign-off)", says(["2023-04-01", "2023-06-30"])],
    ["Q1 23 TBC", says(["2023-04-01", "2023-06-30"])],
  ];
  test.each(table)("%j", (written, meaning) => {
    expect(meaningOf(read(written))).toEqual(meaning);
  });

  test("two dates in a cell are covered by one period, from the first to the last day", () => {
    expect(read("Q4 23 / Q1 24")).toEqual({
      kind: "dated",
      written: "Q4 23 / Q1 24",
      period: { from: "2024-01-01", to: "2024-06-30" },
      parts: [
        { kind: "dated", written: "Q4 23", period: { from: "2024-01-01", to: "2024-03-31" } },
        { kind: "dated", written: "Q1 24", period: { from: "2024-04-01", to: "2024-06-30" } },
      ],
    });
  });
});

describe("quarters are the calendar year's where the council says so", () => {
  const table: Table = [
    ["Q1 23", says(["2023-01-01", "2023-03-31"])],
    ["Q4 23", says(["2023-10-01", "2023-12-31"])],
    ["Q2/3 23", says(["2023-04-01", "2023-09-30"])],
    ["H1 23", says(["2023-01-01", "2023-06-30"])],
    ["Q1 - March 2022", says(["2022-03-01", "2022-03-31"])],
    ["Q4 - March 2022", "unreadable"],
    // Two years name a financial year, so its quarters are meant.
    ["Q2 2024/25", says(["2024-07-01", "2024-09-30"])],
  ];
  test.each(table)("%j", (written, meaning) => {
    expect(meaningOf(read(written, "calendar"))).toEqual(meaning);
  });
});

describe("dates, months and years", () => {
  const table: Table = [
    ["1st April 2023", says(["2023-04-01", "2023-04-01"])],
    ["1 Apr 23", says(["2023-04-01", "2023-04-01"])],
    ["1st of April, 2023", says(["2023-04-01", "2023-04-01"])],
    ["April 1st, 2023", says(["2023-04-01", "2023-04-01"])],
    ["Saturday 1 April 2023", says(["2023-04-01", "2023-04-01"])],
    ["Launch date 1st April 2023", says(["2023-04-01", "2023-04-01"])],
    ["01-Apr-23", says(["2023-04-01", "2023-04-01"])],
    ["01/04/2023", says(["2023-04-01", "2023-04-01"])],
    ["1.4.23", says(["2023-04-01", "2023-04-01"])],
    ["1-4-2023", says(["2023-04-01", "2023-04-01"])],
    ["2023-04-01", says(["2023-04-01", "2023-04-01"])],
    ["2023-04-01 00:00:00", says(["2023-04-01", "2023-04-01"])],
    ["2023-04-01T09:30:00Z", says(["2023-04-01", "2023-04-01"])],
    ["29/02/2024", says(["2024-02-29", "2024-02-29"])],
    ["March 2025", says(["2025-03-01", "2025-03-31"])],
    ["Mar-25", says(["2025-03-01", "2025-03-31"])],
    ["Febuary 2024", says(["2024-02-01", "2024-02-29"])],
    ["Setpember 2024", says(["2024-09-01", "2024-09-30"])],
    ["04/2023", says(["2023-04-01", "2023-04-30"])],
    ["04/23", says(["2023-04-01", "2023-04-30"])],
    ["2023-04", says(["2023-04-01", "2023-04-30"])],
    ["March 2023/24", says(["2024-03-01", "2024-03-31"])],
    ["April - June 2023", says(["2023-04-01", "2023-06-30"])],
    ["April/May 2023", says(["2023-04-01", "2023-05-31"])],
    ["Oct – Mar 2024", says(["2023-10-01", "2024-03-31"])],
    ["Apr 23 to Sep 23", says(["2023-04-01", "2023-09-30"])],
    ["from April 2023 to June 2023", says(["2023-04-01", "2023-06-30"])],
    ["1 - 12 May 2023", says(["2023-05-01", "2023-05-12"])],
    ["1 April to 12 May 2023", says(["2023-04-01", "2023-05-12"])],
    ["2023/24", says(["2023-04-01", "2024-03-31"])],
    ["2023-24", says(["2023-04-01", "2024-03-31"])],
    ["2023/2024", says(["2023-04-01", "2024-03-31"])],
    ["23/24", says(["2023-04-01", "2024-03-31"])],
    ["FY23/24", says(["2023-04-01", "2024-03-31"])],
    ["23/24 FY", says(["2023-04-01", "2024-03-31"])],
    ["financial year 2023/24", says(["2023-04-01", "2024-03-31"])],
    ["end of FY 23/24", says([null, "2024-03-31"])],
    ["by end of March 2024", says([null, "2024-03-31"])],
    ["By the end of March 2024.", says([null, "2024-03-31"])],
    ["to be completed by March 2024", says([null, "2024-03-31"])],
    ["before April 2027", says([null, "2027-03-31"])],
    ["prior to 1 April 2027", says([null, "2027-03-31"])],
    ["w/c 3 June 2024", says(["2024-06-03", "2024-06-09"])],
    ["Week commencing 29 April 2024", says(["2024-04-29", "2024-05-05"])],
    ["w/e 7 June 2024", says([null, "2024-06-07"])],
    ["• Q1 27", says(["2027-04-01", "2027-06-30"])],
    ["c. March 2027", says(["2027-03-01", "2027-03-31"])],
    ["~ Q2 27", says(["2027-07-01", "2027-09-30"])],
    ["Q1\u00a027\u200b", says(["2027-04-01", "2027-06-30"])],
    ["end 2024", says([null, "2024-12-31"])],
    ["2025", says(["2025-01-01", "2025-12-31"])],
    ["Spring 2024", says(["2024-03-01", "2024-05-31"])],
    ["Autumn 2023", says(["2023-09-01", "2023-11-30"])],
    ["Winter 2023/24", says(["2023-12-01", "2024-02-29"])],
  ];
  test.each(table)("%j", (written, meaning) => {
    expect(meaningOf(read(written))).toEqual(meaning);
  });
});

describe("complete and ongoing", () => {
  const table: Table = [
    ["Complete", "complete"],
    ["✓", "complete"],
    ["Complete ✔", "complete"],
    ["COMPLETED.", "complete"],
    ["Complete Complete", "complete"],
    ["compelte", "complete"],
    ["Done", "complete"],
    ["closed", "complete"],
    ["Finished", "complete"],
    ["100% complete", "complete"],
    ["Ongoing", ONGOING],
    ["Ongoing.", ONGOING],
    ["ongoin", ONGOING],
    ["on-going", ONGOING],
    ["on going", ONGOING],
    ["On goin", ONGOING],
    ["Continous", ONGOING],
    ["Ongoing - annually", ONGOING],
    ["Ongoing from Q1", ONGOING],
    ["Ongoing from April", ONGOING],
    ["Ongoing from Q1 23", { ongoingFrom: "2023-04-01" }],
    ["From April 2023 ongoing", { ongoingFrom: "2023-04-01" }],
    ["April 2023 onwards", { ongoingFrom: "2023-04-01" }],
    ["from 1st April 2023", { ongoingFrom: "2023-04-01" }],
    ["complete / ongoin", says("complete", "ongoing")],
    ["complete Q2 23", says("complete", ["2023-07-01", "2023-09-30"])],
    ["Q3 23 Complete", says(["2023-10-01", "2023-12-31"], "complete")],
    ["Q1 23 Ongoing", says(["2023-04-01", "2023-06-30"], "ongoing")],
    ["ongoing. Q4 23", says("ongoing", ["2024-01-01", "2024-03-31"])],
    ["Ongoing - review March 2027", says("ongoing", ["2027-03-01", "2027-03-31"])],
    ["Ongoing until March 2025", says("ongoing", [null, "2025-03-31"])],
    ["Ongoing from Q1 23 to Q4 24", says("ongoing", ["2023-04-01", "2025-03-31"])],
  ];
  test.each(table)("%j", (written, meaning) => {
    expect(meaningOf(read(written))).toEqual(meaning);
  });
});

describe("what has no sure meaning is unreadable, and the reason says why", () => {
  test.each([
    ["TBC", "nothing has been decided yet"],
    ["tbd", "nothing has been decided yet"],
    ["N/A", "nothing has been decided yet"],
    ["-", "nothing has been decided yet"],
    ["To be confirmed", "nothing has been decided yet"],
    ["ASAP", "no date is given"],
    ["Quarterly", "it says how often, not by when"],
    ["In progress", "it says how the work stands, not by when"],
    ["Not complete", "it says how the work stands, not by when"],
    ["Incomplete", "it says how the work stands, not by when"],
    ["Complete - not started", "it says how the work stands, not by when"],
    ["50% complete", "it says how the work stands, not by when (“50%”)"],
    ["As above", "it points to another place"],
    ["12 months", "it is a length of time, not a date (“12 months”)"],
    ["12 months from April 2023", "it is a length of time, not a date (“12 months”)"],
    ["Q1", "it has no year (“Q1”)"],
    ["End of Q1", "it has no year (“End of Q1”)"],
    ["1st April", "it has no year (“1st April”)"],
    ["Q4 23 / Q1", "it has no year (“Q1”)"],
    ["04.00", "it is a number, not a date (“04.00”)"],
    ["00.00", "it is a number, not a date (“00.00”)"],
    ["02.22", "it is a number, not a date (“02.22”)"],
    ["23", "it is a number, not a date (“23”)"],
    ["31/02/2023", "there is no such day (“31/02/2023”)"],
    ["04/23/2023", "there is no such day (“04/23/2023”)"],
    ["04/05", "it can be a day, a month or a year (“04/05”)"],
    ["FY24", "it can mean 2023/24 or 2024/25 (“FY24”)"],
    ["Winter 2023", "a winter belongs to two years: write both (“Winter 2023”)"],
    ["Summer", "it has no year (“Summer”)"],
    ["Summer term", "“Summer term” is not understood"],
    ["Summer term 2024", "“Summer term” is not understood"],
    ["Q4 - September 2023", "Q4 and September do not agree (“Q4 - September 2023”)"],
    ["Q1 23 (Q3 23)", "its dates do not agree (“Q1 23 (Q3 23)”)"],
    ["Q3 24 to Q1 23", "it ends before it begins (“Q3 24 to Q1 23”)"],
    ["Q1 23 subject to approval", "“subject” is not understood"],
    ["Complex", "“Complex” is not understood"],
    ["Outgoing", "“Outgoing” is not understood"],
    ["Complete (not signed off)", "“not” is not understood"],
    ["", "nothing is written"],
    ["#REF!", "“#REF!” is an error of Excel's"],
    ["########", "the column is too narrow to show what is written"],
    ["Q1 23 ".repeat(60), "it is too long to be a date"],
  ])("%j", (written, reason) => {
    expect(read(written)).toEqual({ kind: "unreadable", written, reason });
  });
});

describe("numbers in the cell", () => {
  test.each([
    ["01/04/2023", 45017],
    ["#####", 45017],
    ["4/1/2023", 45017],
    ["1-Apr", 45017],
    ["45017.75", 45017.75],
  ])("an Excel date is the day it holds, however it is shown: %j", (written, value) => {
    expect(meaningOf(readByWhen(written, value, FINANCIAL))).toEqual(says(["2023-04-01", "2023-04-01"]));
  });

  test("an Excel date shown as a month means the month", () => {
    // Excel keeps "Mar-25" as the first of March 2025: 45717.
    expect(meaningOf(readByWhen("Mar-25", 45717, FINANCIAL))).toEqual(says(["2025-03-01", "2025-03-31"]));
  });

  test("a serial number pasted as text is the day it stands for", () => {
    expect(meaningOf(read("45017"))).toEqual(says(["2023-04-01", "2023-04-01"]));
  });

  test("a year typed as a number is the year", () => {
    const year = readByWhen("2025", 2025, FINANCIAL);
    expect(meaningOf(year)).toEqual(says(["2025-01-01", "2025-12-31"]));
  });

  test.each([
    ["04.00", 4],
    ["2.22", 2.22],
    ["0", 0],
    ["-1", -1],
    ["99999", 99999],
  ])("%j is no plausible date", (written, value) => {
    expect(readByWhen(written, value, FINANCIAL)).toEqual({
      kind: "unreadable",
      written,
      reason: `“${written}” is a number, not a date`,
    });
  });
});

describe("whatever is written", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("Q", "q1", "23", "/", "-", " to ", "April", "from", "end of ", "(", ")", "FY", "31", "."),
    fc.constantFrom(
      " Ongoing",
      "complete",
      "by ",
      "2024/25",
      "\n",
      "%",
      "12",
      "months",
      "winter",
      "99",
      "00",
    ),
  );
  const anything = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  const system = fc.constantFrom<QuarterSystem>("financial", "calendar");

  test("reading never fails and the words are kept as they were", () => {
    fc.assert(
      fc.property(anything, system, (written, quarters) => {
        expect(read(written, quarters).written).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });

  test("no number makes reading fail, and a period never ends before it begins", () => {
    fc.assert(
      fc.property(anything, fc.double(), (written, value) => {
        const byWhen = readByWhen(written, value, FINANCIAL);
        const { from, to } = byWhen.kind === "dated" ? byWhen.period : { from: null, to: null };
        expect(byWhen.written).toBe(written);
        expect(from !== null && to !== null && from > to).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
