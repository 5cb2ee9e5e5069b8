import type { ExaminedEntry } from "../../src/domain/checks/examined-plan";
import type { Side } from "../../src/domain/plan/action-plan";
import type { Level } from "../../src/domain/toolkit/edition";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { describeWording, holdsNoOwnWords, saysWordForWord } from "../../src/use-cases/describe-wording";
import { examined } from "../fixtures/plans/examined";
import { planGrid, wordingOf, type PlannedEntry } from "../fixtures/plans/plan-grid";

const toolkit = loadToolkit();

function entryOf(entry: PlannedEntry): ExaminedEntry {
  const [only] = examined([planGrid([entry])]).entries;
  if (!only) throw new Error("The plan was to have an entry");
  return only;
}
const said = (entry: PlannedEntry, side: Side = "now") => describeWording(entryOf(entry)[side], toolkit);
const CHANGE_CONTROL = "managing-contracts-and-relationships/change-control";
const firstParagraph = (level: Level) => toolkit.descriptor(CHANGE_CONTROL, level).paragraphs[0]?.text ?? "";

describe("what a wording says, for an officer", () => {
  it("says that the toolkit's words are there word for word, on either side", () => {
    expect(said({})).toBe("Developing, word for word");
    expect(said({}, "target")).toBe("Mature, word for word");
  });

  it("counts the words that differ", () => {
    // The toolkit says: The council is exploring the best way for councillors to champion procurement and commercial matters.
    expect(
      said({
        nowWording:
          "The council is considering a best way for councillors to champion procurement and commercial matters.",
      }),
    ).toBe("Developing, edited: 2 words differ");
    expect(
      said({
        nowWording:
          "The council is considering the best way for councillors to champion procurement and commercial matters.",
      }),
    ).toBe("Developing, edited: 1 word differs");
  });

  it("knows an older edition's words", () => {
    expect(
      said({
        nowWording:
          "The council is exploring the best way for Elected Members to champion procurement and commercial matters.",
      }),
    ).toBe("Developing, in an older edition’s words");
  });

  it("counts the paragraphs that are missing", () => {
    const kpi = "creating-social-value/policy-and-scope";
    const paragraphs = toolkit.descriptor(kpi, "Innovator").paragraphs.map(({ text }) => text);
    expect(paragraphs.length).toBe(4);
    const without = (count: number) =>
      said({ kpi, target: "Innovator", targetWording: paragraphs.slice(0, -count).join("\n") }, "target");
    expect(without(1)).toBe("Part of Innovator: one paragraph is missing");
    expect(without(2)).toBe("Part of Innovator: 2 paragraphs are missing");
  });

  it("names the level whose words these are, where another is written", () => {
    expect(
      said({ now: "Developing", nowWording: wordingOf("engaging-councillors/champions", "Minimum") }),
    ).toBe("The toolkit’s Minimum, not Developing");
  });

  it("says the level the words say where none is written", () => {
    expect(said({ now: "", nowWording: wordingOf("engaging-councillors/champions", "Leader") })).toBe(
      "Leader, word for word",
    );
  });

  it("names the levels whose sentences are mixed", () => {
    expect(
      said({
        kpi: CHANGE_CONTROL,
        nowWording: `${firstParagraph("Developing")}\n${firstParagraph("Leader")}`,
      }),
    ).toBe("Sentences of Developing and Leader");
  });

  it("names the other KPI whose wording it is", () => {
    expect(said({ nowWording: wordingOf("managing-strategic-risk/modern-slavery", "Leader") })).toBe(
      "The toolkit’s wording of another KPI: Modern slavery (legislation) (Managing strategic risk), Leader",
    );
  });

  it("leaves own words, pointers and empty cells what they are", () => {
    expect(said({ nowWording: "We hold a briefing lunch each spring." })).toBe("Your own words");
    expect(said({ nowWording: "As above" })).toBe("Points to another place, and says no level itself");
    expect(said({ nowWording: "" })).toBe("No wording yet");
  });
});

describe("whether replacing a wording loses own words", () => {
  it.each<[string, boolean, PlannedEntry]>([
    ["the toolkit's own words of the level", false, {}],
    [
      "the toolkit's words of another level",
      false,
      { nowWording: wordingOf("engaging-councillors/champions", "Leader") },
    ],
    ["no words", false, { nowWording: "" }],
    [
      "one word of their own",
      true,
      { nowWording: `${wordingOf("engaging-councillors/champions", "Developing")} Annually.` },
    ],
    ["only their own words", true, { nowWording: "We hold a briefing lunch each spring." }],
    ["a pointer", true, { nowWording: "As above" }],
  ])("%s: %s", (_, loses, entry) => {
    expect(holdsNoOwnWords(entryOf(entry).now)).toBe(!loses);
  });
});

it("takes two levels with the very same text for either", () => {
  const twins = toolkit.kpis
    .flatMap(({ id, descriptors }) =>
      descriptors.map(({ level }) => ({ kpi: id, level, text: wordingOf(id, level) })),
    )
    .filter(({ kpi, text }, place, all) =>
      all.some((one, other) => other !== place && one.kpi === kpi && one.text === text),
    );
  for (const { kpi, level, text } of twins) {
    const { now } = entryOf({ kpi, now: level, nowWording: text });
    expect(saysWordForWord(now, level)).toBe(true);
    expect(describeWording(now, toolkit)).toBe(`${level}, word for word`);
  }
  const { now } = entryOf({});
  expect(saysWordForWord(now, "Developing")).toBe(true);
  expect(saysWordForWord(now, "Mature")).toBe(false);
});
