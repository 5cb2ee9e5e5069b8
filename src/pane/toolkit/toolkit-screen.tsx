import { SearchBox } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { KpiId } from "../../domain/toolkit/edition";
import { createToolkitSearch } from "../../domain/toolkit/search-toolkit";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { BrowseToolkit } from "./browse-toolkit";
import { KpiPage } from "./kpi-page";
import { SearchResults } from "./search-results";

interface ToolkitScreenProps {
  readonly openKpi: KpiId | null;
  readonly onOpenKpi: (kpi: KpiId | null) => void;
}

/** The toolkit to search and to read. */
export function ToolkitScreen({ openKpi, onOpenKpi }: ToolkitScreenProps) {
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  const { toolkit } = knowledge;
  const [query, setQuery] = useState("");
  const settled = useDeferredValue(query).trim();
  const search = useMemo(() => createToolkitSearch(toolkit), [toolkit]);
  const hits = useMemo(() => (settled === "" ? [] : search(settled)), [search, settled]);
  if (openKpi !== null)
    return <KpiPage key={openKpi} kpi={toolkit.kpi(openKpi)} onBack={() => onOpenKpi(null)} />;
  return (
    <div className={screen.screen}>
      <h2 className={screen.h2}>{toolkit.edition.title}</h2>
      <SearchBox
        value={query}
        onChange={(_, data) => setQuery(data.value)}
        placeholder="Search all levels and KPIs"
        aria-label="Search the toolkit"
      />
      {settled === "" ? (
        <BrowseToolkit onOpenKpi={onOpenKpi} />
      ) : (
        <SearchResults query={settled} hits={hits} onOpenKpi={onOpenKpi} />
      )}
      <p className={screen.quiet}>{toolkit.edition.attribution}</p>
    </div>
  );
}
