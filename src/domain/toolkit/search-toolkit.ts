import { LEVELS, type KeyArea, type Kpi, type Level } from "./edition";
import { descriptorText, type Toolkit } from "./toolkit";
import { createWordSearch } from "./word-search";

/** Something the toolkit says: a key area, a KPI by its name, or one of its descriptors. */
export type ToolkitHit =
  | { readonly kind: "key-area"; readonly keyArea: KeyArea }
  | { readonly kind: "kpi"; readonly kpi: Kpi }
  | { readonly kind: "descriptor"; readonly kpi: Kpi; readonly level: Level };

export type ToolkitSearch = (query: string) => readonly ToolkitHit[];

/** Searches every descriptor and the names of all KPIs and key areas; typing errors are forgiven. */
export function createToolkitSearch(toolkit: Toolkit): ToolkitSearch {
  const keyAreas = toolkit.keyAreas.map((keyArea) => ({
    item: { kind: "key-area", keyArea } as const,
    title: keyArea.name,
    text: keyArea.description.map(({ text }) => text).join(" "),
  }));
  const kpis = toolkit.kpis.map((kpi) => ({
    item: { kind: "kpi", kpi } as const,
    title: kpi.name,
    text: toolkit.keyArea(kpi.keyArea).name,
  }));
  const descriptors = toolkit.kpis.flatMap((kpi) =>
    LEVELS.map((level) => ({
      item: { kind: "descriptor", kpi, level } as const,
      title: "",
      text: `${descriptorText(toolkit.descriptor(kpi.id, level))} ${level} ${kpi.name}`,
    })),
  );
  return createWordSearch<ToolkitHit>([...keyAreas, ...kpis, ...descriptors]);
}
