import type { Unsubscribe } from "../use-cases/workbook";
import { done } from "./outcomes";
import type { OwnWrites } from "./own-writes";
import type { RunExcel } from "./run-excel";
import { subscribe } from "./subscription";

/** Milliseconds in which changes of one sheet are told once: a paste or a fill brings many events. */
const GATHER = 250;

/** Tells the name of a sheet when somebody changed cells of it; the add-in's own writes are not told. */
export function watchContent(
  run: RunExcel,
  ownWrites: OwnWrites,
  listener: (sheet: string) => void,
): Unsubscribe {
  let watching = true;
  const changed = new Set<string>();
  let gathering: ReturnType<typeof setTimeout> | undefined;
  const tell = async () => {
    gathering = undefined;
    const ids = [...changed];
    changed.clear();
    const outcome = await run("read", (context) => namesOf(context, ids));
    if (!watching) return;
    if (outcome.kind === "done") for (const name of outcome.value) listener(name);
    else for (const id of ids) changed.add(id);
  };
  const heard = (event: Excel.WorksheetChangedEventArgs) => {
    if (watching && !ownWrites.isEcho(event)) {
      changed.add(event.worksheetId);
      gathering ??= setTimeout(() => void tell(), GATHER);
    }
    return Promise.resolve();
  };
  const stop = subscribe(run, ({ workbook }) => [workbook.worksheets.onChanged.add(heard)]);
  return () => {
    watching = false;
    clearTimeout(gathering);
    stop();
  };
}

/** An event names its sheet by id; a sheet deleted meanwhile has no name to tell. */
async function namesOf(context: Excel.RequestContext, ids: readonly string[]) {
  const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
  for (const sheet of sheets) sheet.load("name");
  await context.sync();
  return done(sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name])));
}
