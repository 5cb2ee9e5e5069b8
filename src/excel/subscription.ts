import type { Unsubscribe } from "../use-cases/workbook";
import { done } from "./outcomes";
import type { RunExcel } from "./run-excel";

type Handler = Pick<OfficeExtension.EventHandlerResult<never>, "remove"> & {
  readonly context: OfficeExtension.ClientRequestContext;
};

/** Milliseconds until Excel is asked again, when it was busy as the pane opened. */
const ASK_AGAIN_AFTER = 5_000;

/**
 * Listens to events of Excel's until told to stop. Excel may be unable to take a handler just now (a cell is being
 * edited): it is asked again, and meanwhile the pane reads when it gets the focus.
 * @param attach adds the handlers; called in a run of its own.
 */
export function subscribe(
  run: RunExcel,
  attach: (context: Excel.RequestContext) => readonly Handler[],
): Unsubscribe {
  let wanted = true;
  let handlers: readonly Handler[] = [];
  let again: ReturnType<typeof setTimeout> | undefined;

  const listen = async () => {
    const outcome = await run("write", async (context) => {
      const added = attach(context);
      await context.sync();
      // An answer after the deadline, or after the end: nobody will hear these.
      if (wanted && handlers.length === 0) handlers = added;
      else remove(run, added);
      return done(null);
    });
    if (outcome.kind === "trouble" && wanted) again = setTimeout(() => void listen(), ASK_AGAIN_AFTER);
  };
  void listen();
  return () => {
    wanted = false;
    clearTimeout(again);
    remove(run, handlers);
  };
}

/** A handler is removed in the context that added it: in any other the removal does nothing. */
function remove(run: RunExcel, handlers: readonly Handler[]): void {
  const [first] = handlers;
  if (!first) return;
  void run(
    "write",
    async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
      return done(null);
    },
    { context: first.context },
  );
}
