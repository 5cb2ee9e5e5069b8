import { joinMemory, MEMORY_SETTING, memoryText, readMemoryText } from "../use-cases/memory-format";
import { EMPTY_MEMORY, type Outcome, type WorkbookMemory } from "../use-cases/workbook";
import { done, trouble } from "./outcomes";
import type { RunExcel } from "./run-excel";

/** What the add-in keeps in the workbook's settings, so that it goes where the workbook goes. */
export interface ExcelMemory {
  /** One request. */
  read(): Promise<Outcome<WorkbookMemory>>;
  /** Two requests: a colleague may have kept decisions meanwhile, which stay. */
  save(memory: WorkbookMemory): Promise<Outcome<null>>;
}

export function createExcelMemory(run: RunExcel): ExcelMemory {
  let known = EMPTY_MEMORY;
  const stored = () =>
    run("read", async (context) => {
      context.workbook.load("readOnly");
      const setting = context.workbook.settings.getItemOrNullObject(MEMORY_SETTING);
      setting.load("value");
      await context.sync();
      const kept: unknown = setting.isNullObject ? null : setting.value;
      return done({ ...readMemoryText(kept), readOnly: context.workbook.readOnly });
    });
  return {
    read: async () => {
      const outcome = await stored();
      if (outcome.kind === "trouble") return outcome;
      known = outcome.value.memory;
      return done(known);
    },
    save: async (memory) => {
      const outcome = await stored();
      if (outcome.kind === "trouble") return outcome;
      if (outcome.value.readOnly)
        return trouble(
          "workbook-read-only",
          "This workbook is open for reading only, so nothing can be kept in it. Choose Enable Editing, or save a copy of your own.",
        );
      if (outcome.value.isNewer)
        return trouble(
          "not-supported",
          "A newer version of this add-in has kept settings in this workbook. Close the pane and open it again to get that version.",
        );
      const joined = joinMemory(memory, outcome.value.memory, known);
      const text = memoryText(joined);
      if (text === null)
        return trouble(
          "too-large",
          "There are more decisions than a workbook can keep. Give shorter reasons, or fix some findings instead.",
        );
      const saved = await run("write", async (context) => {
        context.workbook.settings.add(MEMORY_SETTING, text);
        await context.sync();
        return done(null);
      });
      if (saved.kind === "done") known = joined;
      return saved;
    },
  };
}
