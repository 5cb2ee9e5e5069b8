/** Something to reach, whether it was, and the figures that say so. */
export interface Reach {
  readonly aim: string;
  readonly holds: boolean;
  readonly figures: string;
}

/** Each aim in a plain line. */
export function reachLines(reaches: readonly Reach[]): readonly string[] {
  return reaches.map(
    ({ aim, holds, figures }) => `${holds ? "holds         " : "does not hold "} ${aim}: ${figures}`,
  );
}
