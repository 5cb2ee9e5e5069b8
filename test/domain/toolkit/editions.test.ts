import Ajv from "ajv";
import type { Paragraph } from "../../../src/domain/toolkit/edition";
import editionSchema from "../../../src/domain/toolkit/editions/edition.schema.json";
import edition from "../../../src/domain/toolkit/editions/nps-2022.json";
import olderWords from "../../../src/domain/toolkit/editions/older-words-nps-2018.json";
import olderWordsSchema from "../../../src/domain/toolkit/editions/older-words.schema.json";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";

const ajv = new Ajv({ allErrors: true, strictTuples: false });
const toolkit = loadToolkit();
const allTexts = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text);

function faultsOf(schema: object, data: unknown): readonly string[] {
  const validate = ajv.compile(schema);
  validate(data);
  return (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message ?? ""}`);
}

describe("the shape of the edition's data", () => {
  it("is what its schema says", () => {
    expect(faultsOf(editionSchema, edition)).toEqual([]);
  });

  it("may not have a level that is none of the five", () => {
    const misspelt = JSON.parse(
      JSON.stringify(edition).replace('"level":"Mature"', '"level":"Maturing"'),
    ) as unknown;
    expect(faultsOf(editionSchema, misspelt).join()).toMatch("descriptors/2/level");
  });

  it("may not have an annotation of a kind nobody knows", () => {
    const odd = { ...edition, annotations: [{ ...edition.annotations[0], kind: "odd" }] };
    expect(faultsOf(editionSchema, odd).join()).toMatch("/annotations/0/kind");
  });

  it("may not have a KPI without its Innovator text", () => {
    const short = structuredClone(edition);
    short.themes[0]?.keyAreas[0]?.kpis[0]?.descriptors.pop();
    expect(faultsOf(editionSchema, short)).not.toEqual([]);
  });
});

describe("the shape of the older words", () => {
  it("is what their schema says", () => {
    expect(faultsOf(olderWordsSchema, olderWords)).toEqual([]);
  });

  it("may not have a term without today's words", () => {
    expect(faultsOf(olderWordsSchema, { ...olderWords, terms: [{ older: "Elected Member" }] })).not.toEqual(
      [],
    );
  });
});

describe("what the 2022 toolkit holds", () => {
  const descriptors = toolkit.kpis.flatMap((kpi) => kpi.descriptors);
  const paragraphs = descriptors.flatMap((descriptor) => descriptor.paragraphs);

  it("has 67 KPIs, 335 descriptors and 596 paragraphs, counting each bullet", () => {
    expect([toolkit.kpis.length, descriptors.length, paragraphs.length]).toEqual([67, 335, 596]);
  });

  it("has three themes and the enablers, with the KPIs of each key area", () => {
    expect(
      toolkit.themes.map((theme) => [theme.name, theme.keyAreas.map((area) => area.kpis.length)]),
    ).toEqual([
      ["Showing leadership", [4, 5, 4, 4]],
      ["Behaving commercially", [7, 7, 6]],
      ["Achieving community benefits", [8, 8, 9]],
      ["Enablers", [1, 1, 1, 1, 1]],
    ]);
  });

  it("explains every key area but the enablers, which only have a description", () => {
    for (const theme of toolkit.themes) {
      for (const area of theme.keyAreas) {
        expect(area.description.length).toBeGreaterThan(0);
        const explanations = theme.name === "Enablers" ? 0 : 1;
        expect([area.whatItIs.length, area.whyItIsImportant.length]).toEqual([explanations, explanations]);
      }
    }
  });

  it("keeps the lists as lists: the sentence that opens each, then its bullets", () => {
    const lists = toolkit.kpis.flatMap((kpi) =>
      kpi.descriptors
        .filter((descriptor) => descriptor.paragraphs.some(({ kind }) => kind !== "text"))
        .map(
          ({ level, paragraphs: parts }) => `${kpi.id} ${level}: ${parts.map(({ kind }) => kind).join(" ")}`,
        ),
    );
    expect(lists).toEqual([
      "working-with-partners/governance-and-processes Mature: list-opening bullet bullet bullet",
      "working-with-partners/governance-and-processes Leader: list-opening bullet bullet bullet",
      "developing-talent/developing-talent Leader: list-opening bullet bullet bullet bullet bullet bullet",
    ]);
  });

  it("gives every key area and KPI an id of its own, the KPI's starting with its key area's", () => {
    const ids = [...toolkit.kpis, ...toolkit.keyAreas].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const kpi of toolkit.kpis) expect(kpi.id.split("/")[0]).toBe(kpi.keyArea);
    for (const area of toolkit.keyAreas) for (const kpi of area.kpis) expect(kpi.keyArea).toBe(area.id);
  });

  it("names its publisher and the date", () => {
    expect(toolkit.edition.attribution).toBe("© Local Government Association, August 2022");
  });

  it("gives one KPI another name than the printed one: the second 'Reporting' is about training", () => {
    expect(toolkit.kpis.filter((kpi) => kpi.name !== kpi.printedName)).toEqual([
      expect.objectContaining({
        id: "engaging-councillors/training-and-development",
        name: "Training and development",
        printedName: "Reporting",
      }),
    ]);
  });

  it("says at the right level what the toolkit says there", () => {
    expect(
      allTexts(toolkit.descriptor("managing-strategic-risk/modern-slavery", "Leader").paragraphs),
    ).toEqual([
      "All contracts where modern slavery might occur are known. Agreed reporting measures and compliance checks agreed and implemented by appropriate contractors.",
    ]);
    expect(allTexts(toolkit.descriptor("embedding-change/embedding-change", "Minimum").paragraphs)).toEqual([
      "Success depends on individuals, not organisational engagement.",
    ]);
    expect(
      allTexts(
        toolkit.descriptor("engaging-strategic-suppliers/existing-suppliers", "Developing").paragraphs,
      ),
    ).toEqual([
      "Toolkits for working with strategic suppliers are assessed for adoption.",
      "Piloting engagement with a major supplier.",
    ]);
  });
});
