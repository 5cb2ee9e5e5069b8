import { displayedText } from "../../../dev/emulated-excel/workbook/displayed-text";

test.each([
  [45_747, "dd mmmm yyyy", "31 March 2025"],
  [45_747, "m/d/yyyy", "31/03/2025"],
  [45_747, "ddd d mmm yy", "Mon 31 Mar 25"],
  [45_748, "mmm-yy", "Apr-25"],
  [45_747.75, "h:mm AM/PM", "6:00 PM"],
  [45_747.5, "dd/mm/yyyy hh:mm", "31/03/2025 12:00"],
  [45_747, "[$-809]dd mmmm yyyy", "31 March 2025"],
  [0.5, "0%", "50%"],
  [0.125, "0.0%", "12.5%"],
  [1234.5, "#,##0.00", "1,234.50"],
  [-1234.5, "#,##0.00", "-1,234.50"],
  [-3, "0;(0)", "(3)"],
  [0, '0;-0;"none"', "none"],
  [1_000_000, "£#,##0", "£1,000,000"],
  [7, "000", "007"],
  [2.5, "General", "2.5"],
  [1 / 3, "General", "0.333333333"],
  [123_456_789_012, "General", "1.23457E+11"],
  [true, "General", "TRUE"],
  ["Mature", "0.00", "Mature"],
])("%p under %p is shown as %p", (content, format, shown) => {
  expect(displayedText(content, format)).toBe(shown);
});
