import { parseToolkitText } from "../../../dev/toolkit/parse-toolkit-text";

const known = { themes: ["Leading"], keyAreas: ["Talking", "Listening", "Changing"] };
const LEVELS = "| Minimum | Developing | Mature | Leader | Innovator |\n|---|--|---|---|---|";

const TEXT = `An introduction that belongs to no key area.

Leading

| Key area: Talking | |
|---|--|
| Description | Talking is saying. |
| Help | |
| <p>What it is: Words.</p> <p>Why it is important: Silence.</p> | |

${LEVELS}
| Loudness | | | | |
| a | b | c | d | e |

Key area: Talking

${LEVELS}
| Clarity | | | | |
| f | g | h | i | j |

Key area: Listening

Description Listening is hearing.

Help

What it is: Ears.

Why it is important: Noise.

${LEVELS}
| Patience | | | | |
| k | l | m | n | o |

| Changing | | | | |
|--|--|--|--|--|
| Description | Changing is new. | | | |
| Minimum | Developing | Mature | Leader | Innovator |
| p | q | r | s | t |

The publisher's address.
`;

describe("the key areas of a toolkit's text", () => {
  const areas = parseToolkitText(TEXT, known);

  it("are found in a table, on a line, and in the table of their levels, once each", () => {
    expect(areas.map(({ theme, name }) => `${theme}: ${name}`)).toEqual([
      "Leading: Talking",
      "Leading: Listening",
      "Leading: Changing",
    ]);
  });

  it("have their explanations without the words that announce them", () => {
    expect(areas.map((area) => [area.description, area.whatItIs, area.whyItIsImportant])).toEqual([
      ["Talking is saying.", "Words.", "Silence."],
      ["Listening is hearing.", "Ears.", "Noise."],
      ["Changing is new.", "", ""],
    ]);
  });

  it("have their KPIs over several tables, and their own name where no KPI is named", () => {
    expect(areas.map((area) => area.kpis.map(({ name, cells }) => `${name}: ${cells.join("")}`))).toEqual([
      ["Loudness: abcde", "Clarity: fghij"],
      ["Patience: klmno"],
      ["Changing: pqrst"],
    ]);
  });

  it("are refused when a line has no place, so that no words are lost", () => {
    expect(() => parseToolkitText(TEXT.replace("| k | l | m | n | o |", "| k | l | m | | |"), known)).toThrow(
      "Neither a heading nor five levels",
    );
    expect(() => parseToolkitText(TEXT.replace("Ears.\n", "Ears.\n\nA stray line.\n"), known)).toThrow(
      'no place: "A stray line."',
    );
  });
});
