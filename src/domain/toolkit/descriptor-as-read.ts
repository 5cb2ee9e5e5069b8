import type { Descriptor, KpiId, Level } from "./edition";
import type { Toolkit } from "./toolkit";

/**
 * The descriptor as a reader understands it: its printed slips replaced by the readings of the edition's annotations. A
 * council that puts a slip right has not changed the wording. What is shown or written stays `toolkit.descriptor`, verbatim.
 */
export function descriptorAsRead(toolkit: Toolkit, kpi: KpiId, level: Level): Descriptor {
  const slips = toolkit.edition.annotations.filter((slip) => slip.kpi === kpi && slip.level === level);
  const printed = toolkit.descriptor(kpi, level);
  return {
    level,
    paragraphs: printed.paragraphs.map(({ kind, text }) => ({
      kind,
      text: slips.reduce(
        (read, slip) => (slip.readAs === null ? read : read.replace(slip.printed, slip.readAs)),
        text,
      ),
    })),
  };
}
