/** Sets the emulated Excel knows besides ExcelApi; the client asks for the RichApi ones itself. */
const OTHER_SETS: { readonly [name: string]: string } = {
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.1",
};

/**
 * What office.js itself would put on `Office` when an add-in starts: the Excel part alone, which the native
 * bridge loads, lacks it. Only what an add-in asks at its start is here.
 */
export function officeStub(existing: typeof Office | undefined, excelApi: string): typeof Office {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const sets: { readonly [name: string]: string } = { ...OTHER_SETS, ExcelApi: excelApi };
  const stub = {
    ...existing,
    onReady: (callback?: (ready: typeof info) => unknown) =>
      Promise.resolve(info).then(async (ready) => {
        await callback?.(ready);
        return ready;
      }),
    context: {
      host: "Excel",
      platform: "OfficeOnline",
      displayLanguage: "en-GB",
      contentLanguage: "en-GB",
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
      requirements: {
        isSetSupported: (name: string, version = "1.1") => isAtLeast(sets[name], version),
      },
      document: { url: "Workbook.xlsx" },
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
  };
  return stub as unknown as typeof Office;
}

function isAtLeast(known: string | undefined, asked: string): boolean {
  if (known === undefined) return false;
  const [major = 0, minor = 0] = known.split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
