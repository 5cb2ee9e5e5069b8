import { createWordSearch } from "../../../src/domain/toolkit/word-search";

const search = createWordSearch([
  { item: "reporting", title: "Reporting", text: "Engaging councillors" },
  { item: "training", title: "Training and development", text: "Engaging councillors" },
  { item: "slavery", title: "Modern slavery", text: "Managing strategic risk. Reporting of incidents." },
  { item: "smes", title: "Local SMEs’ procurement", text: "Café and catering contracts" },
]);

describe("searching by words", () => {
  it("finds by the beginning of a word, whatever its case", () => {
    expect(search("TRAIN")).toEqual(["training"]);
  });

  it("puts what is called so before what speaks of it", () => {
    expect(search("reporting")).toEqual(["reporting", "slavery"]);
  });

  it.each([
    ["traning", "training"],
    ["slavry", "slavery"],
    ["procurment", "smes"],
  ])("forgives the slip in ‘%s’", (typed, found) => {
    expect(search(typed)).toEqual([found]);
  });

  it("wants short words right, or everything would be found", () => {
    expect(search("rsk")).toEqual([]);
    expect(search("development")).toEqual(["training"]);
  });

  it("wants all the words, but settles for some when nothing has all", () => {
    expect(search("modern councillors training")).toEqual(
      expect.arrayContaining(["training", "slavery", "reporting"]),
    );
    expect(search("engaging training")).toEqual(["training"]);
  });

  it("takes no notice of accents and apostrophes", () => {
    expect(search("cafe")).toEqual(["smes"]);
    expect(search("SMEs'")).toEqual(["smes"]);
  });

  it("finds nothing for nothing", () => {
    expect(search("")).toEqual([]);
    expect(search("  ,. ")).toEqual([]);
  });
});
