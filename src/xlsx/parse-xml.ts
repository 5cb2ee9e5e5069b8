import { Parser } from "saxen";
import { damaged } from "./unreadable-workbook";

/**
 * An attribute of the element that opens, `*:id` for one with any prefix: writers choose their own. Reading none costs
 * nothing: a large sheet is mostly empty cells.
 */
export type Attribute = (name: string) => string | undefined;

/** What a reader of one part wants to hear. Names come without their namespace prefix. */
export interface XmlListener {
  readonly open?: (name: string, attribute: Attribute, isEmpty: boolean) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** `part` names the piece of the workbook for a person. @throws {UnreadableWorkbook} on broken XML. */
export function parseXml(xml: string, source: { name: string; part: string }, listener: XmlListener): void {
  const parser = new Parser();
  const { open, close, text } = listener;
  parser.on("error", () => {
    throw damaged(source.name, source.part);
  });
  parser.on("warn", () => {
    throw damaged(source.name, source.part);
  });
  if (open) {
    parser.on("openTag", (name, attributes, decode, isEmpty) =>
      open(
        localName(name),
        (wanted) => {
          const all = attributes();
          const name = wanted.startsWith("*:")
            ? Object.keys(all).find((one) => one.endsWith(wanted.slice(1)))
            : wanted;
          const written = name === undefined ? undefined : all[name];
          return written?.includes("&") ? decode(written) : written;
        },
        isEmpty,
      ),
    );
  }
  if (close) parser.on("closeTag", (name) => close(localName(name)));
  if (text) {
    parser.on("text", (written, decode) => text(decode(written)));
    parser.on("cdata", text);
  }
  parser.parse(xml);
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
