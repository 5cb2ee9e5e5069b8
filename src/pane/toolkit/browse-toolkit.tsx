import type { KpiId } from "../../domain/toolkit/edition";
import { Disclosure } from "../parts/disclosure";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { KpiLinks } from "./kpi-links";

/** Themes, key areas and KPIs in the toolkit's order. */
export function BrowseToolkit({ onOpenKpi }: { readonly onOpenKpi: (kpi: KpiId) => void }) {
  const screen = useScreenStyles();
  const { knowledge } = useSession();
  return knowledge.toolkit.themes.map((theme) => (
    <section key={theme.id} className={screen.section} aria-label={theme.name}>
      <h3 className={screen.h3}>{theme.name}</h3>
      {theme.keyAreas.map((keyArea) => (
        <Disclosure key={keyArea.id} label={`${keyArea.name} (${keyArea.kpis.length})`}>
          <KpiLinks kpis={keyArea.kpis} onOpenKpi={onOpenKpi} />
        </Disclosure>
      ))}
    </section>
  ));
}
