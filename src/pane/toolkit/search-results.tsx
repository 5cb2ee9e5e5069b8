import { Link } from "@fluentui/react-components";
import type { KeyArea, Kpi, KpiId, Level } from "../../domain/toolkit/edition";
import type { ToolkitHit } from "../../domain/toolkit/search-toolkit";
import { descriptorText } from "../../domain/toolkit/toolkit";
import { LevelName } from "../parts/level-name";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";

/** More are not read; a further word narrows them down. */
const SHOWN = 30;
const LETTERS_SHOWN = 200;

interface SearchResultsProps {
  readonly query: string;
  readonly hits: readonly ToolkitHit[];
  readonly onOpenKpi: (kpi: KpiId) => void;
}

/** What was found, best first. */
export function SearchResults({ query, hits, onOpenKpi }: SearchResultsProps) {
  const screen = useScreenStyles();
  if (hits.length === 0)
    return (
      <p className={screen.text} role="status">
        The toolkit says nothing like ‘{query}’. Try another word.
      </p>
    );
  return (
    <section className={screen.section} aria-label="Search results">
      <p className={screen.quiet} role="status">
        {hits.length > SHOWN
          ? `The best ${SHOWN} of ${hits.length} matches`
          : `${hits.length} ${hits.length === 1 ? "match" : "matches"}`}
      </p>
      <ul className={screen.list}>
        {grouped(hits.slice(0, SHOWN)).map(({ key, subject, levels }) => (
          <li key={key} className={screen.card}>
            {"kpi" in subject ? (
              <FoundKpi kpi={subject.kpi} levels={levels} onOpenKpi={onOpenKpi} />
            ) : (
              <FoundKeyArea keyArea={subject.keyArea} onOpenKpi={onOpenKpi} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was found of one KPI or key area; the levels as they were found. */
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
    groups.set(key, hit.kind === "descriptor" ? { ...group, levels: [...group.levels, hit.level] } : group);
  }
  return [...groups.values()];
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
      <ul className={screen.list}>
        {keyArea.kpis.map((kpi) => (
          <li key={kpi.id}>
            <Link as="button" onClick={() => onOpenKpi(kpi.id)}>
              {kpi.name}
            </Link>
          </li>
        ))}
      </ul>
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
