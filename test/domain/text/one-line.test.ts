import fc from "fast-check";

import { oneLine } from "../../../src/domain/text/one-line";

describe("putting a text on one line", () => {
  it("makes each stretch of white space one space", () => {
    expect(oneLine("By  when?\n(quarter)\t\n or date\u00A0")).toBe("By when? (quarter) or date ");
  });

  it("changes nothing else, whatever the text", () => {
    const pieces = fc.array(fc.constantFrom("a", "Q1", " ", "  ", "\n", "\r\n", "\t", "\u00A0", "é"));
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        expect(oneLine(text)).toBe(text.split(/\s+/).join(" "));
      }),
    );
  });
});
