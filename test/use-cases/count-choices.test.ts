import { choicesOnSheets, countChoice, withCountChoice } from "../../src/use-cases/count-choices";
import { EMPTY_MEMORY, type SheetContents } from "../../src/use-cases/workbook";
import { gridOfRows } from "../fixtures/plans/grid-of-rows";

const sheet = (name: string, id?: string): SheetContents => ({
  grid: gridOfRows(name, [["Plan"]]),
  protected: false,
  visible: true,
  ...(id === undefined ? {} : { id }),
});

describe("what a person said of a plan sheet", () => {
  it("stays with the sheet when it is renamed, though another takes its name", () => {
    const kept = [countChoice(sheet("Plan 2024", "{1}"), false)];
    const now = [sheet("Plan 2024", "{2}"), sheet("Old plan", "{1}")];
    expect([...choicesOnSheets(kept, now)]).toEqual([["Old plan", false]]);
  });

  it("stays with its name where Excel gave the ids by the sheets' places, and these have changed", () => {
    const [first, second] = [
      "{00000000-0001-0000-0000-000000000000}",
      "{00000000-0001-0000-0100-000000000000}",
    ];
    const kept = [countChoice(sheet("Plan 2024", first), false)];
    const moved = [sheet("Plan 2025", first), sheet("Plan 2024", second)];
    expect([...choicesOnSheets(kept, moved)]).toEqual([["Plan 2024", false]]);
    expect([...choicesOnSheets(kept, [sheet("Renamed", first)])]).toEqual([["Renamed", false]]);
  });

  it("goes by the name where the file came back with other ids, or without", () => {
    const kept = [countChoice(sheet("Plan 2024", "{1}"), false)];
    expect([...choicesOnSheets(kept, [sheet("Plan 2024", "{7}")])]).toEqual([["Plan 2024", false]]);
    expect([...choicesOnSheets(kept, [sheet("Plan 2024")])]).toEqual([["Plan 2024", false]]);
  });

  it("is forgotten with a sheet that is gone", () => {
    expect([...choicesOnSheets([countChoice(sheet("Gone", "{1}"), true)], [sheet("Plan", "{2}")])]).toEqual(
      [],
    );
  });

  it("gives way to what is said later of the same sheet, under whatever name", () => {
    const once = withCountChoice(EMPTY_MEMORY, countChoice(sheet("Plan", "{1}"), false));
    const twice = withCountChoice(once, countChoice(sheet("Renamed", "{1}"), true));
    expect(twice.countChoices).toEqual([{ sheet: "Renamed", id: "{1}", counts: true }]);
  });
});
