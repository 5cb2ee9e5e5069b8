import { unzipSync } from "fflate";
import { crc32 } from "./crc32";
import { UnreadableWorkbook, damaged } from "./unreadable-workbook";
import { zipChecksums } from "./zip-checksums";

/**
 * More than any plan needs, and little enough to hold in memory. A sheet formatted down to Excel's last row
 * unpacks to 140–300 MB; a file made to exhaust a machine unpacks to gigabytes.
 */
const MOST_UNPACKED_BYTES = 400 * 1024 * 1024;
const MOST_PARTS = 20_000;

/** The files inside a workbook, read one at a time and only when asked for: pictures are never unpacked. */
export interface PackageParts {
  has(path: string): boolean;
  /** @returns the part's text, or `null` when there is none. @throws {UnreadableWorkbook} */
  text(path: string): string | null;
}

interface Part {
  readonly name: string;
  readonly unpackedBytes: number;
  readonly checksum: number | undefined;
}

/** @throws {UnreadableWorkbook} when the zip is cut short, broken or too large unpacked. */
export function openPackage(bytes: Uint8Array, name: string): PackageParts {
  const parts = listParts(bytes, name);
  let unpacked = 0;
  return {
    has: (path) => parts.has(partKey(path)),
    text: (path) => {
      const part = parts.get(partKey(path));
      if (!part) return null;
      unpacked += part.unpackedBytes;
      if (unpacked > MOST_UNPACKED_BYTES) throw tooLarge(name);
      return decodeXml(unpackPart(bytes, part, name));
    },
  };
}

/** Part names are compared without case (ECMA-376 part 2, 6.2.2.3); some writers use backslashes. */
function partKey(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function listParts(bytes: Uint8Array, name: string): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const checksums = zipChecksums(bytes);
  try {
    unzipSync(bytes, {
      filter: (file) => {
        parts.set(partKey(file.name), {
          name: file.name,
          unpackedBytes: file.originalSize,
          checksum: checksums.get(file.name),
        });
        if (parts.size > MOST_PARTS) throw tooLarge(name);
        return false;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook(
      `${name} is cut short or damaged, as after a download that did not finish: get the file again and try that.`,
    );
  }
  return parts;
}

function unpackPart(bytes: Uint8Array, part: Part, name: string): Uint8Array {
  let content: Uint8Array | undefined;
  try {
    content = unzipSync(bytes, { filter: (file) => file.name === part.name })[part.name];
  } catch {
    throw damaged(name, part.name);
  }
  const isWhole = content?.length === part.unpackedBytes;
  const isTrue = part.checksum === undefined || (content && crc32(content) === part.checksum);
  if (!content || !isWhole || !isTrue) throw damaged(name, part.name);
  return content;
}

function decodeXml(content: Uint8Array): string {
  const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(content);
}

function tooLarge(name: string): UnreadableWorkbook {
  return new UnreadableWorkbook(
    `${name} unpacks to more than ${MOST_UNPACKED_BYTES / 1024 / 1024} MB, too much for an action plan: copy the plan's sheet to a new workbook and try that.`,
  );
}
