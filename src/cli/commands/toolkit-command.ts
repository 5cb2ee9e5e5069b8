import { counted } from "../../domain/text/counted";
import { createToolkitSearch } from "../../domain/toolkit/search-toolkit";
import type { ToolkitHit } from "../../domain/toolkit/search-toolkit";
import type { Toolkit } from "../../domain/toolkit/toolkit";
import { descriptorText } from "../../domain/toolkit/toolkit";
import type { Arguments, OptionNames } from "../arguments";
import { indented } from "../formats/paragraphs";
import type { ExitCode, Terminal } from "../terminal";
import { NOTHING_TO_FIX } from "../terminal";

export const toolkitOptions: OptionNames = { values: [], switches: [] };

/** Hits shown; the rest are counted. */
const MOST_HITS = 20;

/** `toolkit [search words]`: the toolkit's KPIs, or what it says of something. */
export function toolkitCommand(given: Arguments, toolkit: Toolkit, terminal: Terminal): ExitCode {
  const query = given.words.join(" ");
  terminal.print(query.trim() === "" ? contents(toolkit) : hits(query, toolkit));
  return NOTHING_TO_FIX;
}

function contents(toolkit: Toolkit): string {
  const { title, publisher, attribution } = toolkit.edition;
  const themes = toolkit.themes.map((theme) =>
    [
      theme.name,
      ...theme.keyAreas.flatMap((area) => [
        `  ${area.name}`,
        ...area.kpis.filter((kpi) => kpi.name !== area.name).map((kpi) => `    ${kpi.name}`),
      ]),
    ].join("\n"),
  );
  return [`${title}\n${publisher}. ${attribution}`, ...themes].join("\n\n");
}

function hits(query: string, toolkit: Toolkit): string {
  const found = createToolkitSearch(toolkit)(query);
  if (found.length === 0) return `The toolkit says nothing of “${query}”. Try fewer or other words.`;
  const rest = found.length - MOST_HITS;
  return [
    ...found.slice(0, MOST_HITS).map((hit) => hitText(hit, toolkit)),
    ...(rest > 0 ? [`… and ${counted(rest, "more place")}. Add a word to narrow the search.`] : []),
  ].join("\n\n");
}

function hitText(hit: ToolkitHit, toolkit: Toolkit): string {
  switch (hit.kind) {
    case "key-area":
      return `Key area: ${hit.keyArea.name}\n${indented(hit.keyArea.description.map(({ text }) => text).join("\n"), 2)}`;
    case "kpi":
      return `KPI: ${hit.kpi.name} (${toolkit.keyArea(hit.kpi.keyArea).name})`;
    case "descriptor": {
      const text = descriptorText(toolkit.descriptor(hit.kpi.id, hit.level));
      return `${hit.kpi.name} (${toolkit.keyArea(hit.kpi.keyArea).name}), ${hit.level}\n${indented(text, 2)}`;
    }
  }
}
