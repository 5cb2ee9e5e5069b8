/**
 * What a piece of work gave, and the processor time it took in milliseconds: the time of this process alone, with its
 * memory's tidying and the engine's compiling, so that other programs on the machine count as little as can be.
 */
export function timed<T>(run: () => T): { readonly answer: T; readonly milliseconds: number } {
  const before = process.cpuUsage();
  const answer = run();
  const { user, system } = process.cpuUsage(before);
  return { answer, milliseconds: (user + system) / 1_000 };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
