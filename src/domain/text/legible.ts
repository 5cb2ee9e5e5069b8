/** Characters that take no room: soft hyphens, zero-width spaces and joiners, direction and byte-order marks. */
const UNSEEN = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
/** Spaces that are wider, narrower or unbreakable, but are spaces to whoever reads them. */
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
/** UTF-8 read as Windows-1252: what became of quotation marks, dashes, bullets and pound signs on the way. */
const MANGLED: readonly (readonly [RegExp, string])[] = [
  [/â€™/gu, "’"],
  [/â€˜/gu, "‘"],
  [/â€œ/gu, "“"],
  [/â€(?:\u009D|\uFFFD)/gu, "”"],
  [/â€“/gu, "–"],
  [/â€”/gu, "—"],
  [/â€¢/gu, "•"],
  [/â€¦/gu, "…"],
  [/Â(?=[£\u00A0·])/gu, ""],
];
const PLAIN = /^[\n\r\t -~]*$/;

/** A text as a person reads it: without unseen characters, with plain spaces, and with mangled punctuation put right. */
export function legible(text: string): string {
  // Most texts are plain letters, and each replacement looks through all of it.
  if (PLAIN.test(text)) return text;
  const mended = /[âÂ]/u.test(text)
    ? MANGLED.reduce((sofar, [mangled, meant]) => sofar.replace(mangled, meant), text)
    : text;
  return mended.replace(UNSEEN, "").replace(ODD_SPACE, " ");
}
