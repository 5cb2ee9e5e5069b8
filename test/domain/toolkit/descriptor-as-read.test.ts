import { descriptorAsRead } from "../../../src/domain/toolkit/descriptor-as-read";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";
import { descriptorText } from "../../../src/domain/toolkit/toolkit";

const toolkit = loadToolkit();

describe("a descriptor as a reader understands it", () => {
  it("ends the sentence that is cut off in print", () => {
    const read = descriptorAsRead(
      toolkit,
      "engaging-strategic-suppliers/data-collection-and-analysis",
      "Leader",
    );
    expect(read.paragraphs.at(-1)?.text).toBe(
      "The council contributes to analysis of data and identification of strategic suppliers at combined authority or group of councils level.",
    );
  });

  it("puts right two slips of one descriptor", () => {
    const read = descriptorText(
      descriptorAsRead(toolkit, "creating-social-value/policy-and-scope", "Minimum"),
    );
    expect(read).toContain("for seeking social value in procurements.\n");
    expect(read).toContain("applied in an ad hoc manner");
  });

  it("is the printed one where nothing is odd", () => {
    expect(descriptorAsRead(toolkit, "working-with-partners/culture", "Mature")).toEqual(
      toolkit.descriptor("working-with-partners/culture", "Mature"),
    );
  });

  it("takes in every reading the annotations give for a descriptor", () => {
    for (const { kpi, level, readAs, printed } of toolkit.edition.annotations) {
      if (kpi === null || level === null || readAs === null) continue;
      expect(descriptorText(toolkit.descriptor(kpi, level))).toContain(printed);
      expect(descriptorText(descriptorAsRead(toolkit, kpi, level))).toContain(readAs);
    }
  });
});
