import type { Annotation, Edition, KeyArea, Kpi } from "../../src/domain/toolkit/edition";

/**
 * The printed text an annotation speaks of, a paragraph a line: the descriptor, the KPI with its name, the key area with
 * its explanations, or the whole edition, as far as the annotation says where.
 * @throws when the place is not in the edition.
 */
export function annotatedText(annotation: Annotation, edition: Edition): string {
  const { keyArea: keyAreaId, kpi: kpiId, level } = annotation;
  const keyAreas = edition.themes.flatMap((theme) => theme.keyAreas);
  if (keyAreaId === null) return keyAreas.map(keyAreaText).join("\n");
  const keyArea = keyAreas.find((area) => area.id === keyAreaId);
  if (keyArea === undefined) throw new Error(`"${annotation.id}" names an unknown key area "${keyAreaId}"`);
  if (kpiId === null) return keyAreaText(keyArea);
  const kpi = keyArea.kpis.find(({ id }) => id === kpiId);
  if (kpi === undefined) throw new Error(`"${annotation.id}" names an unknown KPI "${kpiId}"`);
  if (level === null) return kpiText(kpi);
  return lines(kpi.descriptors.filter((one) => one.level === level).flatMap((one) => one.paragraphs));
}

function keyAreaText(area: KeyArea): string {
  const explanations = [...area.description, ...area.whatItIs, ...area.whyItIsImportant];
  return [area.name, lines(explanations), ...area.kpis.map(kpiText)].join("\n");
}

function kpiText(kpi: Kpi): string {
  return [kpi.printedName, lines(kpi.descriptors.flatMap((one) => one.paragraphs))].join("\n");
}

function lines(paragraphs: readonly { readonly text: string }[]): string {
  return paragraphs.map((paragraph) => paragraph.text).join("\n");
}
