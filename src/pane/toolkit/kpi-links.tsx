import { Link } from "@fluentui/react-components";
import type { Kpi, KpiId } from "../../domain/toolkit/edition";
import { useScreenStyles } from "../parts/use-screen-styles";

interface KpiLinksProps {
  readonly kpis: readonly Kpi[];
  readonly onOpenKpi: (kpi: KpiId) => void;
}

/** The KPIs of a key area, each one press from its ladder. */
export function KpiLinks({ kpis, onOpenKpi }: KpiLinksProps) {
  const screen = useScreenStyles();
  return (
    <ul className={screen.list}>
      {kpis.map((kpi) => (
        <li key={kpi.id}>
          <Link as="button" onClick={() => onOpenKpi(kpi.id)}>
            {kpi.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
