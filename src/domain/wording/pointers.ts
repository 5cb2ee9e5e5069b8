import { foldWords } from "./fold-text";

const POINTER = new RegExp(
  "^(?:please )?(?:(?:actions?|other actions?|comments?|wording|text) )?" +
    "(?:(?:as|see|refer to|as per|per|same as|ditto|is|are) )*" +
    "(?:the )?(?:actions? |entry |row |cell |line |section )?" +
    "(?:above|below|ditto|previous(?: row| entry| line| section)?|elsewhere|(?:row|line|section|page) \\d+)$",
);

/** Whether a text only points at another place (`As above`, `See below`, `Ditto`) and says nothing itself. */
export function isPointer(text: string): boolean {
  if (text.length > 60) return false;
  const words = foldWords(text)
    .map(({ word }) => word)
    .join(" ");
  return POINTER.test(words);
}
