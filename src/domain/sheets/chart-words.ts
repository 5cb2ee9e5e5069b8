/** One group of a chart's bars, as it is told to who cannot see it. */
export interface BarInWords {
  readonly name: string;
  readonly said: string;
  /** The group with the greatest is told where there are too many to tell them all. */
  readonly weight: number;
}

/** Nobody can go back in a text that is read aloud at one go: more groups than these are left to the table. */
const MOST_TOLD = 8;

/**
 * A chart's alternative text: all of a few bars, or what stands out among many. The figures are in a table above it.
 * @param standsOut what is said of the group with the greatest weight: `The most due`.
 */
export function chartInWords(opening: string, bars: readonly BarInWords[], standsOut: string): string {
  const told = ({ name, said }: BarInWords) => `${name}: ${said}`;
  const [first, ...others] = bars;
  const last = others.at(-1);
  if (!first || !last || bars.length <= MOST_TOLD) return `${opening} ${bars.map(told).join("; ")}.`;
  const most = others.reduce((one, other) => (other.weight > one.weight ? other : one), first);
  return `${opening} There are ${bars.length}, from ${first.name} to ${last.name}. ${standsOut}: ${most.name}, ${most.said}. All figures are in the table above.`;
}
