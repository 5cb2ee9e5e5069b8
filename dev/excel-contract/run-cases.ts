import type { ContractCase } from "./contract-case";

/** What became of one case. */
export interface CaseResult {
  readonly sentence: string;
  readonly outcome: "pass" | "fail" | "not run";
  /** What Excel did instead, or why the case was not run; empty for a pass. */
  readonly detail: string;
}

/** A case that is listed and not run, and what it would need. */
export interface CaseNotRun {
  readonly sentence: string;
  readonly needs: string;
}

export interface RunSettings {
  /** Told of each result as it comes. */
  readonly onResult?: (result: CaseResult) => void;
  /** Milliseconds a case may take, with its tidying up. */
  readonly patience?: number;
}

const USUAL_PATIENCE = 60_000;

class NoAnswer extends Error {}

/**
 * Runs the cases one after another in the workbook that is open, on sheets of their own, and leaves the workbook
 * with the sheets it had and the same one in front. When Excel stops answering, the cases left are not run.
 */
export async function runCases(
  excel: typeof Excel,
  cases: readonly ContractCase[],
  notRun: readonly CaseNotRun[],
  { onResult = () => undefined, patience = USUAL_PATIENCE }: RunSettings = {},
): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  const add = (sentence: string, outcome: CaseResult["outcome"], detail: string) => {
    const result = { sentence, outcome, detail };
    results.push(result);
    onResult(result);
  };
  const before = await sheetsNow(excel);
  let silent = false;
  for (const { sentence, run } of cases) {
    if (silent) {
      add(sentence, "not run", "Excel had stopped answering.");
      continue;
    }
    try {
      await within(patience, run(excel));
      add(sentence, "pass", "");
    } catch (error) {
      silent = error instanceof NoAnswer;
      add(sentence, "fail", wordsOf(error));
    }
  }
  if (!silent) await tidyUp(excel, before);
  for (const { sentence, needs } of notRun) add(sentence, "not run", needs);
  return results;
}

interface SheetsBefore {
  readonly ids: ReadonlySet<string>;
  readonly active: string;
}

function sheetsNow(excel: typeof Excel): Promise<SheetsBefore> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();
    return { ids: new Set(worksheets.items.map((sheet) => sheet.id)), active: active.id };
  });
}

/** A case that fails may leave a sheet it never meant to make: one whose name we believe to be refused. */
function tidyUp(excel: typeof Excel, before: SheetsBefore): Promise<void> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    for (const sheet of worksheets.items) if (!before.ids.has(sheet.id)) sheet.delete();
    worksheets.getItem(before.active).activate();
    await context.sync();
  });
}

async function within<T>(patience: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new NoAnswer(`Excel did not answer within ${patience / 1000} seconds.`)),
      patience,
    );
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? `${String(error.code)}: ${error.message}` : error.message;
}
