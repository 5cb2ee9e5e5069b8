import { Combobox, Option, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { cellAddress } from "../../domain/grid/cell-ref";
import { createWordSearch } from "../../domain/toolkit/word-search";
import { entryName, keyAreaOf } from "../../use-cases/describe-entry";
import { firstCell, type EntryPlace } from "../../use-cases/find-entry";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";

/** More are not read; a further word narrows them down. */
const OFFERED = 40;

const useStyles = makeStyles({ box: { width: "100%", minWidth: 0 } });

interface FindKpiProps {
  readonly places: readonly EntryPlace[];
  readonly onFound: (place: EntryPlace) => void;
}

/** Finds an entry by the name of its KPI, its label or its key area. */
export function FindKpi({ places, onFound }: FindKpiProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const [query, setQuery] = useState("");
  const search = useMemo(
    () =>
      createWordSearch(
        places.map((place) => ({
          item: place,
          title: `${entryName(place.entry, knowledge.toolkit)} ${place.entry.writtenAs}`,
          text: keyAreaOf(place.entry, knowledge.toolkit)?.name ?? "",
        })),
      ),
    [places, knowledge],
  );
  const found = (query.trim() === "" ? places : search(query)).slice(0, OFFERED);
  return (
    <Combobox
      className={styles.box}
      aria-label="Find a KPI"
      freeform
      // Within the screen, where its landmark and its scrolling are.
      inlinePopup
      clearable
      placeholder="Find a KPI"
      value={query}
      selectedOptions={[]}
      onChange={(event) => setQuery(event.target.value)}
      onOptionSelect={(_, { optionValue }) => {
        const place = places[Number(optionValue)];
        setQuery("");
        if (optionValue !== undefined && place) onFound(place);
      }}
    >
      {found.map((place) => {
        const name = entryName(place.entry, knowledge.toolkit);
        const area = keyAreaOf(place.entry, knowledge.toolkit)?.name ?? "No key area";
        return (
          <Option key={place.number} value={String(place.number)} text={`${name}, ${area}`}>
            <span>
              {name}
              <span className={screen.quiet}>
                {" "}
                · {area}, {cellAddress(firstCell(place.entry))}
              </span>
            </span>
          </Option>
        );
      })}
      {found.length === 0 && (
        <Option key="none" value="none" disabled text="No KPI found">
          No KPI of this workbook is called that.
        </Option>
      )}
    </Combobox>
  );
}
