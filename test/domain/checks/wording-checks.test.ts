import type { WordChange } from "../../../src/domain/wording/compare-wording";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";
import { checkTable } from "../../fixtures/plans/check-table";
import { findAll } from "../../fixtures/plans/find-in-plan";
import type { PlannedEntry } from "../../fixtures/plans/plan-grid";
import { planGrid, wordingOf } from "../../fixtures/plans/plan-grid";

const CHAMPIONS = "engaging-councillors/champions";
const REPORTING = "engaging-councillors/reporting";
const COMMISSIONING = "creating-social-value/commissioning";
const OWN_WORDS = "We hold a briefing lunch each spring.";

checkTable("wording-edited", [
  {
    because: "one word changed",
    plan: [
      {
        nowWording:
          "The council is considering the best way for councillors to champion procurement and commercial matters.",
      },
    ],
    finds: [
      {
        cell: "D2",
        message:
          "The wording for where you are now differs from the toolkit's for Developing by one word. Keep yours if you mean it so, or take the toolkit's.",
        suggestion:
          "The council is exploring the best way for councillors to champion procurement and commercial matters.",
      },
    ],
  },
  {
    because: "two words left out of the middle",
    plan: [
      {
        targetWording:
          "Procurement and commercial matters are within the portfolio of a cabinet member (arrangements).",
      },
    ],
    finds: [
      {
        cell: "F2",
        message:
          "The wording for where you want to be differs from the toolkit's for Mature by 2 words. Keep yours if you mean it so, or take the toolkit's.",
        suggestion: wordingOf(CHAMPIONS, "Mature"),
      },
    ],
  },
  {
    because: "case, commas, curly quotes and list numbers are no edit",
    plan: [
      {
        kpi: "working-with-partners/culture",
        targetWording: "1) working as a single team is ‘The Way We Do Things Here’",
      },
    ],
    finds: [],
  },
  {
    because: "a misprint of the toolkit put right is no edit: 'remain unable to respond'",
    plan: [
      {
        kpi: "enabling-vcses/procurement",
        targetWording: wordingOf("enabling-vcses/procurement", "Mature").replace(
          "unable respond",
          "unable to respond",
        ),
      },
    ],
    finds: [],
  },
  {
    because: "nor is it when it is copied with its misprint",
    plan: [{ kpi: "enabling-vcses/procurement" }],
    finds: [],
  },
  { because: "a council's own words are not an edit", plan: [{ nowWording: OWN_WORDS }], finds: [] },
]);

checkTable("wording-incomplete", [
  {
    because: "one paragraph of three left out of where we want to be",
    plan: [
      {
        kpi: "managing-contracts-and-relationships/recognition-and-acceptance",
        targetWording:
          "Contract and relationship management is recognised by the organisation as being essential to its overall performance.\nJob roles are designated as contract and relationship manager or contain contract and relationship management activity in their content description as a formal policy.",
      },
    ],
    finds: [
      {
        cell: "F2",
        message:
          "The wording for where you want to be leaves out a part of the toolkit's for Mature: “Performance is reviewed with job holders in their annual appraisals”. Do you aim for it too? If so, take the whole wording.",
        suggestion: wordingOf("managing-contracts-and-relationships/recognition-and-acceptance", "Mature"),
      },
    ],
  },
  {
    because: "two paragraphs of four left out of where we are now",
    plan: [
      {
        kpi: COMMISSIONING,
        now: "Mature",
        target: "Leader",
        nowWording:
          "A needs assessment is used to inform the approach to project commissioning.\nKey projects are commissioned with social value creation at their core.",
      },
    ],
    finds: [
      {
        cell: "D2",
        message:
          "The wording for where you are now leaves out 2 of the 4 paragraphs of the toolkit's for Mature, the first being “All new contracts above a threshold are assessed before procurement…”. Is it true of the council too? If so, take the whole wording.",
        suggestion: wordingOf(COMMISSIONING, "Mature"),
      },
    ],
  },
  {
    because: "all the paragraphs, in one line",
    plan: [{ kpi: COMMISSIONING, targetWording: wordingOf(COMMISSIONING, "Mature").replaceAll("\n", " ") }],
    finds: [],
  },
]);

checkTable("wording-older-edition", [
  {
    because: "the older word is named with today's",
    plan: [
      {
        nowWording:
          "The Council is exploring the best way for Elected Members to champion procurement and commercial matters.",
      },
    ],
    finds: [
      {
        cell: "D2",
        message:
          "The wording for where you are now uses an older edition's terms: “Elected Members” is now “councillors”. Take today's wording.",
        suggestion:
          "The council is exploring the best way for councillors to champion procurement and commercial matters.",
      },
    ],
  },
  {
    because: "senior leaders are senior managers today",
    plan: [
      {
        kpi: "engaging-senior-managers/training-and-development",
        now: "Minimum",
        target: "Mature",
        targetWording:
          "Senior Leader development programmes include procurement and commercial modules for all participants.",
      },
    ],
    finds: [
      {
        cell: "F2",
        message:
          "The wording for where you want to be uses an older edition's terms: “Senior Leader” is now “senior manager”. Take today's wording.",
        suggestion: wordingOf("engaging-senior-managers/training-and-development", "Mature"),
      },
    ],
  },
  { because: "today's words", plan: [{}], finds: [] },
  {
    because: "an older word in a council's own sentence",
    plan: [{ nowWording: "Elected Members meet for lunch." }],
    finds: [],
  },
]);

checkTable("wording-not-in-toolkit", [
  {
    because: "own words beside a level",
    plan: [{ nowWording: OWN_WORDS }],
    finds: [
      {
        cell: "D2",
        message:
          "The wording for where you are now is not in this edition of the toolkit. Compare it with the toolkit's for Developing: does it describe that level?",
        suggestion: wordingOf(CHAMPIONS, "Developing"),
      },
    ],
  },
  {
    because: "own words without a level",
    plan: [{ target: "", targetWording: OWN_WORDS }],
    finds: [
      {
        cell: "F2",
        message:
          "The wording for where you want to be is not in this edition of the toolkit. Compare it with those of the five levels, and choose one.",
        suggestion: null,
      },
    ],
  },
  {
    because: "the wording of another level is in the toolkit",
    plan: [{ nowWording: wordingOf(CHAMPIONS, "Leader") }],
    finds: [],
  },
  { because: "no wording", plan: [{ nowWording: "", targetWording: "" }], finds: [] },
  { because: "‘As above’ is no wording", plan: [{ nowWording: "As above" }], finds: [] },
]);

checkTable("wording-of-another-kpi", [
  {
    because: "the wording of the KPI below, pasted one row up",
    plan: [{ nowWording: wordingOf(REPORTING, "Developing") }, { kpi: REPORTING }],
    finds: [
      {
        cell: "D2",
        message:
          "The wording for where you are now is the toolkit's for another KPI: Reporting, Developing. Was it pasted into the wrong place? If so, take the wording of Procurement and commercial champions for Developing.",
        suggestion: wordingOf(CHAMPIONS, "Developing"),
      },
    ],
  },
  {
    because: "a KPI of another key area is named with it",
    plan: [{ targetWording: wordingOf("working-with-partners/training-and-development", "Mature") }],
    finds: [
      {
        cell: "F2",
        message:
          "The wording for where you want to be is the toolkit's for another KPI: Training and development (Working with partners), Mature. Was it pasted into the wrong place? If so, take the wording of Procurement and commercial champions for Mature.",
        suggestion: wordingOf(CHAMPIONS, "Mature"),
      },
    ],
  },
  {
    because: "the Minimum that Fraud and GDPR share is each one's own",
    plan: [
      { kpi: "managing-strategic-risk/fraud-and-financial-loss", now: "Minimum", target: "Developing" },
      { kpi: "managing-strategic-risk/gdpr", now: "Minimum", target: "Developing" },
    ],
    finds: [],
  },
  {
    because: "the words that two KPIs of the VCSEs share are each one's own",
    plan: [
      { kpi: "enabling-vcses/high-level-principle", now: "Mature", target: "Innovator" },
      { kpi: "enabling-vcses/policy-and-scope", now: "Mature", target: "Innovator" },
    ],
    finds: [],
  },
]);

checkTable("wording-of-several-levels", [
  {
    because: "half of the wording is Mature's and half Leader's",
    plan: [
      {
        kpi: COMMISSIONING,
        target: "Leader",
        targetWording:
          "Key projects are commissioned with social value creation at their core.\nSocial value is embedded at all stages through the commissioning cycle and procurement is involved throughout.",
      },
    ],
    finds: [
      {
        cell: "F2",
        message:
          "The wording for where you want to be mixes Mature (“Key projects are commissioned with social value…”) and Leader (“Social value is embedded at all stages through…”). Is Leader the level you mean? Keep one level's sentences and take out the rest.",
        suggestion: null,
      },
    ],
  },
  { because: "one level's wording", plan: [{ kpi: COMMISSIONING, target: "Leader" }], finds: [] },
  {
    because: "one level's wording, with a sentence of the council's own",
    plan: [
      {
        kpi: COMMISSIONING,
        target: "Mature",
        targetWording: `${wordingOf(COMMISSIONING, "Mature")}\nThe board meets monthly.`,
      },
    ],
    finds: [],
  },
]);

describe("the words that differ", () => {
  const changes = (check: string, entry: PlannedEntry): readonly WordChange[] | undefined =>
    findAll([planGrid([entry])]).find((finding) => finding.check === check)?.evidence;

  it("are shown in reading order, the plan's own beside the toolkit's", () => {
    const nowWording =
      "The council is considering the best way for councillors to champion procurement and commercial matters.";
    expect(changes("wording-edited", { nowWording })).toEqual([
      { kind: "same", words: "The council is" },
      { kind: "only-in-plan", words: "considering" },
      { kind: "only-in-toolkit", words: "exploring" },
      { kind: "same", words: "the best way for councillors to champion procurement and commercial matters" },
    ]);
  });

  it("are shown for older terms as well", () => {
    const nowWording =
      "The council is exploring the best way for Elected Members to champion procurement and commercial matters.";
    expect(changes("wording-older-edition", { nowWording })).toEqual([
      { kind: "same", words: "The council is exploring the best way for" },
      { kind: "only-in-plan", words: "Elected Members" },
      { kind: "only-in-toolkit", words: "councillors" },
      { kind: "same", words: "to champion procurement and commercial matters" },
    ]);
  });
});

describe("a wording that is another level's, with words changed", () => {
  const inEntries = (entries: readonly PlannedEntry[]) =>
    findAll([planGrid(entries)]).filter(({ entry }) => entry !== null);

  it("is said once, as a question about its level, with the words that differ", () => {
    const nowWording =
      "Councillors recognise the great role of procurement and commercial input in delivering the council's vision and strategic aims.";
    const findings = inEntries([{ now: "Developing", nowWording }]);
    expect(findings.map(({ check }) => check)).toEqual(["level-differs-from-wording"]);
    expect(findings[0]?.message).toContain("nearer to the toolkit's for Minimum");
    expect(findings[0]?.evidence.filter(({ kind }) => kind !== "same").map(({ words }) => words)).toEqual([
      "great",
      "aims",
      "priorities",
    ]);
  });

  it("is called edited once the level is the one that it says", () => {
    const nowWording =
      "Councillors recognise the great role of procurement and commercial input in delivering the council's vision and strategic aims.";
    const findings = inEntries([{ now: "Minimum", target: "Developing", nowWording }]);
    expect(findings.map(({ check }) => check)).toEqual(["wording-edited"]);
  });
});

describe("a plan that copies the toolkit faithfully", () => {
  it.each([
    ["Minimum", "Developing"],
    ["Developing", "Mature"],
    ["Mature", "Leader"],
    ["Leader", "Innovator"],
  ] as const)("of all 67 KPIs at %s, aiming for %s, has no finding at all", (now, target) => {
    const kpis = loadToolkit().kpis;
    expect(kpis).toHaveLength(67);
    expect(findAll([planGrid(kpis.map(({ id }) => ({ kpi: id, now, target })))])).toEqual([]);
  });
});
