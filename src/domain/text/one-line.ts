/** White space that is not one plain space already: what is as it should be is not written anew. */
const ODD_SPACE = /\s{2,}|[^\S ]/g;

/** The text on one line, its white space single spaces. */
export function oneLine(text: string): string {
  return text.replace(ODD_SPACE, " ");
}
