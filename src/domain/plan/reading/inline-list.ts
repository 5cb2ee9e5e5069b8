/**
 * Parts a line that holds a whole list into its items, each with its mark: `1) Publish it; 2) Brief members`, `(a) … (b) …`,
 * `• … • …`. A line is one only where it starts with the first mark and the others follow in order.
 * @returns the line alone where it is no such list.
 */
export function itemsOnLine(line: string): readonly string[] {
  const items = numberedItems(line) ?? bulletItems(line);
  return items && items.every((item) => /[\p{L}\p{N}]{2}/u.test(item.replace(MARK, ""))) ? items : [line];
}

/** A list's mark at the start of an item: bracket, number or letter, bracket or full stop. */
const MARK = /^\s*(?:(\(?)(\d{1,2}|[a-z])([).])|[•·▪●○◦‣])\s*/u;
/** The mark of an item within the line. */
const NEXT_MARK = /(?<=\s|[;,])(\(?)(\d{1,2}|[a-z])([).])\s+(?=["“‘'(£]?[\p{L}\d])/gu;
/** As much of the line before a mark tells whether it is one. */
const WORD_BEFORE = 40;
/** Before a number, these words make it one of theirs: `phase 1)`, `section 2.`, `steps 1 and 2.` */
const NUMBERED_THING =
  /\b(?:section|sections|phase|phases|part|parts|stage|stages|step|steps|level|levels|lot|lots|tier|tiers|option|options|zone|zones|chapter|annex|appendix|schedule|table|figure|page|pages|item|items|point|points|action|actions|goal|objective|priority|theme|clause|paragraph|para|band|group|category|year|years|quarter|week|month|version|no|number|plan|class|type|grade|and|or|to|of|the|a|an|in|on|for|with|by|than|least)\.?$/iu;

function numberedItems(line: string): string[] | null {
  const first = MARK.exec(line);
  const [, before, number, after] = first ?? [];
  if (number !== "1" && number !== "a") return null;
  const starts = [0];
  let wanted = nextOf(number);
  for (const mark of line.matchAll(NEXT_MARK)) {
    if (mark[1] !== before || mark[2] !== wanted || mark[3] !== after) continue;
    const sofar = line.slice(Math.max(0, mark.index - WORD_BEFORE), mark.index).trimEnd();
    // `… plan a. The …`: a letter with a full stop is more often the end of a sentence.
    const isSentenceEnd = after === "." && /\p{L}/u.test(number) && !/[;,.!?]$/u.test(sofar);
    if (NUMBERED_THING.test(sofar) || isSentenceEnd) continue;
    starts.push(mark.index);
    wanted = nextOf(wanted);
  }
  return starts.length > 1 ? partedAt(line, starts) : null;
}

function bulletItems(line: string): string[] | null {
  const bullet = /^\s*([•·▪●○◦‣])\s*\S/u.exec(line)?.[1];
  if (bullet === undefined) return null;
  const starts = [0];
  const first = line.indexOf(bullet);
  for (let at = first; at >= 0; at = line.indexOf(bullet, at + 1))
    if (at > first && /[\s;,.]/.test(line[at - 1] ?? "")) starts.push(at);
  return starts.length > 1 ? partedAt(line, starts) : null;
}

/** The parts without the semicolon or comma that parted them. */
function partedAt(line: string, starts: readonly number[]): string[] {
  return starts.map((start, place) =>
    line
      .slice(start, starts[place + 1])
      .trim()
      .replace(place + 1 < starts.length ? /\s*[;,]$/u : /;$/u, ""),
  );
}

function nextOf(number: string): string {
  return /\d/.test(number) ? `${Number(number) + 1}` : String.fromCharCode((number.codePointAt(0) ?? 0) + 1);
}
