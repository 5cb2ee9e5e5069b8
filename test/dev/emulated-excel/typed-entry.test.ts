import { entryOf } from "../../../dev/emulated-excel/workbook/typed-entry";

const BRITISH = { dateOrder: "day-first", thisYear: 2025 } as const;
const entry = (text: string, format = "General") => entryOf(text, format, BRITISH);

test.each([
  ["1-2", 45_689, "d-mmm"],
  ["03/04/2025", 45_750, "m/d/yyyy"],
  ["31/12/25", 46_022, "m/d/yyyy"],
  ["2025-03-31", 45_747, "m/d/yyyy"],
  ["31 March 2025", 45_747, "d-mmm-yy"],
  ["31-Mar-25", 45_747, "d-mmm-yy"],
  ["April 2025", 45_748, "mmm-yy"],
  ["Apr-26", 45_773, "d-mmm"],
  ["Apr-35", 12_875, "mmm-yy"],
  ["10:30", 0.4375, "h:mm"],
])("%s is read as a date", (text, serial, numberFormat) => {
  expect(entry(text)).toEqual({ content: serial, numberFormat });
});

test.each(["Q1 2025/26", "2025/26", "June 2025 - March 2026", "May", "31/02/2025", "ongoing", "13/13/2025"])(
  "%s stays text",
  (text) => {
    expect(entry(text)).toEqual({ content: text });
  },
);

test.each([
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
  ["+A1", "=+A1"],
  ["-A1", "=-A1"],
  ["@A1", "=@A1"],
])("%s becomes the formula %s", (text, formula) => {
  expect(entry(text)).toMatchObject({ formula });
});

test.each(["=buy some paper", "- review the register", "+ train staff", "@councillors to agree"])(
  "%s, which is no formula, shows #NAME? for all to see",
  (text) => {
    expect(entry(text)).toMatchObject({ content: "#NAME?", isError: true });
  },
);

test.each([
  ["-5", -5],
  ["+5", 5],
  ["(5)", -5],
  ["£1,250", 1250],
  ["1e3", 1000],
  ["50%", 0.5],
])("%s is the number %p", (text, content) => {
  expect(entry(text)).toMatchObject({ content });
});

test.each(["=1+1", "1-2", "TRUE", "'quoted"])("%s stays as it is in a cell formatted as text", (text) => {
  expect(entry(text, "@")).toEqual({ content: text });
});

test("an apostrophe forces text and goes", () => {
  expect(entry("'=1+1")).toEqual({ content: "=1+1" });
});
