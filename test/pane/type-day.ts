import { expect } from "@jest/globals";
import { fireEvent } from "@testing-library/react";

/** Types a day as browsers report it: once day and month stand, each key of the year makes another one. */
export function typeDayByKeys(input: HTMLElement, day: string): void {
  const [year = "", ...rest] = day.split("-");
  for (let keys = 1; keys <= year.length; keys++) {
    const typed = [year.slice(0, keys).padStart(4, "0"), ...rest].join("-");
    fireEvent.change(input, { target: { value: typed } });
    expect(input).toHaveValue(typed);
  }
}
