import { setByWhen } from "../../../../src/domain/plan/edit/set-by-when";
import { changeOf, entryOf, told } from "../edit/edited-plan";
import { entriesOf, notPlaced, planOn } from "./told-plan";

const CHANGE = "managing-contracts-and-relationships/change-control";

/** The one entry of a plan with these actions beside this cell of names and dates. */
function readBeside(heading: string, cell: string, actions = "Write a form"): string | undefined {
  const plan = planOn([
    ["Key area", "KPI", "Now", "Target", "Actions", heading],
    ["Managing contracts and relationships", "Change control", "Developing", "Mature", actions, cell],
  ]);
  expect(notPlaced(plan)).toEqual([]);
  return entriesOf(plan)[0]?.replace(`${CHANGE} | Developing > Mature | `, "");
}

describe("a column headed as one of names and dates", () => {
  it.each([
    ["Lead / date", "Jane Brown – Mar 24", "Mar 24"],
    ["Owner & deadline", "Head of Procurement, Dec 2024", "Dec 2024"],
    ["Owner & deadline", "J. Patel (Mar 25)", "Mar 25"],
    ["Who and by when", "Finance\nQ3 24/25", "Q3 24/25"],
    ["By whom / by when", "Q3 24/25: Finance", "Q3 24/25"],
    ["By whom / by when", "JB/Sept 24", "Sept 24"],
    ["Responsible officer and date", "Head of Legal 31/03/2025", "31/03/2025"],
    ["Lead / date", "JB, complete", "complete"],
    ["Lead / date", "JB, TBC", "TBC"],
    ["Lead / date", "Commercial team", "-"],
    ["Lead / date", "Q3 24/25", "Q3 24/25"],
  ])("%s: %j has the by-when %s", (heading, cell, byWhen) => {
    expect(readBeside(heading, cell)).toBe(`Write a form @ ${byWhen}`);
  });

  it("has a name and a date on each line for the actions of one cell", () => {
    expect(readBeside("Lead / date", "JB – Mar 24\nAC – May 24", "Write a form\nPublish it")).toBe(
      "Write a form @ Mar 24 | Publish it @ May 24",
    );
  });

  it("keeps every name with the entry", () => {
    const [entry] = planOn([
      ["KPI", "Now", "Target", "Actions", "Lead / date"],
      ["Change control", "Developing", "Mature", "Write a form", "Jane Brown – Mar 24"],
      ["", "", "", "Publish it", "Finance team"],
    ]).entries;
    expect(entry?.other).toMatchObject([
      { heading: "Lead / date", text: "Jane Brown – Mar 24\nFinance team" },
    ]);
  });
});

describe("a date beside a name", () => {
  const rows = (cell: string, actions = "Write a form") => [
    "KPI\tNow\tTarget\tActions\tLead / date",
    `Change control\tDeveloping\tMature\t${actions}\t${cell}`,
  ];
  const june = { kind: "day", day: "2027-06-01" } as const;

  it("is changed where it stands, and the name stays", () => {
    const change = changeOf(setByWhen(entryOf(rows("Jane Brown – Mar 24"), 0), 0, june));
    expect(told(change)).toEqual(["E2: Jane Brown – 1 June 2027"]);
  });

  it.each([
    ["a name without a date", "Finance team", "Write a form", june],
    ["a date to be taken out", "Jane Brown – Mar 24", "Write a form", null],
    ["names beside the dates of several actions", "JB – Mar 24⏎AC – May 24", "Write a form⏎Publish it", june],
  ])("is not written over %s", (_, cell, actions, choice) => {
    expect(setByWhen(entryOf(rows(cell, actions), 0), 0, choice)).toEqual({
      kind: "refused",
      sentence: "Cell E2 also holds other words, such as a name. Change the date there in the sheet.",
    });
  });
});
