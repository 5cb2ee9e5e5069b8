import { groupedBy } from "../../lists/grouped-by";
import type { Finding } from "../../checks/finding";
import { columnLetters } from "../../grid/cell-ref";
import type { EarlierRow } from "./earlier-decisions";
import { wasGone } from "./earlier-decisions";
import { checkOfReference, findingReference } from "./finding-reference";

/** What a row of the findings sheet says of where a finding is, as the sheet says it. */
export interface FindingPlace {
  readonly kpi: string;
  readonly keyArea: string;
}

const BEFORE = "Before its words changed: ";

/**
 * What reviewers said of a finding before somebody edited the words it is about, by the reference it has now. A decision
 * belongs to the words, so it is not taken over: it becomes part of the note of the one new finding of the same check, KPI
 * and column, where exactly one is new and exactly one is gone.
 */
export function notesBefore(
  findings: readonly Finding[],
  earlier: Iterable<EarlierRow>,
  placeOf: (finding: Finding) => FindingPlace,
): ReadonlyMap<string, string> {
  const rows = [...earlier];
  const [present, known] = [
    new Set(findings.map(findingReference)),
    new Set(rows.map((row) => row.reference)),
  ];
  const gone = grouped(
    rows.filter((row) => !present.has(row.reference) && !wasGone(row)),
    (row) => [row.reference, row.texts.KPI, row.texts["Key area"], columnIn(row.texts.Cell ?? "")],
  );
  const added = grouped(
    findings.filter((finding) => !known.has(findingReference(finding))),
    (finding) => {
      const { kpi, keyArea } = placeOf(finding);
      return [findingReference(finding), kpi, keyArea, columnLetters(finding.at.column)];
    },
  );
  const notes = new Map<string, string>();
  for (const [group, [finding, ...others]] of added) {
    const [row, ...more] = gone.get(group) ?? [];
    if (!finding || !row || others.length > 0 || more.length > 0) continue;
    const note = noteBefore(row);
    if (note !== "") notes.set(findingReference(finding), note);
  }
  return notes;
}

/** `""` where nobody has said anything. */
function noteBefore({ decision, note }: EarlierRow): string {
  if (decision === "Open") return note === "" || note.startsWith(BEFORE) ? note : `${BEFORE}${note}`;
  return `${BEFORE}${decision}${note === "" ? "." : `. ${note}`}`;
}

function grouped<T>(
  things: readonly T[],
  of: (thing: T) => readonly [reference: string, ...place: (string | undefined)[]],
): ReadonlyMap<string, readonly T[]> {
  return groupedBy(things, (thing) => {
    const [reference, ...place] = of(thing);
    return [checkOfReference(reference), ...place].join("\n");
  });
}

/** `Go to B5 of Plan`: B. The present and the target stand in columns of their own. */
function columnIn(cell: string): string {
  return /^Go to ([A-Z]{1,3})\d/.exec(cell)?.[1] ?? "";
}
