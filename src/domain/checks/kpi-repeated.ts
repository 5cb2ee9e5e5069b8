import type { ExaminedEntry } from "./examined-plan";
import { defineCheck, shortened } from "./define-check";
import { cellAddress } from "../grid/cell-ref";

/** Two entries for one KPI are counted twice and drift apart. */
export const kpiRepeated = defineCheck({
  id: "kpi-repeated",
  severity: "look",
  asks: "Every KPI has one entry.",
  find: ({ entries, toolkit }) => {
    const first = new Map<string, ExaminedEntry>();
    return entries.flatMap((entry) => {
      if (!entry.kpi) return [];
      const earlier = first.get(entry.kpi.id);
      if (!earlier) {
        first.set(entry.kpi.id, entry);
        return [];
      }
      const at = labelCell(entry);
      const where = labelCell(earlier);
      const place = where.sheet === at.sheet ? cellAddress(where) : `${cellAddress(where)} of ${where.sheet}`;
      const names = [earlier.entry.writtenAs, entry.entry.writtenAs].map((name) => `“${shortened(name)}”`);
      const message =
        names[0] === names[1]
          ? `${entry.kpi.name} (${toolkit.keyArea(entry.kpi.keyArea).name}) already has an entry, at ${place}. Bring the two together, or correct the label if this is another KPI.`
          : `In this edition of the toolkit ${names[0]} (at ${place}) and ${names[1]} are one KPI: ${entry.kpi.name}. Bring the two entries together, or note why they stay apart.`;
      return [{ entry, found: { at, about: entry.entry.writtenAs, message } }];
    });
  },
});

function labelCell({ entry }: ExaminedEntry) {
  return entry.labelAt[0] ?? entry.now.level.at;
}
