import { quarterAt } from "../../src/domain/by-when/quarters";
import { writeByWhen, type ByWhenChoice } from "../../src/domain/by-when/write-by-when";
import { createEntryExaminer } from "../../src/domain/checks/examine-plans";
import type { Grid } from "../../src/domain/grid/grid";
import type { Edit } from "../../src/domain/plan/edit/edit";
import { LEVELS } from "../../src/domain/toolkit/edition";
import { descriptorText } from "../../src/domain/toolkit/toolkit";
import { chooseLevel } from "../../src/use-cases/choose-level";
import { changedAction, newAction } from "../../src/use-cases/write-action";
import {
  entryAsRead,
  faultsOf,
  spaced,
  type EntryAsRead,
  type Wanted,
} from "../domain/plan/edit/edit-faults";
import { planOn } from "../domain/plan/edit/edited-plan";
import { councilGrid } from "../fixtures/council-plan/council-grid";
import { COUNCIL_TRUTH } from "../fixtures/layouts/council-truth";
import { LAYOUTS } from "../fixtures/layouts/layouts";
import { OTHER_SHAPES } from "../fixtures/layouts/other-shapes";
import { TOOLKIT_TRUTH } from "../fixtures/layouts/toolkit-truth";
import { knowledge } from "./plans-of";

const { toolkit } = knowledge;
const NEW = "Wholly new action, as decided";
const CHOICES: readonly (ByWhenChoice | null)[] = [
  null,
  { kind: "complete" },
  { kind: "ongoing" },
  { kind: "quarter", quarter: quarterAt(2027, 2, "financial") },
  { kind: "day", day: "2027-05-14" },
];

/** One press of a person, and how the sheet must read after it. */
interface Press {
  readonly what: string;
  readonly edit: () => Edit;
  readonly wanted: Wanted;
}

/** Everything a person can press for the entries of a sheet. */
function* pressesOn(grid: Grid): Iterable<Press> {
  const plan = planOn(grid);
  const sheet = { grid, plan, protected: false, visible: true };
  const examine = createEntryExaminer(plan, { toolkit, index: knowledge.wordings, quarters: "financial" });
  for (const [place, entry] of plan.entries.entries()) {
    const where = { sheet, entry, number: place };
    const what = (said: string) => `${entry.writtenAs} (entry ${place}): ${said}`;
    for (const side of ["now", "target"] as const)
      for (const level of LEVELS)
        for (const wording of ["take", "keep"] as const) {
          const examined = examine(entry, place);
          const takes = wording === "take" && examined.kpi;
          const after = takes ? spaced(descriptorText(toolkit.descriptor(takes.id, level))) : null;
          const { level: old, wording: own } = entry[side];
          const goes = [old.kind === "blank" ? "" : old.written, after === null ? "" : own.text].join("\n");
          const rows = entry.range.bottom - entry.range.top + 1;
          yield {
            what: what(`${side} ${level}, ${wording}`),
            edit: () => chooseLevel(where, examined[side], level, wording, toolkit).edit,
            wanted: {
              place,
              mayGo: `${goes}\n`.repeat(rows),
              entry: (read) => ({ ...read, [side]: { level, wording: after ?? read[side].wording } }),
            },
          };
        }
    for (const choice of CHOICES)
      yield {
        what: what(`add, ${shown(choice) ?? "no date"}`),
        edit: () => newAction(where, NEW, choice, knowledge),
        wanted: {
          place,
          mayGo: "",
          entry: (read) => ({ ...read, actions: [...read.actions, { text: NEW, byWhen: shown(choice) }] }),
        },
      };
    for (const [number, action] of entry.actions.entries()) {
      yield {
        what: what(`edit action ${number}`),
        edit: () => changedAction(where, number, NEW, "unchanged", knowledge),
        wanted: { place, mayGo: action.text.text, entry: (read) => withAction(read, number, { text: NEW }) },
      };
      for (const choice of CHOICES)
        yield {
          what: what(`action ${number} by ${shown(choice) ?? "no date"}`),
          edit: () => changedAction(where, number, action.text.text, choice, knowledge),
          wanted: {
            place,
            mayGo: action.byWhen?.written ?? "",
            entry: (read) => withAction(read, number, { byWhen: shown(choice) }),
          },
        };
    }
  }
}

function shown(choice: ByWhenChoice | null): string | null {
  return choice && writeByWhen(choice);
}

function withAction(
  read: EntryAsRead,
  number: number,
  change: Partial<EntryAsRead["actions"][number]>,
): EntryAsRead {
  return {
    ...read,
    actions: read.actions.map((action, one) => (one === number ? { ...action, ...change } : action)),
  };
}

interface Outcome {
  readonly changes: number;
  readonly refused: readonly string[];
  readonly faults: readonly string[];
}

/** Presses every `stride`th thing there is to press, from `start` on. */
function press(grid: Grid, start: number, stride: number): Outcome {
  const plan = planOn(grid);
  const outcome = { changes: 0, refused: [] as string[], faults: [] as string[] };
  let number = start;
  for (const { what, edit: prepare, wanted } of pressesOn(grid)) {
    if (number++ % stride !== 0) continue;
    const edit = prepare();
    if (edit.kind === "refused") outcome.refused.push(`${what}: ${edit.sentence}`);
    else if (edit.kind === "change") {
      outcome.changes += 1;
      outcome.faults.push(...faultsOf(grid, plan, edit.change, wanted).map((fault) => `${what}\n${fault}`));
    } else {
      const entry = plan.entries[wanted.place];
      const read = entry && entryAsRead(entry);
      if (read && JSON.stringify(wanted.entry(read)) !== JSON.stringify(read))
        outcome.faults.push(`${what}: said to be so already`);
    }
  }
  return outcome;
}

describe("whatever is chosen in the pane, the sheet then says it, and all else as before", () => {
  const layouts = LAYOUTS.map((layout, place) => ({ ...layout, place }));

  it.each(layouts)("$name", ({ sheets, place }) => {
    let changes = 0;
    for (const { grid } of sheets(TOOLKIT_TRUTH.entries)) {
      const { faults, refused, changes: made } = press(grid, place, 31);
      expect(faults).toEqual([]);
      expect(refused).toEqual([]);
      changes += made;
    }
    expect(changes).toBeGreaterThan(3);
  });

  it.each(layouts.filter(({ place }) => place % 9 === 0))(
    "the council's words: $name",
    ({ sheets, place }) => {
      for (const { grid } of sheets(COUNCIL_TRUTH.entries)) {
        const { faults, refused } = press(grid, place, 170);
        expect(faults).toEqual([]);
        expect(refused).toEqual([]);
      }
    },
  );

  it.each(OTHER_SHAPES)("or is refused with a sentence that says what to do: $name", ({ sheets }) => {
    for (const { grid } of sheets(TOOLKIT_TRUTH.entries)) {
      const { faults, refused, changes } = press(grid, 1, 7);
      expect(faults).toEqual([]);
      for (const sentence of refused) expect(sentence).toMatch(/in the sheet|keep the wording/);
      expect(changes).toBeGreaterThan(refused.length / 2);
    }
  });

  const TYPED = [
    "=1+1",
    "1/2",
    "Q1 27",
    "TBC",
    "- consult suppliers",
    "1. First thing\n2. Second thing",
    "and more",
    "Two lines\n\nand a gap",
    "Mature",
    "Reporting",
    "iPad rollout",
  ];

  it.each(TYPED)("nothing else reads otherwise where %j is typed for an action", (text) => {
    let changes = 0;
    for (const { sheets } of layouts.filter(({ place }) => place % 8 === 2))
      for (const { grid } of sheets(TOOLKIT_TRUTH.entries)) {
        const plan = planOn(grid);
        const [, entry] = plan.entries;
        if (!entry) continue;
        const where = { sheet: { grid, plan, protected: false, visible: true }, entry, number: 1 };
        const edit = newAction(where, text, { kind: "ongoing" }, knowledge);
        if (edit.kind !== "change") continue;
        const wanted = { place: 1, mayGo: "", entry: (read: EntryAsRead) => read };
        const faults = faultsOf(grid, plan, edit.change, wanted);
        expect(faults.filter((fault) => !fault.startsWith("the entry"))).toEqual([]);
        const written = edit.change.cells.map(({ after }) => (after.kind === "text" ? after.text : ""));
        expect(spaced(written.join(" ")).toLowerCase()).toContain(spaced(text).toLowerCase());
        changes += 1;
      }
    expect(changes).toBeGreaterThan(3);
  });

  // Three of its actions are printed a second time in letters a scanner garbled; changed, they no longer look alike.
  const GARBLED = /\(entry (33|35|36)\): edit action/;

  it("the council's pasted plan, where a refusal says what to do", () => {
    const { faults, refused, changes } = press(councilGrid(), 1, 7);
    expect(faults.filter((fault) => !GARBLED.test(fault))).toEqual([]);
    for (const sentence of refused) expect(sentence).toMatch(/in the sheet/);
    expect(refused.length).toBeLessThan(changes / 25);
  });
});
