import { isOnSameSheet } from "./count-choices";
import { EMPTY_MEMORY, type CountChoice, type Decision, type WorkbookMemory } from "./workbook";

/** The setting of the workbook that holds what is kept. */
export const MEMORY_SETTING = "procurement-action-plan";

/** The form in which this version writes. A reader of a later form reads what it knows of it. */
const VERSION = 1;

/** Settings are kept under half a megabyte, or opening the workbook slows down. */
const MOST_CHARACTERS = 480_000;

/** What was kept, and whether a later version of the add-in wrote it: then it must not be written over. */
export interface KeptMemory {
  readonly memory: WorkbookMemory;
  readonly isNewer: boolean;
}

/** Memory as one text; `null` when it is too long to keep in a workbook. */
export function memoryText(memory: WorkbookMemory): string | null {
  const text = JSON.stringify({ version: VERSION, ...memory });
  return text.length > MOST_CHARACTERS ? null : text;
}

/** Reads kept memory. What is damaged or unknown is left out, part by part: the rest is still somebody's work. */
export function readMemoryText(kept: unknown): KeptMemory {
  const record = recordOf(kept);
  if (!record) return { memory: EMPTY_MEMORY, isNewer: false };
  const decisions = listOf(record["decisions"]);
  const memory: WorkbookMemory = {
    council: textOr(record["council"], EMPTY_MEMORY.council),
    quarters: record["quarters"] === "calendar" ? "calendar" : "financial",
    reviewDate: isDay(record["reviewDate"]) ? record["reviewDate"] : null,
    decisions: decisions.flatMap((decision) => decisionOf(decision) ?? []),
    countChoices: listOf(record["countChoices"]).flatMap((choice) => countChoiceOf(choice) ?? []),
  };
  const { version } = record;
  return { memory, isNewer: typeof version === "number" && version > VERSION };
}

/**
 * Joins a person's decisions with those a colleague has kept since. @param known what was read last: a decision in it
 * that is no longer in `wanted` was taken back; one that is not in it is a colleague's. A choice of what counts is never taken
 * back, only made again.
 */
export function joinMemory(
  wanted: WorkbookMemory,
  stored: WorkbookMemory,
  known: WorkbookMemory,
): WorkbookMemory {
  const seen = new Set([...wanted.decisions, ...known.decisions].map(({ finding }) => finding));
  const colleagues = stored.decisions.filter(({ finding }) => !seen.has(finding));
  const choices = stored.countChoices.filter(
    (kept) => !wanted.countChoices.some((choice) => isOnSameSheet(choice, kept)),
  );
  return {
    ...wanted,
    decisions: [...wanted.decisions, ...colleagues],
    countChoices: [...wanted.countChoices, ...choices],
  };
}

function decisionOf(kept: unknown): Decision | null {
  if (!isRecord(kept)) return null;
  const { finding, decision, reason, on, sheetSaid } = kept;
  if (typeof finding !== "string" || !isDecision(decision)) return null;
  const said = isRecord(sheetSaid)
    ? { sheetSaid: { decision: textOr(sheetSaid["decision"], ""), note: textOr(sheetSaid["note"], "") } }
    : {};
  return { finding, decision, reason: textOr(reason, ""), on: textOr(on, ""), ...said };
}

function countChoiceOf(kept: unknown): CountChoice | null {
  if (!isRecord(kept)) return null;
  const { sheet, id, counts } = kept;
  if (typeof sheet !== "string" || typeof counts !== "boolean") return null;
  return { sheet, ...(typeof id === "string" ? { id } : {}), counts };
}

function listOf(kept: unknown): readonly unknown[] {
  return Array.isArray(kept) ? (kept as readonly unknown[]) : [];
}

function isDecision(kept: unknown): kept is Decision["decision"] {
  return kept === "accepted" || kept === "not-an-issue" || kept === "open";
}

function recordOf(kept: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof kept !== "string") return null;
  try {
    const parsed: unknown = JSON.parse(kept);
    return isRecord(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
