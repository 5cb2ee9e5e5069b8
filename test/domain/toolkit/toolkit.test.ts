import type { Edition, KeyArea, Kpi } from "../../../src/domain/toolkit/edition";
import { LEVELS } from "../../../src/domain/toolkit/edition";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";
import { createToolkit, descriptorText, levelNumber, nextLevel } from "../../../src/domain/toolkit/toolkit";

function kpi(keyArea: string, id: string): Kpi {
  const descriptors = LEVELS.map((level) => ({
    level,
    paragraphs: [{ kind: "text" as const, text: `${id} at ${level}` }],
  }));
  return { id: `${keyArea}/${id}`, name: id, printedName: id, keyArea, descriptors };
}

function keyArea(id: string, kpis: readonly Kpi[]): KeyArea {
  return { id, name: id, description: [], whatItIs: [], whyItIsImportant: [], kpis };
}

const edition: Edition = {
  id: "small",
  title: "A small toolkit",
  publisher: "Nobody",
  published: "Never",
  attribution: "Nobody",
  annotations: [],
  themes: [
    { id: "first", name: "First", keyAreas: [keyArea("fish", [kpi("fish", "cod"), kpi("fish", "eel")])] },
    { id: "second", name: "Second", keyAreas: [keyArea("fruit", [kpi("fruit", "fig")])] },
  ],
};

describe("a toolkit made of an edition", () => {
  const toolkit = createToolkit(edition, []);

  it("lists KPIs and key areas in the edition's order, across themes", () => {
    expect(toolkit.kpis.map(({ id }) => id)).toEqual(["fish/cod", "fish/eel", "fruit/fig"]);
    expect(toolkit.keyAreas.map(({ id }) => id)).toEqual(["fish", "fruit"]);
  });

  it("finds a KPI, a key area and its theme by id", () => {
    expect(toolkit.kpi("fish/eel").name).toBe("eel");
    expect(toolkit.keyArea("fruit").kpis).toHaveLength(1);
    expect(toolkit.themeOf("fruit").name).toBe("Second");
  });

  it("finds the descriptor of a KPI at a level", () => {
    expect(descriptorText(toolkit.descriptor("fish/eel", "Leader"))).toBe("eel at Leader");
  });

  it("throws on an id the edition does not have, and names it", () => {
    expect(() => toolkit.kpi("fish/whale")).toThrow('no KPI "fish/whale"');
    expect(() => toolkit.keyArea("meat")).toThrow('no key area "meat"');
    expect(() => toolkit.themeOf("meat")).toThrow('no key area "meat"');
    expect(() => toolkit.descriptor("fish/whale", "Mature")).toThrow('no KPI "fish/whale"');
  });
});

describe("levels", () => {
  it("count from Minimum, 0, to Innovator, 4", () => {
    expect(levelNumber("Minimum")).toBe(0);
    expect(levelNumber("Innovator")).toBe(4);
  });

  it("lead from each to the next, and from Innovator nowhere", () => {
    expect(nextLevel("Developing")).toBe("Mature");
    expect(nextLevel("Innovator")).toBeNull();
  });
});

describe("a descriptor as one text", () => {
  it("has a line a paragraph and marks its bullets", () => {
    const mature = loadToolkit().descriptor("working-with-partners/governance-and-processes", "Mature");
    expect(descriptorText(mature)).toBe(
      [
        "The team approach is supported by:",
        "• corporate and service planning and budgeting processes",
        "• a structured approach to project management",
        "• effective governance arrangements.",
      ].join("\n"),
    );
  });
});

describe("the toolkit in use", () => {
  it("is made once", () => {
    expect(loadToolkit()).toBe(loadToolkit());
  });
});
