import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";

const toolkit = loadToolkit();
const [words] = toolkit.olderWords;
const today = (keyArea: string, older: string) =>
  words?.kpis.find((kpi) => kpi.keyArea === keyArea && kpi.older === older);

/** Sentences of a council's plan of the 2018 edition, and the 2022 toolkit's sentence for the same thing. */
const SENTENCES: readonly (readonly [string, string, string])[] = [
  [
    "Elected Members",
    "Elected Members are performing their roles more effectively due to enhanced reporting arrangements.",
    "Councillors are performing their roles more effectively due to enhanced reporting arrangements.",
  ],
  [
    "Elected Member",
    "Elected Member engagement is delivering better results across all procurement and commercial activity.",
    "Councillor engagement is delivering better results across all procurement and commercial activity.",
  ],
  [
    "Senior Leaders",
    "No formal training for senior leaders on procurement and commercial issues.",
    "No formal training for senior managers on procurement and commercial issues.",
  ],
  [
    "Senior Leader",
    "Senior leader development programmes include procurement and commercial modules for all participants.",
    "Senior manager development programmes include procurement and commercial modules for all participants.",
  ],
  [
    "reported to members",
    "this information is reported to members.",
    "this information is reported to councillors.",
  ],
];

describe("the older words of the 2018 toolkit", () => {
  it("lead from the 2018 edition to the one in use", () => {
    expect([words?.from, words?.to]).toEqual(["nps-2018", toolkit.edition.id]);
  });

  it.each(SENTENCES)("turn '%s' in the older sentence into today's sentence", (older, sentence, expected) => {
    const term = words?.terms.find((one) => one.older === older);
    const translated = sentence.replace(new RegExp(`\\b${older}\\b`, "i"), term?.today ?? "?");
    expect(translated.toLowerCase()).toBe(expected.toLowerCase());
    expect(toolkit.kpis.some((kpi) => JSON.stringify(kpi).includes(expected))).toBe(true);
  });

  it("do not stand in today's toolkit, save for the slip that is annotated", () => {
    const found = toolkit.kpis.flatMap((kpi) =>
      kpi.descriptors.flatMap(({ level, paragraphs }) =>
        (words?.terms ?? [])
          .filter(({ older }) => paragraphs.some(({ text }) => new RegExp(`\\b${older}\\b`, "i").test(text)))
          .map(({ older }) => `${kpi.id} ${level}: ${older}`),
      ),
    );
    expect(found).toEqual(["embedding-change/embedding-change Leader: Senior Leaders"]);
    expect(toolkit.edition.annotations).toContainEqual(
      expect.objectContaining({
        kpi: "embedding-change/embedding-change",
        level: "Leader",
        printed: "Senior leaders",
      }),
    );
  });

  it("name only KPIs and key areas that today's toolkit has", () => {
    for (const kpi of words?.kpis ?? []) {
      expect(toolkit.keyArea(kpi.keyArea).id).toBe(kpi.keyArea);
      for (const id of [...kpi.today, ...(kpi.nearest === null ? [] : [kpi.nearest])]) {
        expect(toolkit.kpi(id).keyArea).toBe(kpi.keyArea);
      }
    }
    for (const area of words?.keyAreas ?? []) expect(toolkit.keyArea(area.today).id).toBe(area.today);
  });

  it("lead two older KPIs to the one that 2022 made of them", () => {
    const merged = ["creating-social-value/contract-management-and-reporting"];
    expect(today("creating-social-value", "Contract management")?.today).toEqual(merged);
    expect(today("creating-social-value", "Reporting")?.today).toEqual(merged);
    const governance = ["creating-social-value/governance"];
    expect(today("creating-social-value", "Internal management")?.today).toEqual(governance);
    expect(today("creating-social-value", "Governance and accountability")?.today).toEqual(governance);
  });

  it("say that 'Cross sector collaboration' is no KPI of today, and which is nearest", () => {
    expect(today("creating-social-value", "Cross sector collaboration")).toMatchObject({
      today: [],
      nearest: "creating-social-value/measurement",
    });
  });

  it("know the older name of the first KPI of each key area", () => {
    const areas = toolkit.keyAreas.filter((area) => area.whatItIs.length > 0);
    for (const area of areas) {
      expect(today(area.id, "High level principle/specific behaviour")?.today).toEqual([
        `${area.id}/high-level-principle`,
      ]);
    }
  });
});
