import { Link } from "@fluentui/react-components";
import type { KpiId } from "../../domain/toolkit/edition";
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
        {hits.length > SHOWN ? `The best ${SHOWN} of ${hits.length} found` : `${hits.length} found`}
      </p>
      <ul className={screen.list}>
        {hits.slice(0, SHOWN).map((hit) => (
          <li key={keyOf(hit)} className={screen.card}>
            <Hit hit={hit} onOpenKpi={onOpenKpi} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf(hit: ToolkitHit): string {
  switch (hit.kind) {
    case "key-area":
      return hit.keyArea.id;
    case "kpi":
      return hit.kpi.id;
    case "descriptor":
      return `${hit.kpi.id} ${hit.level}`;
  }
}

function Hit({ hit, onOpenKpi }: { readonly hit: ToolkitHit; readonly onOpenKpi: (kpi: KpiId) => void }) {
  const screen = useScreenStyles();
  const { toolkit } = useSession().knowledge;
  if (hit.kind === "key-area")
    return (
      <>
        <p className={screen.text}>
          <strong>{hit.keyArea.name}</strong>, a key area
        </p>
        <ul className={screen.list}>
          {hit.keyArea.kpis.map((kpi) => (
            <li key={kpi.id}>
              <Link as="button" onClick={() => onOpenKpi(kpi.id)}>
                {kpi.name}
              </Link>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <Link as="button" onClick={() => onOpenKpi(hit.kpi.id)}>
        {hit.kpi.name}
      </Link>
      <p className={screen.quiet}>{toolkit.keyArea(hit.kpi.keyArea).name}</p>
      {hit.kind === "descriptor" && (
        <>
          <LevelName level={hit.level} />
          <p className={screen.text}>
            {shortened(descriptorText(toolkit.descriptor(hit.kpi.id, hit.level)))}
          </p>
        </>
      )}
    </>
  );
}

function shortened(text: string): string {
  if (text.length <= LETTERS_SHOWN) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LETTERS_SHOWN))} …`;
}
