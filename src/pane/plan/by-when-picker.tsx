import { Field, Select } from "@fluentui/react-components";
import type { Ref } from "react";
import type { QuarterSystem } from "../../domain/by-when/by-when";
import { formatPeriod } from "../../domain/by-when/day-words";
import { quartersFrom } from "../../domain/by-when/quarters";
import { DayField } from "../parts/day-field";
import { useSession } from "../session/session";
import { asksForADay, type ByWhenDraft } from "./drafts";

/** Two years ahead: as far as a yearly plan looks. */
const QUARTERS_OFFERED = 9;

interface ByWhenPickerProps {
  readonly value: ByWhenDraft;
  /** What the sheet says now; offered as `unchanged` where there is something. */
  readonly written: string | null;
  /** What is wrong with the date, or `""`. */
  readonly problem: string;
  readonly select: Ref<HTMLSelectElement>;
  readonly dateInput: Ref<HTMLInputElement>;
  readonly onChange: (value: ByWhenDraft) => void;
}

/** A by-when by quarter, by date, complete, ongoing or none. */
export function ByWhenPicker(props: ByWhenPickerProps) {
  const { value, written, problem, select, dateInput, onChange } = props;
  const { asOf, state } = useSession();
  const system: QuarterSystem = state.memory.quarters;
  const quarters = quartersFrom(asOf, QUARTERS_OFFERED, system);
  const pick = (key: string) => {
    const quarter = quarters.find((one) => one.label === key);
    if (quarter) onChange({ kind: "quarter", quarter });
    else if (key === "complete" || key === "ongoing") onChange({ kind: key });
    else if (key === "day") onChange(DAY_TO_COME);
    else onChange(key === "unchanged" ? "unchanged" : null);
  };
  return (
    <>
      <Field label="By when">
        <Select select={{ ref: select }} value={keyOf(value)} onChange={(_, data) => pick(data.value)}>
          {written !== null && <option value="unchanged">Keep ‘{written}’</option>}
          <option value="none">No date</option>
          {quarters.map((quarter) => (
            <option key={quarter.label} value={quarter.label}>
              {quarter.label}, {formatPeriod(quarter.period)}
            </option>
          ))}
          <option value="day">On a date</option>
          <option value="ongoing">Ongoing</option>
          <option value="complete">Complete</option>
        </Select>
      </Field>
      {asksForADay(value) && (
        <DayField
          label="Date"
          required
          value={value.kind === "day" ? value.day : null}
          problem={problem}
          input={dateInput}
          onChange={(day) => onChange(day === null ? DAY_TO_COME : { kind: "day", day })}
        />
      )}
    </>
  );
}

/** No day is put there beforehand: nobody would notice a deadline of today. */
const DAY_TO_COME: ByWhenDraft = { kind: "day-to-come" };

function keyOf(value: ByWhenDraft): string {
  if (value === "unchanged") return "unchanged";
  if (value === null) return "none";
  if (value.kind === "day-to-come") return "day";
  return value.kind === "quarter" ? value.quarter.label : value.kind;
}
