import { headingMeaning } from "../../../../src/domain/plan/reading/heading-words";
import { FURTHER_HEADING_WORDINGS } from "../../../fixtures/layouts/further-heading-wordings";
import { FURTHER_OTHER_HEADINGS } from "../../../fixtures/layouts/further-other-headings";
import { HEADING_WORDINGS, OTHER_HEADINGS } from "../../../fixtures/layouts/heading-wordings";
import type { Part } from "../../../fixtures/layouts/part";

const ROLES: readonly (readonly [Part, readonly string[]])[] = [
  ["keyArea", ["key-area"]],
  ["kpi", ["kpi"]],
  ["now", ["now", "now-level"]],
  ["target", ["target", "target-level"]],
  ["nowLevel", ["now-level"]],
  ["targetLevel", ["target-level"]],
  ["actions", ["actions"]],
  ["byWhen", ["by-when"]],
];

describe("what a column heading says", () => {
  it.each(
    ROLES.flatMap(([part, roles]) =>
      [HEADING_WORDINGS, FURTHER_HEADING_WORDINGS].flatMap((wordings) =>
        (wordings[part] ?? []).map((heading) => [heading, part, roles] as const),
      ),
    ),
  )("'%s' heads the column of %s", (heading, _, roles) => {
    expect(roles).toContain(headingMeaning(heading)?.role);
  });

  it.each([...OTHER_HEADINGS, ...FURTHER_OTHER_HEADINGS])(
    "'%s' heads none of a plan's own columns",
    (heading) => {
      expect([undefined, "other"]).toContain(headingMeaning(heading)?.role);
    },
  );

  it("takes a sentence for no heading, whatever its words", () => {
    const sentence =
      "Where are we now is a question the council asks itself each year before it agrees its actions";
    expect(headingMeaning(sentence)).toBeNull();
  });
});
