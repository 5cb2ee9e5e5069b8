import fc from "fast-check";

import { LEVELS } from "../../../src/domain/toolkit/edition";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";
import { descriptorText } from "../../../src/domain/toolkit/toolkit";
import { foldWords } from "../../../src/domain/wording/fold-text";
import { createWordingIndex } from "../../../src/domain/wording/wording-index";
import { readCouncilPlanLabels } from "../../fixtures/council-plan/labels";

const toolkit = loadToolkit();
const index = createWordingIndex(toolkit);
const printed = toolkit.kpis.flatMap(({ id: kpi, descriptors }) =>
  descriptors.map((descriptor) => ({ kpi, level: descriptor.level, text: descriptorText(descriptor) })),
);
const wordsOf = (text: string) =>
  foldWords(text)
    .map(({ word }) => word)
    .join(" ");
const textOf = (match: { kpi: string; level: (typeof LEVELS)[number] } | undefined) =>
  match ? wordsOf(descriptorText(toolkit.descriptor(match.kpi, match.level))) : "";

describe("finding the descriptor that a text says", () => {
  it("finds every one of the 335 descriptors from its own words, or a twin with the same words", () => {
    expect(printed).toHaveLength(335);
    const missed = printed.filter(
      ({ kpi, text }) =>
        textOf(index.bestMatches(text, 1)[0]) !== wordsOf(text) ||
        textOf(index.bestLevels(text, kpi)[0]) !== wordsOf(text),
    );
    expect(missed).toEqual([]);
  });

  it("is as like its own words as can be", () => {
    for (const { text } of printed) expect(index.bestMatches(text, 1)[0]?.similarity).toBeCloseTo(1, 5);
  });

  it("finds a long descriptor although every twelfth letter is wrong", () => {
    const long = printed.filter(({ text }) => text.length > 120);
    const missed = long.filter(({ text }) => {
      const damaged = text.replace(/[a-z]/g, (letter, at: number) => (at % 12 === 5 ? "q" : letter));
      return textOf(index.bestMatches(damaged, 1)[0]) !== wordsOf(text);
    });
    expect(missed.map(({ kpi, level }) => `${kpi} ${level}`)).toEqual([]);
  });

  it("finds most descriptors of a council's plan in the words of 2018", () => {
    const labelled = readCouncilPlanLabels().entries.flatMap(({ now, target }) => [now, target]);
    const said = labelled.flatMap(({ text, saysKpi: kpi, saysLevel: level }) =>
      kpi && level ? [{ text, kpi, level }] : [],
    );
    const found = said.filter((one) => textOf(index.bestMatches(one.text, 1)[0]) === textOf(one));
    const levels = said.filter((one) => textOf(index.bestLevels(one.text, one.kpi)[0]) === textOf(one));
    expect(said.length).toBeGreaterThan(110);
    expect(found.length / said.length).toBeGreaterThanOrEqual(0.95);
    expect(levels.length / said.length).toBeGreaterThanOrEqual(0.97);
  });

  it("tells the SMEs' wording from the voluntary sector's by the one word that differs", () => {
    const [best] = index.bestMatches("There is no point of contact for SMEs.", 1);
    expect(best?.kpi).toBe("local-smes/market-engagement");
    const [other] = index.bestMatches("There is no point of contact for small VCSEs.", 1);
    expect(other?.kpi).toBe("enabling-vcses/market-engagement");
  });

  it("gives the five levels of a KPI best first, and at most as many matches as asked", () => {
    const levels = index.bestLevels("Silo working is not questioned.", "working-with-partners/culture");
    expect(levels.map(({ level }) => level).sort()).toEqual([...LEVELS].sort());
    expect(levels[0]?.level).toBe("Minimum");
    expect(index.bestMatches("The council is exploring", 4)).toHaveLength(4);
  });

  it("refuses a KPI the toolkit does not have", () => {
    expect(() => index.bestLevels("text", "no-such/kpi")).toThrow("no-such/kpi");
  });

  it("reads any text, gives numbers from 0 to 1, and the same ones the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const similarities = index.similarities(text);
        expect(similarities).toHaveLength(toolkit.kpis.length * 5);
        expect(similarities.every((similarity) => similarity >= 0 && similarity <= 1)).toBe(true);
        expect(index.similarities(text)).toEqual(similarities);
      }),
    );
  });

  it("matches nothing where nothing is written", () => {
    expect(index.bestMatches("", 3)).toEqual([]);
    expect(index.bestMatches(" – … ", 3)).toEqual([]);
  });
});
