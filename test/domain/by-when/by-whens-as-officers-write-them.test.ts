import { readByWhen } from "../../../src/domain/by-when/read-by-when";
import { isOverdue } from "../../../src/domain/by-when/by-when-questions";
import { meaningOf, ONGOING, says, type Meaning } from "./expected-by-when";

const read = (written: string) => readByWhen(written, written, { quarters: "financial" });

type Told = readonly [written: string, meaning: Meaning];

const TOLD: readonly Told[] = [
  ["Q3-24/25", says(["2024-10-01", "2024-12-31"])],
  ["Q3\u201124/25", says(["2024-10-01", "2024-12-31"])],
  ["H1-24/25", says(["2024-04-01", "2024-09-30"])],
  ["2024/5", says(["2024-04-01", "2025-03-31"])],
  ["Q2 2024/5", says(["2024-07-01", "2024-09-30"])],
  ["March 2025\u00b9", says(["2025-03-01", "2025-03-31"])],
  ["31/3/25 at the latest", says(["2025-03-31", "2025-03-31"])],
  ["throughout 2024/25", says(["2024-04-01", "2025-03-31"])],
  ["Cabinet March 2025", says(["2025-03-01", "2025-03-31"])],
  ["Audit Committee, 12 March 2025", says(["2025-03-12", "2025-03-12"])],
  ["28 October 2024 (PA23 go live)", says(["2024-10-28", "2024-10-28"])],
  [
    "Phase 1 \u2013 Sept 24, Phase 2 \u2013 Mar 25",
    says(["2024-09-01", "2024-09-30"], ["2025-03-01", "2025-03-31"]),
  ],
  ["75% - Sept 24", says(["2024-09-01", "2024-09-30"])],
  ["50% complete, Sept 24", says(["2024-09-01", "2024-09-30"])],
  ["Implemented", "complete"],
  ["In place", "complete"],
  ["100%", "complete"],
  ["In place by March 2025", says([null, "2025-03-31"])],
  ["Rolling programme", ONGOING],
  ["Commenced April 2024", { ongoingFrom: "2024-04-01" }],
  ["Started Apr 24, ongoing", { ongoingFrom: "2024-04-01" }],
  ["Ongoing to March 2025", says("ongoing", ["2025-03-01", "2025-03-31"])],
  ["Started", "unreadable"],
  ["100 days", "unreadable"],
  ["Within 6 months", "unreadable"],
];

test.each(TOLD)("%j is what an officer means by it", (written, meaning) => {
  expect(meaningOf(read(written))).toEqual(meaning);
});

test("the end of a financial year without the year is said to have none", () => {
  expect(read("end of FY")).toMatchObject({ kind: "unreadable", reason: "it has no year (“end of FY”)" });
});

test.each([
  "Revised: March 2025",
  "31/03/24 revised to 31/03/25",
  "March 2025 (was Sept 2024)",
  "Sept 24 \u2192 Mar 25",
  "Slipped to Q4 24/25",
  "Delayed to March 2025",
])("%j is late from April 2025, not before: of a date that was moved the later counts", (written) => {
  expect(isOverdue(read(written), "2025-03-31")).toBe(false);
  expect(isOverdue(read(written), "2025-04-01")).toBe(true);
});
