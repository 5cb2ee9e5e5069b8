/** Something we believe of Excel, in one sentence, and a run that throws when it is not so. */
export interface ContractCase {
  readonly sentence: string;
  readonly run: (excel: typeof Excel) => Promise<void>;
}

/** A case on a fresh sheet, which is taken away again whatever happens. */
export function onFreshSheet(
  sentence: string,
  body: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): ContractCase {
  return {
    sentence,
    run: async (excel) => {
      let name = "";
      try {
        await excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add();
          sheet.load("name");
          await context.sync();
          name = sheet.name;
          await body(context, sheet);
        });
      } finally {
        await excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject(name);
          await context.sync();
          if (sheet.isNullObject) return;
          sheet.protection.unprotect();
          await context.sync().catch(() => undefined);
          sheet.delete();
          await context.sync();
        });
      }
    },
  };
}

/** @throws when the two are not the same as JSON: what Excel gave, and what we believe it gives. */
export function same(actual: unknown, expected: unknown): void {
  const [given, believed] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (given !== believed) throw new Error(`Excel gave ${given}; we believe ${believed}.`);
}

/** @throws when the work is not refused with this code. */
export async function refused(work: Promise<unknown>, code: string): Promise<void> {
  same(await codeOf(work), code);
}

/** @throws when the work is not refused at all: where nothing is known of the code. */
export async function refusedSomehow(work: Promise<unknown>): Promise<void> {
  if ((await codeOf(work)) === NO_ERROR) throw new Error("Excel did it; we believe it refuses.");
}

const NO_ERROR = "no error";

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return NO_ERROR;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}
