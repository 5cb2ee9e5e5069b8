import type { Paragraph } from "../../src/domain/toolkit/edition";

/** The text never closes its lists: a list ends with its cell. */
const LIST = /<ul\b[^>]*>(.*)$/;

/**
 * The paragraphs of one table cell of the toolkit's text. Each `<p>` is a paragraph; a cell without one is a single
 * paragraph; a list gives the sentence that opens it and each of its bullets. Nothing in the wording is changed.
 * @throws when a tag is left over: the text has a shape this does not know, and guessing would lose words.
 */
export function paragraphsOf(cell: string): readonly Paragraph[] {
  const list = LIST.exec(cell);
  const paragraphs =
    list === null ? texts(cell) : [...openingOfList(cell.slice(0, list.index)), ...bullets(list[1] ?? "")];
  for (const { text } of paragraphs) {
    if (/[<>|•]/.test(text)) throw new Error(`A tag or a bullet is left in the paragraph "${text}"`);
  }
  return paragraphs;
}

function texts(markup: string): readonly Paragraph[] {
  const marked = [...markup.matchAll(/<p>(.*?)<\/p>/g)].map((match) => match[1] ?? "");
  const found = marked.length > 0 ? marked : [markup];
  const outside = marked.length > 0 ? markup.replace(/<p>.*?<\/p>/g, "").trim() : "";
  if (outside !== "") throw new Error(`Words stand outside the paragraphs: "${outside}"`);
  return found
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => ({ kind: "text", text }));
}

function openingOfList(markup: string): readonly Paragraph[] {
  const before = texts(markup);
  const opening = before.at(-1);
  if (opening === undefined) throw new Error("A list has no sentence that opens it");
  return [...before.slice(0, -1), { kind: "list-opening", text: opening.text }];
}

function bullets(markup: string): readonly Paragraph[] {
  return markup
    .split("•")
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => ({ kind: "bullet", text }));
}
