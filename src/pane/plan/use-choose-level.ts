import type { RefObject } from "react";
import type { ExaminedEntry } from "../../domain/checks/examined-plan";
import type { Side } from "../../domain/plan/action-plan";
import type { Level } from "../../domain/toolkit/edition";
import { chooseLevel } from "../../use-cases/choose-level";
import type { EntryPlace } from "../../use-cases/find-entry";
import { useSession } from "../session/session";
import { useEdit, type EditDesk } from "./use-edit";

interface LevelDesk {
  readonly desk: EditDesk;
  /** Writes a level for one side, with the toolkit's wording or keeping what is there; own words are asked about first. */
  readonly choose: (side: Side, level: Level, wording: "take" | "keep") => void;
}

/** A section's way to choose levels for an entry; `returnTo` gets the focus afterwards. */
export function useChooseLevel(
  place: EntryPlace,
  examined: ExaminedEntry,
  returnTo: RefObject<HTMLElement | null>,
): LevelDesk {
  const { knowledge } = useSession();
  const desk = useEdit(returnTo, place.sheet.protected);
  return {
    desk,
    choose: (side, level, wording) => {
      const choice = chooseLevel(place, examined[side], level, wording, knowledge.toolkit);
      const ask = choice.replacesOwnWords
        ? { question: "Replace the council’s own words?", confirm: "Replace them" }
        : null;
      void desk.offer(choice.edit, ask);
    },
  };
}
