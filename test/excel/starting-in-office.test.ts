import { officeReady } from "../../src/excel/office-ready";
import { officeScheme } from "../../src/excel/office-scheme";

type OfficeGlobal = { Office?: unknown };

/** An Office that answers as told, or never. */
function office(answer: Promise<unknown>, excelApi = 1.17, officeTheme?: object) {
  return {
    HostType: { Excel: "Excel" },
    onReady: () => answer,
    context: {
      officeTheme,
      requirements: { isSetSupported: (_set: string, version: string) => excelApi >= Number(version) },
    },
  };
}

const put = (value: unknown) => {
  (globalThis as OfficeGlobal).Office = value;
};
const excel = Promise.resolve({ host: "Excel", platform: "PC" });

afterEach(() => {
  delete (globalThis as OfficeGlobal).Office;
  jest.useRealTimers();
});

describe("starting in Office", () => {
  it("is ready inside an Excel that knows ExcelApi 1.13", async () => {
    put(office(excel, 1.13));
    expect(await officeReady(1000)).toBe("ready");
  });

  it("says so when Excel is older than that", async () => {
    put(office(excel, 1.12));
    expect(await officeReady(1000)).toBe("excel-too-old");
  });

  it("says so outside Excel: in a browser, or in Word", async () => {
    put(office(Promise.resolve({ host: null, platform: null })));
    expect(await officeReady(1000)).toBe("not-excel");
    put(office(Promise.resolve({ host: "Word", platform: "PC" })));
    expect(await officeReady(1000)).toBe("not-excel");
  });

  it("says so when Microsoft's script could not be loaded", async () => {
    expect(await officeReady(1000)).toBe("no-office-script");
  });

  it("gives up when Office never answers", async () => {
    jest.useFakeTimers();
    put(office(new Promise(() => undefined)));
    const state = officeReady(20_000);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await state).toBe("no-answer");
  });
});

describe("Office's theme", () => {
  it.each([
    ["#262626", "dark"],
    ["#F3F2F1", "light"],
    ["1F1F1F", "dark"],
  ])("with %s behind the panes is %s", (bodyBackgroundColor, scheme) => {
    put(office(excel, 1.17, { bodyBackgroundColor }));
    expect(officeScheme()).toBe(scheme);
  });

  it("is unknown where Office does not tell it", () => {
    put(office(excel));
    expect(officeScheme()).toBeNull();
    put(office(excel, 1.17, { bodyBackgroundColor: "" }));
    expect(officeScheme()).toBeNull();
  });
});
