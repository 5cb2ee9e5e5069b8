import { strToU8 } from "fflate";
import { crc32 } from "../../src/xlsx/crc32";

describe("the checksum of a workbook's parts", () => {
  it.each([
    ["", 0],
    // The check value that every description of CRC-32 gives.
    ["123456789", 0xcbf43926],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
  ])("is the well-known one of %j", (text, checksum) => {
    expect(crc32(strToU8(text))).toBe(checksum);
  });
});
