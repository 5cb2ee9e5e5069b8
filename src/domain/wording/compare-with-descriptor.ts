import type { Descriptor } from "../toolkit/edition";
import { descriptorAsRead } from "../toolkit/descriptor-as-read";
import type { Toolkit } from "../toolkit/toolkit";
import { descriptorText } from "../toolkit/toolkit";
import type { WordingComparison } from "./compare-wording";
import { compareWording } from "./compare-wording";
import type { DescriptorRef } from "./wording-reading";

/**
 * Compares a text with a descriptor as printed and, where the print has slips, as it is read: a council that puts a slip
 * right has not edited the wording. The nearer of the two counts.
 */
export function compareWithDescriptor(
  text: string,
  said: DescriptorRef,
  toolkit: Toolkit,
): WordingComparison {
  const printed = compareWording(text, toolkit.descriptor(said.kpi, said.level), toolkit);
  const read = readings(toolkit).get(`${said.kpi} ${said.level}`);
  if (!read || printed.agreement === "exact") return printed;
  const asRead = compareWording(text, read, toolkit);
  return asRead.wordsChanged < printed.wordsChanged ? asRead : printed;
}

const readingsOf = new WeakMap<Toolkit, ReadonlyMap<string, Descriptor>>();

/** The descriptors with slips, as they are read; made once, since every comparison asks for them. */
function readings(toolkit: Toolkit): ReadonlyMap<string, Descriptor> {
  const known = readingsOf.get(toolkit);
  if (known) return known;
  const made = new Map(
    toolkit.kpis.flatMap(({ id, descriptors }) =>
      descriptors.flatMap((printed) => {
        const read = descriptorAsRead(toolkit, id, printed.level);
        return descriptorText(read) === descriptorText(printed)
          ? []
          : [[`${id} ${printed.level}`, read] as const];
      }),
    ),
  );
  readingsOf.set(toolkit, made);
  return made;
}
