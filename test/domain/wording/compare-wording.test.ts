import fc from "fast-check";

import type { Level } from "../../../src/domain/toolkit/edition";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";
import { descriptorText } from "../../../src/domain/toolkit/toolkit";
import { compareWording } from "../../../src/domain/wording/compare-wording";

const toolkit = loadToolkit();
const compare = (text: string, kpi: string, level: Level) =>
  compareWording(text, toolkit.descriptor(kpi, level), toolkit);

describe("comparing a text with a descriptor", () => {
  it("finds every descriptor the same as itself, with nothing changed and every paragraph there", () => {
    for (const { descriptors } of toolkit.kpis) {
      for (const descriptor of descriptors) {
        const comparison = compareWording(descriptorText(descriptor), descriptor, toolkit);
        expect(comparison).toMatchObject({ agreement: "exact", wordsChanged: 0, added: "" });
        expect(comparison.paragraphs.every(({ present, share }) => present && share === 1)).toBe(true);
      }
    }
  });

  it.each<[string, string, string, Level]>([
    [
      "list numbers",
      "1. Roles and responsibilities in relation to strategic suppliers not defined.\n2. Engagement (when it happens) is firefighting in response to a crisis.",
      "engaging-strategic-suppliers/existing-suppliers",
      "Minimum",
    ],
    [
      "a stroke for 'or', capitals and hyphens",
      "SOME HIGH VALUE/HIGH-PROFILE ACQUISITIONS EXAMINED FOR CREATING COMMERCIAL OPPORTUNITIES",
      "creating-commercial-opportunities/high-level-principle",
      "Developing",
    ],
    [
      "'and/ or', 'up-to-date' and words written together",
      "Contracts Register is dynamic and fully accessible to all who need to use it. Information is always up-to-date with comprehensive, complete and accurate records on all contracts. Contracts register has action/renewal alerting capabilities for contract owners and managers and inbuilt Learning Management capability.",
      "managing-contracts-and-relationships/information-storage",
      "Leader",
    ],
    [
      "curly quotation marks",
      "Working as a single team is ‘the way we do things here’",
      "working-with-partners/culture",
      "Mature",
    ],
  ])("takes no notice of %s", (_, text, kpi, level) => {
    expect(compare(text, kpi, level)).toMatchObject({ agreement: "exact", wordsChanged: 0 });
  });

  it("takes '%' for 'per cent' and '&' for 'and'", () => {
    const today = descriptorText(toolkit.descriptor("creating-social-value/procurement", "Mature"));
    expect(today).toContain("15 per cent");
    const text = today.replace("15 per cent", "15%").replace(" and ", " & ");
    expect(compare(text, "creating-social-value/procurement", "Mature").agreement).toBe("exact");
  });

  it("knows an older edition's wording by its terms, and shows them in the council's own spelling", () => {
    const comparison = compare(
      "Elected Member engagement is delivering better results across all procurement and commercial activity.",
      "engaging-councillors/high-level-principle",
      "Leader",
    );
    expect(comparison.agreement).toBe("older-edition");
    expect(comparison.olderTerms).toEqual([{ older: "Elected Member", today: "councillor" }]);
    expect(comparison.changes.slice(0, 2)).toEqual([
      { kind: "only-in-plan", words: "Elected Member" },
      { kind: "only-in-toolkit", words: "Councillor" },
    ]);
  });

  it("lets an older edition leave out an article or a form of 'to be'", () => {
    const comparison = compare(
      "Senior Leaders engaged with procurement and commercial issues, routinely taking advice at key decision points.",
      "engaging-senior-managers/high-level-principle",
      "Mature",
    );
    expect(comparison).toMatchObject({ agreement: "older-edition", onlyFillersDiffer: true });
  });

  it("names the paragraphs that are missing", () => {
    const comparison = compare(
      "Limited or informal social value reporting and feedback only.",
      "creating-social-value/contract-management-and-reporting",
      "Minimum",
    );
    expect(comparison.agreement).toBe("incomplete");
    expect(comparison.paragraphs.map(({ present }) => present)).toEqual([false, true]);
    expect(comparison.changes[0]).toEqual({
      kind: "only-in-toolkit",
      words: "Contracts are not monitored in any coherent way for social value post award",
    });
  });

  it("shows an edit word by word, and counts a replaced stretch once", () => {
    const comparison = compare(
      "Some contract management but this is not consistent across the organisation. Contract management structures only relate to the prime contractor. There is no expectation on how subcontracting relationships with smaller VCSEs should be conducted.",
      "enabling-vcses/contract-management",
      "Developing",
    );
    expect(comparison).toMatchObject({ agreement: "edited", wordsChanged: 1 });
    expect(comparison.changes.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "only-in-plan", words: "expectation" },
      { kind: "only-in-toolkit", words: "consideration" },
    ]);
  });

  it("says what the council added", () => {
    const today = descriptorText(toolkit.descriptor("enabling-vcses/market-engagement", "Leader"));
    const comparison = compare(
      `${today} Charities are aware of ways to feed in.`,
      "enabling-vcses/market-engagement",
      "Leader",
    );
    expect(comparison).toMatchObject({
      agreement: "edited",
      added: "Charities are aware of ways to feed in",
      shareOfDescriptor: 1,
    });
  });

  it("counts a changed word that turns the meaning round as an edit, however small", () => {
    const comparison = compare("Silo working is questioned.", "working-with-partners/culture", "Minimum");
    expect(comparison).toMatchObject({ agreement: "edited", onlyFillersDiffer: false, wordsChanged: 1 });
  });

  it("calls another text different", () => {
    const text = "Commercial awareness training to be provided during 2023.";
    expect(compare(text, "working-with-partners/culture", "Leader").agreement).toBe("different");
    expect(compare("", "working-with-partners/culture", "Leader").agreement).toBe("different");
  });

  it("quotes words that stand in the text and in the descriptor, whatever the text", () => {
    const descriptor = toolkit.descriptor("working-with-partners/governance-and-processes", "Mature");
    const word = fc.constantFrom(...descriptorText(descriptor).split(/\s+/), "Elected", "Members", "–", "2.");
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: "binary" })), { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        const onOneLine = (written: string) => written.replace(/\s+/g, " ");
        for (const change of compareWording(text, descriptor, toolkit).changes) {
          const source = change.kind === "only-in-toolkit" ? descriptorText(descriptor) : text;
          expect(onOneLine(source)).toContain(change.words);
        }
      }),
    );
  });

  it("gives up on a cell of 32,767 characters in time", () => {
    const text = "unrelated words of the council ".repeat(1_100).slice(0, 32_767);
    expect(compare(text, "creating-social-value/policy-and-scope", "Mature").agreement).toBe("different");
  }, 2_000);
});
