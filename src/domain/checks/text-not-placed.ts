import { saysSomething } from "../text/says-something";
import { isPrompt } from "../plan/stray-mark";
import { defineCheck, shortened } from "./define-check";

/** Nothing is dropped in silence: what the reader could not place, a person can. */
export const textNotPlaced = defineCheck({
  id: "text-not-placed",
  severity: "note",
  asks: "Every text of a plan sheet belongs to an entry or a heading.",
  find: ({ plans }) =>
    plans.flatMap((plan) =>
      plan.unplaced
        .filter(({ text }) => saysSomething(text))
        .map(({ text, at }) => ({
          entry: null,
          found: {
            at,
            about: text,
            message: isPrompt(text)
              ? `“${shortened(text)}” is left from a template. Write what it asks for, or clear it.`
              : `“${shortened(text)}” could not be placed in any entry. Move it to where it belongs, or clear it if it is left over.`,
          },
        })),
    ),
});
