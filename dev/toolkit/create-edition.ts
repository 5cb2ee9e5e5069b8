import type { Annotation, Edition, KeyArea, Kpi, Level } from "../../src/domain/toolkit/edition";
import { LEVELS } from "../../src/domain/toolkit/edition";
import { annotatedText } from "./annotated-text";
import type { Outline, OutlineKeyArea, OutlineKpi } from "./outline";
import { paragraphsOf } from "./paragraphs-of";
import type { PrintedKeyArea, PrintedKpi } from "./parse-toolkit-text";
import { parseToolkitText } from "./parse-toolkit-text";

/**
 * An edition from the toolkit's text, its outline and the annotations written by hand.
 * @throws when the text and the outline do not agree, or an annotation quotes words that do not stand at its place: the
 * data would then say something the toolkit does not.
 */
export function createEdition(text: string, outline: Outline, annotations: readonly Annotation[]): Edition {
  const outlined = outline.themes.flatMap((theme) => theme.keyAreas);
  const printed = parseToolkitText(text, {
    themes: outline.themes.map((theme) => theme.printed),
    keyAreas: outlined.map((area) => area.printed),
  });
  agree(
    printed.map((area) => `${area.theme}: ${area.name}`),
    outline.themes.flatMap((theme) => theme.keyAreas.map((area) => `${theme.printed}: ${area.printed}`)),
    "the key areas",
  );
  const printedByName = new Map(printed.map((area) => [area.name, area]));
  const edition: Edition = {
    id: outline.id,
    title: outline.title,
    publisher: outline.publisher,
    published: outline.published,
    attribution: outline.attribution,
    themes: outline.themes.map((theme) => ({
      id: theme.id,
      name: theme.printed,
      keyAreas: theme.keyAreas.map((area) => createKeyArea(area, printedByName.get(area.printed))),
    })),
    annotations,
  };
  annotations.forEach((annotation) => mustQuoteItsPlace(annotation, edition));
  return edition;
}

function createKeyArea(outline: OutlineKeyArea, printed: PrintedKeyArea | undefined): KeyArea {
  if (printed === undefined) throw new Error(`The text has no key area "${outline.printed}"`);
  agree(
    printed.kpis.map((kpi) => kpi.name),
    outline.kpis.map((kpi) => kpi.printed),
    `the KPIs of ${outline.printed}`,
  );
  return {
    id: outline.id,
    name: outline.printed,
    description: paragraphsOf(printed.description),
    whatItIs: paragraphsOf(printed.whatItIs),
    whyItIsImportant: paragraphsOf(printed.whyItIsImportant),
    kpis: outline.kpis.map((kpi, place) => createKpi(kpi, outline.id, printed.kpis[place])),
  };
}

function createKpi(outline: OutlineKpi, keyArea: string, printed: PrintedKpi | undefined): Kpi {
  return {
    id: `${keyArea}/${outline.id}`,
    name: outline.name ?? outline.printed,
    printedName: outline.printed,
    keyArea,
    descriptors: LEVELS.map((level, place) => createDescriptor(level, printed?.cells[place])),
  };
}

function createDescriptor(level: Level, cell: string | undefined) {
  if (cell === undefined) throw new Error(`A KPI has no text at ${level}`);
  return { level, paragraphs: paragraphsOf(cell) };
}

function agree(printed: readonly string[], outlined: readonly string[], what: string): void {
  if (printed.join("\n") === outlined.join("\n")) return;
  throw new Error(`The outline and the text differ in ${what}.
Outline: ${outlined.join("; ")}
Text: ${printed.join("; ")}`);
}

function mustQuoteItsPlace(annotation: Annotation, edition: Edition): void {
  if (annotatedText(annotation, edition).includes(annotation.printed)) return;
  throw new Error(
    `The annotation "${annotation.id}" quotes words that do not stand at its place: "${annotation.printed}"`,
  );
}
