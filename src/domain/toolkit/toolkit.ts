import type {
  Descriptor,
  Edition,
  KeyArea,
  KeyAreaId,
  Kpi,
  KpiId,
  Level,
  OlderWords,
  Theme,
} from "./edition";
import { LEVELS } from "./edition";

/** An edition with its older words, ready for lookups. Built once, never changed. */
export interface Toolkit {
  readonly edition: Edition;
  readonly olderWords: readonly OlderWords[];
  /** All KPIs, key areas and themes in the toolkit's order. */
  readonly kpis: readonly Kpi[];
  readonly keyAreas: readonly KeyArea[];
  readonly themes: readonly Theme[];
  kpi(id: KpiId): Kpi;
  keyArea(id: KeyAreaId): KeyArea;
  themeOf(keyArea: KeyAreaId): Theme;
  descriptor(kpi: KpiId, level: Level): Descriptor;
}

/** @throws on an id the edition does not have: ids come from the edition, so a wrong one is a bug. */
export function createToolkit(edition: Edition, olderWords: readonly OlderWords[]): Toolkit {
  const keyAreas = edition.themes.flatMap((theme) => theme.keyAreas);
  const kpis = keyAreas.flatMap((area) => area.kpis);
  const kpiById = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const keyAreaById = new Map(keyAreas.map((area) => [area.id, area]));
  const themeByKeyArea = new Map(
    edition.themes.flatMap((theme) => theme.keyAreas.map((area) => [area.id, theme] as const)),
  );
  const kpi = (id: KpiId) => known(kpiById.get(id), "KPI", id);
  return {
    edition,
    olderWords,
    kpis,
    keyAreas,
    themes: edition.themes,
    kpi,
    keyArea: (id) => known(keyAreaById.get(id), "key area", id),
    themeOf: (id) => known(themeByKeyArea.get(id), "key area", id),
    descriptor: (id, level) => known(kpi(id).descriptors[levelNumber(level)], "descriptor", `${id} ${level}`),
  };
}

function known<T>(found: T | undefined, what: string, id: string): T {
  if (found === undefined) throw new Error(`The edition has no ${what} "${id}"`);
  return found;
}

/** `0` for Minimum to `4` for Innovator. */
export function levelNumber(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The level one up, or `null` at Innovator. */
export function nextLevel(level: Level): Level | null {
  return LEVELS[levelNumber(level) + 1] ?? null;
}

/** The descriptor's paragraphs as one text, a line each; bullets are marked as the toolkit marks them. */
export function descriptorText(descriptor: Descriptor): string {
  return descriptor.paragraphs
    .map((paragraph) => (paragraph.kind === "bullet" ? `• ${paragraph.text}` : paragraph.text))
    .join("\n");
}
