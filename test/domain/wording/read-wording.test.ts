import fc from "fast-check";

import type { Level } from "../../../src/domain/toolkit/edition";
import { LEVELS } from "../../../src/domain/toolkit/edition";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";
import { descriptorText } from "../../../src/domain/toolkit/toolkit";
import { readWording } from "../../../src/domain/wording/read-wording";
import { createWordingIndex } from "../../../src/domain/wording/wording-index";
import { readCouncilPlanLabels } from "../../fixtures/council-plan/labels";

const toolkit = loadToolkit();
const index = createWordingIndex(toolkit);
const read = (text: string, kpi: string | null, writtenLevel: Level | null) =>
  readWording(text, { kpi, writtenLevel }, toolkit, index);
const labelled = readCouncilPlanLabels().entries.flatMap(({ index: entry, kpi, now, target }) => [
  { entry, kpi, side: "now", ...now },
  { entry, kpi, side: "target", ...target },
]);

describe("reading what a text of a plan says", () => {
  it("reads every descriptor as its own KPI and level, sure of it", () => {
    for (const { id, descriptors } of toolkit.kpis) {
      for (const { level, ...descriptor } of descriptors) {
        const reading = read(descriptorText({ level, ...descriptor }), id, level);
        expect(reading).toMatchObject({ kind: "says", kpi: id, level, confidence: 1 });
      }
    }
  });

  it("reads a descriptor in full as its own level, whichever other level is written beside it", () => {
    const misread = toolkit.kpis.flatMap(({ id: kpi }) =>
      LEVELS.flatMap((level) =>
        LEVELS.filter((written) => {
          const text = descriptorText(toolkit.descriptor(kpi, level));
          const reading = read(text, kpi, written);
          if (reading.kind !== "says" || reading.comparison.agreement !== "exact") return true;
          return reading.level !== level && !reading.sameAs.some((twin) => twin.level === level);
        }).map((written) => `${kpi}: ${level} beside ${written}`),
      ),
    );
    expect(misread).toEqual([]);
  });

  it("flags the six texts of the council's plan that are another level's wording, and no other text", () => {
    const flagged = labelled.filter(({ text, kpi, printedLevel }) => {
      const reading = read(text, kpi, printedLevel);
      return reading.kind === "says" && printedLevel !== null && reading.level !== printedLevel;
    });
    const expected = labelled.filter(({ how }) => how === "another-level");
    expect(expected).toHaveLength(6);
    expect(flagged.map(({ entry, side }) => `${entry} ${side}`)).toEqual(
      expected.map(({ entry, side }) => `${entry} ${side}`),
    );
  });

  it("takes the eleven texts with an older word for people as the older edition's", () => {
    const older = labelled.filter(({ text, kpi, printedLevel }) => {
      const reading = read(text, kpi, printedLevel);
      return reading.kind === "says" && reading.comparison.agreement === "older-edition";
    });
    expect(older).toHaveLength(11);
    expect(older.every(({ how }) => how === "older-terms")).toBe(true);
  });

  it("finds in no text of the council's plan the wording of another KPI", () => {
    const another = labelled.filter(
      ({ text, kpi, printedLevel }) => read(text, kpi, printedLevel).kind === "another-kpi",
    );
    expect(another).toEqual([]);
  });

  it("says of the council's own words that they are not the toolkit's", () => {
    const own = labelled.filter(({ how }) => how === "not-in-toolkit");
    expect(own.length).toBeGreaterThan(5);
    for (const { text, kpi, printedLevel } of own) {
      expect(read(text, kpi, printedLevel).kind).toBe("not-in-toolkit");
    }
  });

  it("does not take wording adapted from the SMEs' to the voluntary sector for another KPI's", () => {
    const text = "VCSE engagement is embedded into corporate strategy.";
    const reading = read(text, "enabling-vcses/high-level-principle", "Leader");
    expect(reading).toMatchObject({
      kind: "not-in-toolkit",
      nearest: { kpi: "local-smes/high-level-principle", level: "Leader" },
    });
  });

  it("names another KPI when its wording stands in the entry word for word", () => {
    const text = descriptorText(toolkit.descriptor("managing-strategic-risk/modern-slavery", "Leader"));
    expect(read(text, "working-with-partners/culture", "Leader")).toMatchObject({
      kind: "another-kpi",
      kpi: "managing-strategic-risk/modern-slavery",
      level: "Leader",
    });
  });

  it("knows the KPIs that share a wording, and does not call one the other", () => {
    const text = descriptorText(toolkit.descriptor("enabling-vcses/policy-and-scope", "Developing"));
    expect(read(text, "enabling-vcses/policy-and-scope", "Developing")).toMatchObject({
      kind: "says",
      kpi: "enabling-vcses/policy-and-scope",
      sameAs: [{ kpi: "enabling-vcses/high-level-principle", level: "Developing" }],
    });
  });

  it("finds the sentences of two levels in one text", () => {
    const kpi = "managing-contracts-and-relationships/change-control";
    const [developing, leader] = (["Developing", "Leader"] as const).map(
      (level) => toolkit.descriptor(kpi, level).paragraphs[0]?.text ?? "",
    );
    expect(read(`${developing}\n${leader}`, kpi, "Developing")).toEqual({
      kind: "several-levels",
      kpi,
      levels: [
        { level: "Developing", sentences: [developing] },
        { level: "Leader", sentences: [leader] },
      ],
      nearest: "Developing",
    });
  });

  it("finds them reworded too, where each is far from every other level", () => {
    // Mature: 'There is cabinet level scrutiny of performance with regular reporting as appropriate.' Leader: 'Staff are
    // supported and trained to be proficient in using social value across the organisation.'
    const mature = "The cabinet gives scrutiny of performance with regular reporting as needed.";
    const leader = "Staff get training to be proficient in using social value across the organisation.";
    expect(read(`${mature} ${leader}`, "creating-social-value/governance", "Leader")).toMatchObject({
      kind: "several-levels",
      levels: [
        { level: "Mature", sentences: [mature] },
        { level: "Leader", sentences: [leader] },
      ],
    });
  });

  it("names one level of every descriptor of which words were left out or changed", () => {
    const toolkitWords =
      "council,contracts,suppliers,approach,regular,policy,staff,plan,value,partners".split(",");
    const changed = (text: string) =>
      text.replace(/\S+/g, (word, at: number) =>
        at % 6 === 1 ? (toolkitWords[at % toolkitWords.length] ?? "") : at % 9 === 2 ? "" : word,
      );
    const mixed = toolkit.kpis.flatMap(({ id, descriptors }) =>
      descriptors.filter(
        (one) => read(changed(descriptorText(one)), id, one.level).kind === "several-levels",
      ),
    );
    expect(mixed).toEqual([]);
  });

  it.each(["As above", "as above.", "See above", "Actions above", "Ditto", "see row 12"])(
    "takes '%s' for a pointer, not for wording",
    (text) => {
      expect(read(text, "working-with-partners/culture", "Mature")).toEqual({ kind: "points-elsewhere" });
    },
  );

  it.each(["", "  ", "–", "…"])("takes '%s' for blank", (text) => {
    expect(read(text, "working-with-partners/culture", "Mature")).toEqual({ kind: "blank" });
  });

  it("finds KPI and level of a text that stands nowhere", () => {
    expect(read("Silo working is not questioned.", null, null)).toMatchObject({
      kind: "says",
      kpi: "working-with-partners/culture",
      level: "Minimum",
    });
  });

  it("reads any text at any place without a fault, and is never surer than sure", () => {
    const kpi = fc.constantFrom(null, ...toolkit.kpis.map(({ id }) => id));
    const level = fc.constantFrom(null, ...LEVELS);
    const sentence = fc.constantFrom(...labelled.map(({ text }) => text));
    const text = fc.array(fc.oneof(sentence, fc.string({ unit: "binary" })), { maxLength: 4 });
    fc.assert(
      fc.property(text, kpi, level, (parts, own, written) => {
        const reading = read(parts.join("\n"), own, written);
        if (reading.kind !== "says" && reading.kind !== "another-kpi") return;
        expect(reading.comparison.agreement).not.toBe("different");
        expect(reading.confidence).toBeGreaterThanOrEqual(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
