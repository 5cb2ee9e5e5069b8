import { counted } from "../../domain/text/counted";
import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { LEVELS, type KeyArea, type Kpi, type KpiId, type Level } from "../../domain/toolkit/edition";
import type { ToolkitHit } from "../../domain/toolkit/search-toolkit";
import { descriptorText } from "../../domain/toolkit/toolkit";
import { LevelName } from "../parts/level-name";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { KpiLinks } from "./kpi-links";

/** Few people read further; the rest is one press away. */
const SHOWN_AT_FIRST = 10;
const LETTERS_SHOWN = 200;

interface SearchResultsProps {
  readonly query: string;
  readonly hits: readonly ToolkitHit[];
  readonly onOpenKpi: (kpi: KpiId) => void;
}

/** What was found, best first. */
export function SearchResults({ query, hits, onOpenKpi }: SearchResultsProps) {
  const screen = useScreenStyles();
  const [wholeQuery, setWholeQuery] = useState<string | null>(null);
  if (hits.length === 0)
    return (
      <p className={screen.text} role="status">
        The toolkit says nothing like ‘{query}’. Try another word.
      </p>
    );
  const groups = grouped(hits);
  const shown = wholeQuery === query ? groups : groups.slice(0, SHOWN_AT_FIRST);
  return (
    <section className={screen.section} aria-label="Search results">
      <p className={screen.quiet} role="status">
        {shown.length < groups.length ? `The best ${shown.length} of ${found(groups)}` : found(groups)}
      </p>
      <ul className={screen.list}>
        {shown.map(({ key, subject, levels }) => (
          <li key={key} className={screen.card}>
            {"kpi" in subject ? (
              <FoundKpi kpi={subject.kpi} levels={levels} onOpenKpi={onOpenKpi} />
            ) : (
              <FoundKeyArea keyArea={subject.keyArea} onOpenKpi={onOpenKpi} />
            )}
          </li>
        ))}
      </ul>
      {shown.length < groups.length && (
        <div className={screen.buttons}>
          <Button onClick={() => setWholeQuery(query)}>Show all {groups.length}</Button>
        </div>
      )}
    </section>
  );
}

function found(groups: readonly Group[]): string {
  return counted(groups.length, "match", "matches");
}

/** What was found of one KPI or key area; the levels from the lowest. */
interface Group {
  readonly key: string;
  readonly subject: { readonly kpi: Kpi } | { readonly keyArea: KeyArea };
  readonly levels: readonly Level[];
}

/** A KPI whose name and levels were found stands there once, where the best of them was. */
function grouped(hits: readonly ToolkitHit[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const hit of hits) {
    const subject = hit.kind === "key-area" ? { keyArea: hit.keyArea } : { kpi: hit.kpi };
    const key = hit.kind === "key-area" ? hit.keyArea.id : hit.kpi.id;
    const group = groups.get(key) ?? { key, subject, levels: [] };
    groups.set(
      key,
      hit.kind === "descriptor" ? { ...group, levels: withLevel(group.levels, hit.level) } : group,
    );
  }
  return [...groups.values()];
}

function withLevel(levels: readonly Level[], level: Level): readonly Level[] {
  return LEVELS.filter((one) => one === level || levels.includes(one));
}

function FoundKeyArea({
  keyArea,
  onOpenKpi,
}: { readonly keyArea: KeyArea } & Pick<SearchResultsProps, "onOpenKpi">) {
  const screen = useScreenStyles();
  return (
    <>
      <p className={screen.text}>
        <strong>{keyArea.name}</strong>, a key area
      </p>
      <KpiLinks kpis={keyArea.kpis} onOpenKpi={onOpenKpi} />
    </>
  );
}

interface FoundKpiProps extends Pick<SearchResultsProps, "onOpenKpi"> {
  readonly kpi: Kpi;
  readonly levels: readonly Level[];
}

function FoundKpi({ kpi, levels, onOpenKpi }: FoundKpiProps) {
  const screen = useScreenStyles();
  const { toolkit } = useSession().knowledge;
  return (
    <>
      <div>
        <Link as="button" onClick={() => onOpenKpi(kpi.id)}>
          {kpi.name}
        </Link>
        <p className={screen.quiet}>{toolkit.keyArea(kpi.keyArea).name}</p>
      </div>
      {levels.map((level) => (
        <div key={level}>
          <LevelName level={level} />
          <p className={screen.quiet}>{shortened(descriptorText(toolkit.descriptor(kpi.id, level)))}</p>
        </div>
      ))}
    </>
  );
}

function shortened(text: string): string {
  if (text.length <= LETTERS_SHOWN) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LETTERS_SHOWN))} …`;
}
