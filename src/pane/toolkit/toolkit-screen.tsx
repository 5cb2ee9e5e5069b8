import { SearchBox } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { KpiId } from "../../domain/toolkit/edition";
import { createToolkitSearch } from "../../domain/toolkit/search-toolkit";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { BrowseToolkit } from "./browse-toolkit";
import { KpiPage } from "./kpi-page";
import { SearchResults } from "./search-results";

interface ToolkitScreenProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly openKpi: KpiId | null;
  readonly onOpenKpi: (kpi: KpiId | null) => void;
}

/** The toolkit to search and to read. */
export function ToolkitScreen({ query, onQuery, openKpi, onOpenKpi }: ToolkitScreenProps) {
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const { toolkit } = knowledge;
  const settled = useDeferredValue(query).trim();
  const search = useMemo(() => createToolkitSearch(toolkit), [toolkit]);
  const hits = useMemo(() => (settled === "" ? [] : search(settled)), [search, settled]);
  const searchBox = useRef<HTMLInputElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(openKpi !== null);
  useEffect(() => {
    if (wasOpen.current && openKpi === null) (pressed.current ?? searchBox.current)?.focus();
    wasOpen.current = openKpi !== null;
  }, [openKpi]);
  const open = (kpi: KpiId) => {
    pressed.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    onOpenKpi(kpi);
  };
  return (
    <>
      {openKpi !== null && (
        <KpiPage key={openKpi} kpi={toolkit.kpi(openKpi)} onBack={() => onOpenKpi(null)} />
      )}
      {/* Stays while a KPI is read, so that the way back leads to where the person was. */}
      <div hidden={openKpi !== null}>
        <div className={screen.screen}>
          <h2 className={screen.h2}>The toolkit</h2>
          <SearchBox
            input={{ ref: searchBox }}
            value={query}
            onChange={(_, data) => onQuery(data.value)}
            placeholder="Search all levels and KPIs"
            aria-label="Search the toolkit"
          />
          {settled === "" ? (
            <BrowseToolkit onOpenKpi={open} />
          ) : (
            <SearchResults query={settled} hits={hits} onOpenKpi={open} />
          )}
          <p className={screen.quiet}>
            {toolkit.edition.title}. {toolkit.edition.attribution}
          </p>
        </div>
      </div>
    </>
  );
}
