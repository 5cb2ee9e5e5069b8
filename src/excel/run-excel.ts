import type { Outcome } from "../use-cases/workbook";
import { canGroupUndo } from "./capabilities";
import { mayPass, meaningOf, NO_ANSWER, officeErrorCode } from "./office-trouble";

/** `read` changes nothing, so it may be tried twice; `write` is tried once. */
type Intent = "read" | "write";

/** What is asked of Excel. A write syncs once, last, so that nothing is written after its deadline. */
type Work<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

/** How long an answer of Excel is waited for, in milliseconds. */
export interface Patience {
  readonly read: number;
  readonly write: number;
}

/** Long enough for a large workbook on a slow day; after that, most likely a cell is being edited. */
export const USUAL_PATIENCE: Patience = { read: 15_000, write: 20_000 };

/** How many times as long a slow work may take. */
const SLOWER = 6;

export interface RunSettings<T> {
  /** A caller's own reading of an error code; `null` leaves it to the usual meaning. */
  readonly onError?: (code: string) => Outcome<T> | null;
  /** For writing a whole sheet, which takes Excel a while. */
  readonly slow?: true;
  /** The context to run in: a handler is removed with the one that added it. */
  readonly context?: OfficeExtension.ClientRequestContext;
}

export type RunExcel = <T>(intent: Intent, work: Work<T>, settings?: RunSettings<T>) => Promise<Outcome<T>>;

type Attempt<T> = { readonly kind: "settled"; readonly outcome: Outcome<T> } | AttemptFailed<T>;
interface AttemptFailed<T> {
  readonly kind: "may-pass";
  readonly outcome: Outcome<T>;
}

const TOO_LATE = Symbol("too late");

/**
 * Makes the one door to Excel: every call has a deadline, because a call can wait for ever while a cell is edited
 * (https://github.com/OfficeDev/office-js/issues/806) or hang (issues 4273, 6150); reads get one second try; Excel's
 * errors become trouble with a sentence by their code. Our own bugs throw.
 */
export function createRunExcel(patience: Patience): RunExcel {
  return async <T>(intent: Intent, work: Work<T>, settings: RunSettings<T> = {}) => {
    const deadline = patience[intent] * (settings.slow ? SLOWER : 1);
    const first = await attempt(intent, work, settings, deadline);
    if (first.kind === "settled" || intent === "write") return first.outcome;
    return (await attempt(intent, work, settings, deadline)).outcome;
  };
}

async function attempt<T>(
  intent: Intent,
  work: Work<T>,
  settings: RunSettings<T>,
  deadline: number,
): Promise<Attempt<T>> {
  try {
    const outcome = await within(deadline, start(intent, work, settings.context));
    if (outcome === TOO_LATE)
      return { kind: "may-pass", outcome: { kind: "trouble", trouble: { ...NO_ANSWER, cells: [] } } };
    return { kind: "settled", outcome };
  } catch (error) {
    const code = officeErrorCode(error);
    if (code === null) throw error;
    const own = settings.onError?.(code) ?? null;
    if (own) return { kind: "settled", outcome: own };
    const outcome: Outcome<T> = { kind: "trouble", trouble: meaningOf(code) };
    return { kind: mayPass(code) ? "may-pass" : "settled", outcome };
  }
}

function start<T>(
  intent: Intent,
  work: Work<T>,
  context: OfficeExtension.ClientRequestContext | undefined,
): Promise<Outcome<T>> {
  if (context) return Excel.run(context, work);
  return intent === "write" && canGroupUndo() ? Excel.run({ mergeUndoGroup: true }, work) : Excel.run(work);
}

async function within<T>(deadline: number, work: Promise<T>): Promise<T | typeof TOO_LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<typeof TOO_LATE>((resolve) => {
    timer = setTimeout(() => resolve(TOO_LATE), deadline);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
