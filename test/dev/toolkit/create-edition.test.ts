import { createEdition } from "../../../dev/toolkit/create-edition";
import { readEditionSources } from "../../../dev/toolkit/read-edition-sources";
import type { Annotation, Kpi } from "../../../src/domain/toolkit/edition";
import checkedIn from "../../../src/domain/toolkit/editions/nps-2022.json";

const { text, outline, annotations } = readEditionSources("nps-2022");
const edition = createEdition(text, outline, annotations);
const keyAreas = edition.themes.flatMap((theme) => theme.keyAreas);
const kpis = keyAreas.flatMap((area) => area.kpis);
const textsOf = (kpi: Kpi) => kpi.descriptors.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text));

describe("the edition built from the toolkit's text", () => {
  it("is the one that is checked in", () => {
    expect(edition).toEqual(checkedIn);
  });

  it("has every paragraph as it stands in the text, in the text's order", () => {
    let from = 0;
    for (const kpi of kpis) {
      for (const paragraph of textsOf(kpi)) {
        const at = text.indexOf(paragraph, from);
        expect({ paragraph, found: at >= from }).toEqual({ paragraph, found: true });
        from = at + paragraph.length;
      }
    }
  });

  it("leaves no word of a table of levels behind", () => {
    const inTables = text
      .split("\n")
      .filter(
        (line) => line.startsWith("|") && line.split("|").filter((cell) => cell.trim() !== "").length === 5,
      )
      .filter((line) => !/^\|[-| ]+\|$|^\| Minimum/.test(line))
      .map((line) => line.replace(/<[^>]*>|[|•]/g, " "));
    const words = (texts: readonly string[]) => texts.join(" ").trim().split(/\s+/);
    expect(words(kpis.flatMap(textsOf))).toEqual(words(inTables));
  });

  it("has every explanation of a key area as it stands in the text", () => {
    for (const { description, whatItIs, whyItIsImportant } of keyAreas) {
      for (const paragraph of [...description, ...whatItIs, ...whyItIsImportant]) {
        expect(text).toContain(paragraph.text);
      }
    }
  });

  it("does not take the words 'What it is' and 'Description' into the explanations", () => {
    const smes = keyAreas.find((area) => area.id === "local-smes");
    expect(smes?.whatItIs).toEqual([{ kind: "text", text: "SMEs are non-subsiary, independent firms." }]);
    const vcses = keyAreas.find((area) => area.id === "enabling-vcses");
    expect(vcses?.description[0]?.text).toMatch(/^VCSE refers to organisations/);
  });
});

describe("building an edition stops", () => {
  const slip = annotations[0];
  const withSlip = (change: Partial<Annotation>) =>
    slip === undefined ? [] : [{ ...slip, ...change, id: "the-slip" }];

  it("when an annotation quotes words that do not stand at its place", () => {
    const elsewhere = withSlip({ printed: "non-subsiary" });
    expect(() => createEdition(text, outline, elsewhere)).toThrow(
      '"the-slip" quotes words that do not stand',
    );
  });

  it("when an annotation's level is not where its words are", () => {
    const place = {
      keyArea: "enabling-vcses",
      kpi: "enabling-vcses/procurement",
      printed: "remain unable respond",
    };
    expect(createEdition(text, outline, withSlip({ ...place, level: "Mature" })).annotations).toHaveLength(1);
    expect(() => createEdition(text, outline, withSlip({ ...place, level: "Leader" }))).toThrow("the-slip");
  });

  it("when an annotation names a key area or a KPI the edition has not", () => {
    expect(() => createEdition(text, outline, withSlip({ keyArea: "nowhere" }))).toThrow('"nowhere"');
    expect(() => createEdition(text, outline, withSlip({ kpi: "engaging-councillors/x" }))).toThrow(
      '"engaging-councillors/x"',
    );
  });

  it("when the text has a KPI the outline does not expect", () => {
    const renamed = text.replace("| Forward planning |", "| Looking ahead |");
    expect(() => createEdition(renamed, outline, [])).toThrow(
      "the KPIs of Creating commercial opportunities",
    );
  });

  it("when a key area of the outline is missing from the text", () => {
    const renamed = text.replaceAll("Enabling innovation", "Enabling something");
    expect(() => createEdition(renamed, outline, [])).toThrow();
  });
});

describe("the annotations", () => {
  const { annotations: slips } = edition;

  it("have ids of their own", () => {
    expect(new Set(slips.map(({ id }) => id)).size).toBe(slips.length);
  });

  it("read the printed words another way than they stand, where they give a reading", () => {
    for (const { printed, readAs } of slips) expect(readAs).not.toBe(printed);
  });

  it("name every descriptor that stands under two KPIs", () => {
    const places = new Map<string, string[]>();
    for (const kpi of kpis) {
      for (const { level, paragraphs } of kpi.descriptors) {
        const wording = paragraphs.map((one) => one.text).join(" ");
        places.set(wording, [...(places.get(wording) ?? []), `${kpi.id} ${level}`]);
      }
    }
    const repeated = [...places.values()].filter((same) => same.length > 1);
    expect(repeated).toHaveLength(5);
    const annotated = slips
      .filter(({ kind }) => kind === "repeated-wording")
      .map((one) => `${one.kpi} ${one.level}`);
    for (const same of repeated) expect(same.some((place) => annotated.includes(place))).toBe(true);
  });

  it("name every KPI that has another name than the printed one", () => {
    const renamed = kpis.filter((kpi) => kpi.name !== kpi.printedName);
    const misprinted = slips.filter(({ kind }) => kind === "misprinted-name");
    expect(misprinted.map(({ kpi, readAs }) => [kpi, readAs])).toEqual(
      renamed.map(({ id, name }) => [id, name]),
    );
  });

  it("name every text that does not end with a full stop", () => {
    const unfinished = kpis.flatMap((kpi) =>
      kpi.descriptors
        .filter(({ paragraphs }) =>
          paragraphs.some(({ kind, text: one }) => kind === "text" && !one.endsWith(".")),
        )
        .map(({ level }) => `${kpi.id} ${level}`),
    );
    expect(unfinished).toHaveLength(5);
    const annotated = slips
      .filter(({ readAs }) => readAs?.endsWith("."))
      .map((one) => `${one.kpi} ${one.level}`);
    expect(annotated).toEqual(expect.arrayContaining(unfinished));
  });
});
