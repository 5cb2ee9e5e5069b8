import { parseArgs } from "node:util";

import type { Day } from "../domain/by-when/by-when";
import { parseDay } from "../domain/by-when/days";
import type { Level } from "../domain/toolkit/edition";
import { levelNamed } from "../domain/plan/reading/sight-level";
import { ArgumentFault } from "./terminal";

/** The options a command takes: those with a value, and switches. */
export interface OptionNames {
  readonly values: readonly string[];
  readonly switches: readonly string[];
}

/** Arguments taken apart: what stands alone, and the options given. */
export interface Arguments {
  readonly words: readonly string[];
  value(option: string): string | null;
  isOn(option: string): boolean;
}

/** @throws ArgumentFault with a sentence that names the option in fault. */
export function readArguments(given: readonly string[], names: OptionNames): Arguments {
  const options: Record<string, { type: "string" | "boolean" }> = {};
  for (const name of names.values) options[name] = { type: "string" };
  for (const name of names.switches) options[name] = { type: "boolean" };
  const parsed = parseArgs({ args: [...given], options, strict: false, allowPositionals: true });
  for (const [option, value] of Object.entries(parsed.values)) {
    if (names.switches.includes(option)) continue;
    if (!names.values.includes(option)) throw new ArgumentFault(`There is no option --${option} here.`);
    if (typeof value !== "string" || value === "")
      throw new ArgumentFault(`--${option} needs a value after it.`);
  }
  return {
    words: parsed.positionals,
    value: (option) => {
      const value = parsed.values[option];
      return typeof value === "string" ? value : null;
    },
    isOn: (option) => parsed.values[option] !== undefined,
  };
}

/** One of the values an option may have, or what else holds. @throws ArgumentFault naming those it may have. */
export function choice<T extends string, Otherwise extends T | null>(
  given: Arguments,
  option: string,
  values: readonly T[],
  otherwise: Otherwise,
): T | Otherwise {
  const value = given.value(option);
  if (value === null) return otherwise;
  const chosen = values.find((one) => one === value.toLowerCase());
  if (!chosen) throw new ArgumentFault(`--${option} is one of ${values.join(", ")}, not “${value}”.`);
  return chosen;
}

/** The day given, or `null` where the option is not given. @throws ArgumentFault when it is no day of the calendar. */
export function dayOption(given: Arguments, option: string): Day | null {
  const value = given.value(option);
  if (value === null) return null;
  const day = parseDay(value);
  if (!day) throw new ArgumentFault(`--${option} is a day written YYYY-MM-DD (2026-03-31), not “${value}”.`);
  return day;
}

/** The level given, whatever its case, or `null` where the option is not given. @throws ArgumentFault on another word. */
export function levelOption(given: Arguments, option: string): Level | null {
  const value = given.value(option);
  if (value === null) return null;
  const level = levelNamed(value);
  if (!level) {
    throw new ArgumentFault(
      `--${option} is Minimum, Developing, Mature, Leader or Innovator, not “${value}”.`,
    );
  }
  return level;
}
