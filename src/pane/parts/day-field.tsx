import { Field, Input } from "@fluentui/react-components";
import { useState, type Ref } from "react";
import type { Day } from "../../domain/by-when/by-when";
import { parseDay } from "../../domain/by-when/days";

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: Day | null;
  /** What is wrong with it, or `""`. */
  readonly problem: string;
  readonly required?: boolean;
  readonly input?: Ref<HTMLInputElement>;
  readonly onChange: (day: Day | null) => void;
}

/**
 * A day, typed or picked. What is typed stays as it is until it is a day: a field that is given the last whole day back at
 * every key cannot be typed in, since a year is 0002 before it is 2027.
 */
export function DayField({ label, hint, value, problem, required, input, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState<string>(value ?? "");
  const [told, setTold] = useState(value);
  if (value !== told) {
    setTold(value);
    setTyped(value ?? "");
  }
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(required === true ? { required } : {})}
      {...(problem === "" ? {} : { validationState: "error" as const, validationMessage: problem })}
    >
      <Input
        type="date"
        value={typed}
        {...(input === undefined ? {} : { input: { ref: input } })}
        onChange={(_, data) => {
          const day = parseDay(data.value);
          setTyped(data.value);
          setTold(day);
          onChange(day);
        }}
      />
    </Field>
  );
}

/** Whether something stands in the field that is no day yet, such as 31/03 without a year. */
export function isUnfinishedDay(input: HTMLInputElement | null): boolean {
  if (input === null) return false;
  // Browsers give a half-typed day as no value at all.
  return input.validity.badInput || (input.value !== "" && parseDay(input.value) === null);
}
