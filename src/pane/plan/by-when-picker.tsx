import { Field, Input, Select } from "@fluentui/react-components";
import type { QuarterSystem } from "../../domain/by-when/by-when";
import { formatPeriod } from "../../domain/by-when/day-words";
import { parseDay } from "../../domain/by-when/days";
import { quartersFrom } from "../../domain/by-when/quarters";
import type { ByWhenChoice } from "../../domain/by-when/write-by-when";
import { useSession } from "../session/session";

/** Two years ahead: as far as a yearly plan looks. */
const QUARTERS_OFFERED = 9;

type Picked = ByWhenChoice | null | "unchanged";

interface ByWhenPickerProps {
  readonly value: Picked;
  /** What the sheet says now; offered as `unchanged` where there is something. */
  readonly written: string | null;
  readonly onChange: (value: Picked) => void;
}

/** A by-when by quarter, by date, complete, ongoing or none. */
export function ByWhenPicker({ value, written, onChange }: ByWhenPickerProps) {
  const { asOf, state } = useSession();
  const system: QuarterSystem = state.memory.quarters;
  const quarters = quartersFrom(asOf, QUARTERS_OFFERED, system);
  const pick = (key: string) => {
    const quarter = quarters.find((one) => one.label === key);
    if (quarter) onChange({ kind: "quarter", quarter });
    else if (key === "complete" || key === "ongoing") onChange({ kind: key });
    else if (key === "day") onChange({ kind: "day", day: asOf });
    else onChange(key === "unchanged" ? "unchanged" : null);
  };
  return (
    <>
      <Field label="By when">
        <Select value={keyOf(value)} onChange={(_, data) => pick(data.value)}>
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
      {value !== null && value !== "unchanged" && value.kind === "day" && (
        <Field label="Date">
          <Input
            type="date"
            value={value.day}
            onChange={(_, data) => {
              const day = parseDay(data.value);
              if (day !== null) onChange({ kind: "day", day });
            }}
          />
        </Field>
      )}
    </>
  );
}

function keyOf(value: Picked): string {
  if (value === "unchanged") return "unchanged";
  if (value === null) return "none";
  return value.kind === "quarter" ? value.quarter.label : value.kind;
}
