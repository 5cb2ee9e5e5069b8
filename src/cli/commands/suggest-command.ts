import type { Kpi } from "../../domain/toolkit/edition";
import { findKpis } from "../../domain/toolkit/find-kpis";
import type { Toolkit } from "../../domain/toolkit/toolkit";
import { descriptorText, levelNumber, nextLevel } from "../../domain/toolkit/toolkit";
import type { StepsToTarget } from "../../domain/suggest/suggest-steps";
import { suggestSteps } from "../../domain/suggest/suggest-steps";
import type { Arguments, OptionNames } from "../arguments";
import { levelOption } from "../arguments";
import { indented } from "../formats/paragraphs";
import type { ExitCode, Terminal } from "../terminal";
import { ArgumentFault, NOTHING_TO_FIX } from "../terminal";

export const suggestOptions: OptionNames = { values: ["key-area", "now", "target"], switches: [] };

/** `suggest "KPI"`: what the next level of a KPI asks, in the toolkit's words. */
export function suggestCommand(given: Arguments, toolkit: Toolkit, terminal: Terminal): ExitCode {
  const kpi = oneKpi(given.words.join(" "), given.value("key-area"), toolkit);
  const [now, target] = [levelOption(given, "now"), levelOption(given, "target")];
  const steps = suggestSteps({ kpi: kpi.id, now, target, actions: [] }, toolkit);
  terminal.print(stepsAsText(steps, kpi, toolkit));
  return NOTHING_TO_FIX;
}

function oneKpi(name: string, keyArea: string | null, toolkit: Toolkit): Kpi {
  if (name.trim() === "")
    throw new ArgumentFault('suggest takes the name of a KPI: plan suggest "Reporting" --now Developing.');
  const found = findKpis(name, keyArea, toolkit);
  const [only] = found;
  if (!only) {
    const where = keyArea ? ` in a key area like “${keyArea}”` : "";
    throw new ArgumentFault(
      `The toolkit has no KPI like “${name}”${where}. Search it with plan toolkit ${name}, or list its KPIs with plan toolkit.`,
    );
  }
  if (found.length > 1) {
    const areas = found.map((kpi) => `  ${kpi.name} --key-area "${toolkit.keyArea(kpi.keyArea).name}"`);
    throw new ArgumentFault(
      `“${name}” could be ${found.length} KPIs. Name the key area too:\n${areas.join("\n")}`,
    );
  }
  return only;
}

function stepsAsText(steps: StepsToTarget, kpi: Kpi, toolkit: Toolkit): string {
  const area = toolkit.keyArea(kpi.keyArea).name;
  const way = steps.steps.map(
    ({ level, descriptor }) => `${level}\n${indented(descriptorText(descriptor), 2)}`,
  );
  const asks = steps.asks.map((asked) => indented(`- ${asked.asks}`, 2));
  return [
    area === kpi.name ? kpi.name : `${kpi.name} (${area})`,
    steps.now === null
      ? `To ${steps.target}, from the start: say where you are now with --now LEVEL.`
      : steps.now === steps.target
        ? `At ${steps.target}`
        : `From ${steps.now} to ${steps.target}`,
    ...(steps.present ? [`${steps.now} (now)\n${indented(descriptorText(steps.present), 2)}`] : []),
    ...way,
    asks.length === 0
      ? nothingAsked(steps)
      : [`What ${steps.target} asks, as draft actions in the toolkit's words:`, ...asks].join("\n"),
  ].join("\n\n");
}

function nothingAsked({ now, target }: StepsToTarget): string {
  if (now !== null && levelNumber(target) < levelNumber(now))
    return `${target} is below ${now}: check which of the two is meant as the target.`;
  return nextLevel(target) === null
    ? `${target} is the highest level: the toolkit asks nothing beyond it.`
    : "The target asks nothing beyond the present level.";
}
