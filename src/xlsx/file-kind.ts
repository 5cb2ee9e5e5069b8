/** What the first bytes of a file say it is, whatever its name says. */
export type FileKind =
  "empty" | "zip" | "encrypted" | "old-xls" | "other-ole" | "pdf" | "web-page" | "text" | "other";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF_SIGNATURE = [0x25, 0x50, 0x44, 0x46];
const ZIP_SIGNATURE = [0x50, 0x4b];
/** An OLE directory entry: 128 bytes, its name in UTF-16 with the name's length in bytes at 64 ([MS-CFB] 2.6.1). */
const OLE_ENTRY_BYTES = 128;
const OLE_NAME_LENGTH_AT = 64;
const OLE_HEADER_BYTES = 512;
const PROBE_BYTES = 4096;

/** Excel encrypts a workbook by putting it, whole, in an OLE container as `EncryptedPackage` ([MS-OFFCRYPTO] 2.3). */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, OLE_SIGNATURE)) return oleKind(bytes);
  if (startsWith(bytes, ZIP_SIGNATURE)) return "zip";
  if (startsWith(bytes, PDF_SIGNATURE)) return "pdf";
  const text = probeText(bytes);
  if (text === null) return "other";
  return /^\s*<(!doctype html|html|table|\?xml)/i.test(text) ? "web-page" : "text";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function oleKind(bytes: Uint8Array): FileKind {
  const names = oleEntryNames(bytes);
  if (names.has("EncryptedPackage")) return "encrypted";
  return names.has("Workbook") || names.has("Book") ? "old-xls" : "other-ole";
}

/** Looks at every place a directory entry can stand, so a container with a broken sector table is still known. */
function oleEntryNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder("utf-16le");
  for (let at = OLE_HEADER_BYTES; at + OLE_ENTRY_BYTES <= bytes.length; at += OLE_ENTRY_BYTES) {
    const length = view.getUint16(at + OLE_NAME_LENGTH_AT, true);
    if (length >= 4 && length <= OLE_NAME_LENGTH_AT && length % 2 === 0) {
      names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
    }
  }
  return names;
}

/** The beginning of the file as text, or `null` when it is no text. */
function probeText(bytes: Uint8Array): string | null {
  const probe = bytes.subarray(0, PROBE_BYTES);
  const isUtf16 = (probe[0] === 0xff && probe[1] === 0xfe) || (probe[0] === 0xfe && probe[1] === 0xff);
  if (isUtf16) return new TextDecoder(probe[0] === 0xff ? "utf-16le" : "utf-16be").decode(probe);
  const isText = probe.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  return isText ? new TextDecoder("windows-1252").decode(probe).replace(/^ï»¿/, "") : null;
}
