import { mendSpacing } from "../../../src/domain/wording/mend-spacing";
import { createVocabulary } from "../../../src/domain/wording/vocabulary";

const vocabulary = createVocabulary(
  "the council in market procurement cycle of social value a so".split(" "),
);
const mended = (text: string) => mendSpacing(text.split(" "), vocabulary).join(" ");

describe("spaces in the wrong place", () => {
  it.each([
    ["th ecouncil", "the council"],
    ["thec ouncil", "the council"],
    ["i nmarket", "in market"],
    ["pro curement cycle", "procurement cycle"],
    ["pro cure ment", "pro cure ment"],
    ["cycl e of social valu e", "cycle of social value"],
    ["the cou ncil i nthe market", "the council in the market"],
  ])("reads “%s” as “%s”", (written, read) => {
    expect(mended(written)).toBe(read);
  });

  it.each(["the council of social value", "a market", "x", "our newmarket"])(
    "leaves “%s” as it is where no known words come of it, or all are known",
    (text) => {
      expect(mended(text)).toBe(text);
    },
  );
});

describe("known words that a misspelt one may stand for", () => {
  const read = (word: string) =>
    vocabulary.lookAlikes(word).map((alike) => vocabulary.words[alike.word] ?? "");

  it.each([
    ["coucnil", "council"],
    ["porcurement", "procurement"],
    ["marke", "market"],
    ["cyqle", "cycle"],
    ["valuue", "value"],
  ])("reads “%s” as “%s” first", (written, meant) => {
    expect(read(written)[0]).toBe(meant);
  });

  it("finds none that is like a word of quite other letters, and says the same again", () => {
    expect(read("weather")).toEqual([]);
    expect(read("weather")).toEqual([]);
  });
});
