import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import { findAll } from "../../../fixtures/plans/find-in-plan";
import { gridOfRows } from "../../../fixtures/plans/grid-of-rows";
import { isPrompt } from "../../../../src/domain/plan/stray-mark";
import { entriesOf, planOn } from "./told-plan";

const ROWS = [
  ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"],
  ["Managing contracts and relationships"],
  ["Change control", "Developing", "Mature", "Write a form", "Q3 28"],
  ["Skills and knowledge", "Choose an item.", "Select level", "[Insert action]", "[Insert date]"],
  ["Recognition and cultural acceptance", "Minimum", "Developing", "Insert action here", ""],
];

test("what a template left to be filled in is neither an action nor a by-when nor a wording", () => {
  expect(entriesOf(planOn(ROWS))).toEqual([
    "managing-contracts-and-relationships/change-control | Developing > Mature | Write a form @ Q3 28",
    "managing-contracts-and-relationships/skills-and-knowledge | (Choose an item.) > (Select level)",
    "managing-contracts-and-relationships/recognition-and-acceptance | Minimum > Developing",
  ]);
});

test("each prompt is named once, with what to do", () => {
  const found = findAll([gridOfRows("Plan", ROWS)], { asOf: "2026-11-22" }).filter(
    ({ check }) => check !== "kpi-missing",
  );
  expect(found.map(({ check, at }) => `${check} ${cellAddress(at)}`)).toEqual([
    "level-unknown B4",
    "level-unknown C4",
    "gap-without-action C5",
    "text-not-placed D4",
    "text-not-placed E4",
    "text-not-placed D5",
  ]);
  expect(found.at(-1)?.message).toBe(
    "“Insert action here” is left from a template. Write what it asks for, or clear it.",
  );
});

test.each([
  ["[Insert action]", true],
  ["<enter date>", true],
  ["Click or tap here to enter text.", true],
  ["Choose an item.", true],
  ["Select a level", true],
  ["Insert a clause on change in every contract", false],
  ["Add actions to the register of risks", false],
  ["(Choose a supplier) after the tender", false],
  ["[a] Subject to approval", false],
  ["Enter into a contract", false],
])("%j is a prompt: %s", (text, expected) => {
  expect(isPrompt(text)).toBe(expected);
});
