import { Link } from "@fluentui/react-components";
import { Fragment, type RefObject } from "react";
import type { ExaminedEntry } from "../../domain/checks/examined-plan";
import { missingParts, type MissingPart } from "../../domain/plan/missing-parts";
import type { EntryPlace } from "../../use-cases/find-entry";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { actionKey, newActionKey } from "./action-list";
import { EMPTY_DRAFT, draftOf, useDraft } from "./drafts";

const words: Record<MissingPart, string> = {
  "now-level": "the level now",
  "now-wording": "the wording now",
  "target-level": "the target level",
  "target-wording": "the target’s wording",
  action: "an action",
  "by-when": "a date for every action",
};

interface StillToFillInProps {
  readonly place: EntryPlace;
  readonly examined: ExaminedEntry;
  readonly entryKey: string;
  /** Where levels are chosen, and where the wording of a chosen one is taken. */
  readonly levels: RefObject<HTMLElement | null>;
  readonly positions: RefObject<HTMLElement | null>;
}

/** What the entry lacks, each part one press from where it is filled in. */
export function StillToFillIn({ place, examined, entryKey, levels, positions }: StillToFillInProps) {
  const screen = useScreenStyles();
  const { goTo, state } = useSession();
  const undated = examined.actions.findIndex(({ byWhen }) => byWhen === null);
  const [newDraft, setNewDraft] = useDraft(newActionKey(entryKey));
  const [undatedDraft, setUndatedDraft] = useDraft(actionKey(entryKey, undated));
  const missing = missingParts(place.entry);
  if (missing.length === 0) return null;

  const lead = (part: MissingPart) => {
    if (part === "action") {
      setNewDraft({ ...(newDraft ?? EMPTY_DRAFT), beginsAt: { field: "text" } });
      return;
    }
    if (part === "by-when") {
      const action = examined.actions[undated]?.action;
      if (action) setUndatedDraft({ ...(undatedDraft ?? draftOf(action)), beginsAt: { field: "by-when" } });
      return;
    }
    const { level, position } = part.startsWith("now") ? examined.now : examined.target;
    const [cell = position.level.at] = part.endsWith("level") ? [] : position.cells;
    if (examined.kpi === null) void goTo(cell);
    else showFromItsTop((level === null || part.endsWith("level") ? levels : positions).current);
  };
  const takesNoChange = place.sheet.protected || state.reading?.contents.readOnly === true;
  return (
    <p className={screen.text}>
      Still to fill in:{" "}
      {missing.map((part, number) => (
        <Fragment key={part}>
          {number > 0 && ", "}
          {takesNoChange ? (
            words[part]
          ) : (
            <Link as="button" inline aria-label={`Fill in ${words[part]}`} onClick={() => lead(part)}>
              {words[part]}
            </Link>
          )}
        </Fragment>
      ))}
      .
    </p>
  );
}

/** What is pressed next stands below it. */
function showFromItsTop(section: HTMLElement | null): void {
  section?.scrollIntoView({ block: "start" });
  section?.focus({ preventScroll: true });
}
