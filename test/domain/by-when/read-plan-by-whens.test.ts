import { plausibleSpan, readPlanByWhens } from "../../../src/domain/by-when/read-plan-by-whens";

function kinds(...written: readonly string[]): readonly string[] {
  return readPlanByWhens(
    written.map((text) => ({ written: text, value: text })),
    { quarters: "financial" },
  ).map((byWhen) => byWhen.kind);
}

const BULK = ["Q1 23", "Q2 23", "Q2 23", "Q3 23", "Q4 23", "Q1 24"];

describe("a date that stands years apart from the rest of the plan", () => {
  test("is doubted when it is more than two years before them", () => {
    expect(kinds(...BULK, "Q2 20").at(-1)).toBe("unreadable");
  });

  test("is doubted too when something else stands beside it", () => {
    expect(kinds(...BULK, "Q2 20 Ongoing").at(-1)).toBe("unreadable");
    expect(kinds(...BULK, "Q2 20 complete").at(-1)).toBe("unreadable");
    expect(kinds(...BULK, "Ongoing from Q2 20").at(-1)).toBe("unreadable");
  });

  test("is believed when it is a year or two before them", () => {
    expect(kinds(...BULK, "Q2 22").at(-1)).toBe("dated");
    expect(kinds(...BULK, "Q4 21").at(-1)).toBe("dated");
  });

  test("is believed when it is a target five or twenty-five years ahead", () => {
    expect(kinds(...BULK, "March 2029").at(-1)).toBe("dated");
    expect(kinds(...BULK, "by 2050").at(-1)).toBe("dated");
  });

  test("is doubted when it is sixty years ahead", () => {
    expect(kinds(...BULK, "Q1 84").at(-1)).toBe("unreadable");
  });

  test("is believed when many others are as old: the plan is an old one", () => {
    const old = ["Q1 19", "Q2 19", "Q2 20"];
    expect(kinds(...BULK, ...old).slice(-3)).toEqual(["dated", "dated", "dated"]);
  });

  test("is believed in a plan of few dates", () => {
    expect(kinds("Q1 23", "Q2 23", "Q2 20")).toEqual(["dated", "dated", "dated"]);
  });

  test("leaves the others as they were", () => {
    const others = [...BULK, "Complete", "Ongoing", "TBC"];
    expect(kinds(...others, "Q2 20").slice(0, -1)).toEqual(kinds(...others));
  });
});

test("a plan without dates has no span of years to believe", () => {
  expect(plausibleSpan([{ kind: "complete", written: "Complete" }])).toBeNull();
});
