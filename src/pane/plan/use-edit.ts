import { useState, type RefObject } from "react";
import type { PlanChange } from "../../domain/plan/cell-change";
import type { Edit } from "../../domain/plan/edit/edit";
import { useAnnounce } from "../parts/announcer";
import { useSession } from "../session/session";

/** What is asked before something of the council's own goes. */
export interface Ask {
  readonly question: string;
  readonly confirm: string;
}

/** One section's way to change the sheet. */
export interface EditDesk {
  readonly pending: { readonly change: PlanChange; readonly ask: Ask } | null;
  readonly refused: string | null;
  /** Nothing can be written now. */
  readonly busy: boolean;
  /** Writes the edit, or asks first. @returns whether it was written. */
  readonly offer: (edit: Edit, ask: Ask | null) => Promise<boolean>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
}

/**
 * Takes an edit to the sheet: refusals are said, what replaces own words is asked first.
 * @param isProtected the sheet takes no changes: nothing can be pressed, and the screen says why
 * @param returnTo gets the focus afterwards, since the pressed button may be gone.
 */
export function useEdit(returnTo: RefObject<HTMLElement | null>, isProtected = false): EditDesk {
  const { apply, state } = useSession();
  const announce = useAnnounce();
  const [pending, setPending] = useState<EditDesk["pending"]>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const write = async (change: PlanChange) => {
    const done = await apply(change);
    if (done) returnTo.current?.focus();
    return done;
  };
  return {
    pending,
    refused,
    busy: state.busy === "writing" || isProtected || state.reading?.contents.readOnly === true,
    offer: async (edit, ask) => {
      setRefused(null);
      setPending(null);
      if (edit.kind === "refused") {
        setRefused(edit.sentence);
        announce(edit.sentence);
        return false;
      }
      if (edit.kind === "same-already") {
        announce("The sheet says so already.");
        return true;
      }
      if (ask === null) return write(edit.change);
      setPending({ change: edit.change, ask });
      return false;
    },
    confirm: async () => {
      if (!pending) return;
      // The question stays open when writing fails, so that nothing has to be chosen again.
      if (await write(pending.change)) setPending(null);
    },
    cancel: () => {
      setPending(null);
      returnTo.current?.focus();
    },
  };
}
