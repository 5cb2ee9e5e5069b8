import type { WrittenByWhen } from "../../../../src/domain/plan/action-plan";
import { actionsInCell, byWhensInCell } from "../../../../src/domain/plan/reading/actions-in-cell";

describe("the actions of one cell", () => {
  it.each([
    ["a line each", "Meet suppliers\nPublish a plan", ["Meet suppliers", "Publish a plan"]],
    ["blank lines between", "Meet suppliers\n\n  \nPublish a plan", ["Meet suppliers", "Publish a plan"]],
    ["Windows' line ends", "Meet suppliers\r\nPublish a plan", ["Meet suppliers", "Publish a plan"]],
    [
      "numbers",
      "1. Meet suppliers\n2) Publish a plan\n(3) Learn",
      ["Meet suppliers", "Publish a plan", "Learn"],
    ],
    [
      "numbers with dots",
      "1.1 Meet suppliers\n1.2. Publish a plan\n1.3 Learn",
      ["Meet suppliers", "Publish a plan", "Learn"],
    ],
    ["bullets below a number with dots", "2.1 Meet:\n- care\n2.2 Learn", ["Meet:\n- care", "Learn"]],
    [
      "an update below its action",
      "Enrol staff.\nUpdate Jan 24: 14 of 22 enrolled\nLearn",
      ["Enrol staff.\nUpdate Jan 24: 14 of 22 enrolled", "Learn"],
    ],
    ["a note below its action", "Buy it\nNB: depends on the budget", ["Buy it\nNB: depends on the budget"]],
    ["an action that is a note", "Note to members", ["Note to members"]],
    [
      "semicolons at the ends of lines",
      "Refresh templates;\ntrain evaluators",
      ["Refresh templates;", "train evaluators"],
    ],
    ["bullets", "• Meet suppliers\n- Publish a plan", ["Meet suppliers", "Publish a plan"]],
    [
      "a wrapped line",
      "Meet suppliers of care\nand of transport\nLearn",
      ["Meet suppliers of care and of transport", "Learn"],
    ],
    ["a line after an unfinished one", "Meet the\nLeader\nLearn", ["Meet the Leader", "Learn"]],
    ["a line that ends in a letter", "Choose plan A\nDrop plan B", ["Choose plan A", "Drop plan B"]],
    ["a wrapped line of a list", "1. Meet\nSuppliers\n2. Learn", ["Meet Suppliers", "Learn"]],
    [
      "bullets below a number",
      "1. Meet:\n• care\n• transport\n2. Learn",
      ["Meet:\n• care\n• transport", "Learn"],
    ],
    ["numbers on one line", "1) Meet; 2) Publish a plan; 3) Learn", ["Meet", "Publish a plan", "Learn"]],
    ["numbers and full stops on one line", "1. Meet them. 2. Publish it.", ["Meet them.", "Publish it."]],
    [
      "numbers alone on one line",
      "1. Meet suppliers 2. Publish a plan",
      ["Meet suppliers", "Publish a plan"],
    ],
    ["letters in brackets", "(a) Meet (b) publish, (c) Learn", ["Meet", "publish", "Learn"]],
    ["letters and a bracket", "a) Meet, b) Publish", ["Meet", "Publish"]],
    ["bullets on one line", "• Meet suppliers • Publish a plan", ["Meet suppliers", "Publish a plan"]],
    ["a list on the second line", "1. Meet 2. Publish\n3. Learn", ["Meet", "Publish", "Learn"]],
    ["no list: a section's number", "Section 1. Review it 2. Publish", ["Section 1. Review it 2. Publish"]],
    ["no list: numbers of phases", "1. Begin phase 2. Then go on", ["Begin phase 2. Then go on"]],
    [
      "no list: things that are numbered",
      "Finish phase 1) and phase 2) of the review",
      ["Finish phase 1) and phase 2) of the review"],
    ],
    ["no list: numbers that leave one out", "1) Meet suppliers 3) Learn", ["Meet suppliers 3) Learn"]],
    ["no list: a figure", "1. Save 2.5% on 3. Something", ["Save 2.5% on 3. Something"]],
    ["no list: a letter that ends a sentence", "a. Choose plan b. Then learn", ["Choose plan b. Then learn"]],
    ["no list: a dot between words", "Meet · Publish", ["Meet · Publish"]],
    [
      "figures that do not follow on each other",
      "1.5 posts moved\n2.5 posts filled",
      ["1.5 posts moved", "2.5 posts filled"],
    ],
    ["a figure that is no list number", "10 new suppliers\n2.5% saved", ["10 new suppliers", "2.5% saved"]],
  ])("are told apart with %s", (_, cell, actions) => {
    expect(actionsInCell(cell).map(({ text }) => text)).toEqual(actions);
  });

  it.each([
    ["by numbers with dots", "1.1 A\n1.2 B", "1.1 Jan 24\n1.2 Feb 24", ["Jan 24", "Feb 24"], []],
    [
      "by numbers with dots, one left out",
      "1.1 A\n1.2 B\n1.3 C",
      "1.1 Jan 24\n1.2 TBC",
      ["Jan 24", "TBC", null],
      [],
    ],
    ["in order", "A\nB", "Q1 23\nQ2 23", ["Q1 23", "Q2 23"], []],
    ["in order, whatever the blank lines", "A\n\nB", "Q1 23\nQ2 23", ["Q1 23", "Q2 23"], []],
    ["in order, blank lines on the other side", "A\nB", "Q1 23\n\nQ2 23", ["Q1 23", "Q2 23"], []],
    ["beside its own line", "A\nB\nC", "Q1 23\n\nQ3 23", ["Q1 23", null, "Q3 23"], []],
    ["beside its own line, none for the first", "A\nB", "\nQ2 23", [null, "Q2 23"], []],
    ["with a dash for none", "A\nB", "-\nQ2 23", [null, "Q2 23"], []],
    ["by number", "1. A\n2. B\n3. C", "1. Q1 23\n3. Q3 23", ["Q1 23", null, "Q3 23"], []],
    ["by number on one line", "1) A one; 2) B one", "1) Q1 26; 2) Q2 26", ["Q1 26", "Q2 26"], []],
    ["by letter", "(a) A one (b) B one", "(a) Q1 26 (b) Q2 26", ["Q1 26", "Q2 26"], []],
    ["by bullet", "• A one • B one", "• Q1 26 • Q2 26", ["Q1 26", "Q2 26"], []],
    ["in lines beside a list on one", "1) A one 2) B one", "Q1 26\nQ2 26", ["Q1 26", "Q2 26"], []],
    ["once for all of a list on one line", "1) A one 2) B one", "Q1 26", ["Q1 26", "Q1 26"], []],
    ["once for all", "A\nB", "Q1 23", ["Q1 23", "Q1 23"], []],
    ["leaving the rest loose", "A", "Q1 23\nQ2 23", ["Q1 23"], ["Q2 23"]],
    ["none for the last where there are fewer", "A\nB\nC", "Q1 23\nQ2 23", ["Q1 23", "Q2 23", null], []],
  ])("have their by-whens %s", (_, actions, byWhens, own, loose) => {
    const found = byWhensInCell(actionsInCell(actions), written(byWhens));
    expect(found.own.map((byWhen) => byWhen?.written ?? null)).toEqual(own);
    expect(found.loose.map((byWhen) => byWhen.written)).toEqual(loose);
  });

  it("keep a real date as the number it is", () => {
    const date = { ...written("31/03/2027"), value: 46477 };
    expect(byWhensInCell(actionsInCell("A"), date).own).toEqual([date]);
  });
});

function written(text: string): WrittenByWhen {
  return { written: text.trim(), value: text, at: [{ sheet: "Plan", row: 1, column: 4 }] };
}
