import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { formatDay } from "../../domain/by-when/day-words";
import type { WorkbookMemory } from "../../use-cases/workbook";
import { useAnnounce } from "../parts/announcer";
import { DayField, isUnfinishedDay } from "../parts/day-field";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";

type Choices = Pick<WorkbookMemory, "council" | "quarters" | "reviewDate">;

/** What somebody chose and has not saved yet. It stays while they look at another screen. */
export type SettingsDraft = Partial<Choices>;

interface SettingsScreenProps {
  readonly changed: SettingsDraft;
  readonly onChange: (changed: SettingsDraft) => void;
}

/** What the add-in remembers in this workbook, and what it is. */
export function SettingsScreen({ changed, onChange }: SettingsScreenProps) {
  const screen = useScreenStyles();
  const announce = useAnnounce();
  const { state, remember, today, version, capabilities, knowledge } = useSession();
  const [saved, setSaved] = useState(false);
  const [isDateUnfinished, setDateUnfinished] = useState(false);
  const [cancelled, setCancelled] = useState(0);
  const date = useRef<HTMLInputElement>(null);
  const choices: Choices = { ...state.memory, ...changed };
  const { edition } = knowledge.toolkit;
  const save = async () => {
    // Else a half-typed date would be kept as none, and dates be judged by today.
    const isUnfinished = isUnfinishedDay(date.current);
    setDateUnfinished(isUnfinished);
    if (isUnfinished) {
      date.current?.focus();
      return;
    }
    if (!(await remember((memory) => ({ ...memory, ...changed })))) return;
    onChange({});
    setSaved(true);
    announce("Saved in this workbook.");
  };
  const cancel = () => {
    onChange({});
    setDateUnfinished(false);
    setCancelled(cancelled + 1);
  };
  const isSame = Object.keys(changed).length === 0;
  return (
    <div className={screen.screen}>
      <form
        className={screen.section}
        aria-label="Settings of this workbook"
        // Our own sentence says more than the browser’s bubble.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h2 className={screen.h2}>Settings of this workbook</h2>
        <Field label="Council">
          <Input
            value={choices.council}
            onChange={(_, { value }) => onChange({ ...changed, council: value })}
          />
        </Field>
        <Field label="Quarters">
          <RadioGroup
            value={choices.quarters}
            onChange={(_, { value }) =>
              onChange({ ...changed, quarters: value === "calendar" ? "calendar" : "financial" })
            }
          >
            <Radio value="financial" label="Of the financial year: Q1 is April to June" />
            <Radio value="calendar" label="Of the calendar year: Q1 is January to March" />
          </RadioGroup>
        </Field>
        <DayField
          // A half-typed date goes too when the changes are thrown away.
          key={cancelled}
          label="Date of review"
          hint={`Dates before it are past. Empty means today, ${formatDay(today)}.`}
          value={choices.reviewDate}
          problem={isDateUnfinished ? "Give the whole date, or clear it." : ""}
          input={date}
          onChange={(reviewDate) => {
            setDateUnfinished(false);
            onChange({ ...changed, reviewDate });
          }}
        />
        <div className={screen.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={isSame}>
            Save
          </Button>
          {!isSame && <Button onClick={cancel}>Cancel</Button>}
          {isSame && saved && (
            <span className={screen.quiet} aria-hidden>
              Saved in this workbook
            </span>
          )}
        </div>
      </form>
      <section className={screen.section} aria-label="What this Excel can do">
        <h3 className={screen.h3}>What this Excel can do</h3>
        <ul className={screen.list}>
          {capabilities.map(({ name, available, reason }) => (
            <li key={name} className={screen.text}>
              {capabilityNames[name]}
              <span className={screen.quiet}> · {available ? "Yes." : `Not here. ${reason}`}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className={screen.section} aria-label="About">
        <h3 className={screen.h3}>About</h3>
        <p className={screen.text}>Version {version}</p>
        <p className={screen.text}>
          {edition.title}, {edition.published}
        </p>
        <p className={screen.quiet}>{edition.attribution}</p>
        <p className={screen.quiet}>Nothing of this workbook leaves Excel. No use of it is recorded.</p>
      </section>
    </div>
  );
}

const capabilityNames = {
  "one-press-undo": "Excel’s own Undo takes a whole change back",
  "merged-areas": "The check sees merged cells",
} as const;
