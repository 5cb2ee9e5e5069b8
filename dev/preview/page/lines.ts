/** Rows or columns along one side of a sheet: where each starts and how large it is, in CSS pixels. */
export interface Lines {
  readonly count: number;
  readonly total: number;
  startOf(line: number): number;
  /** Pixels from the start of `first` to the end of `last`. */
  span(first: number, last: number): number;
  /** The line that covers this pixel; the nearest one outside the sheet. */
  at(pixel: number): number;
}

/** Hidden lines have size 0 and are never the answer of `at`, unless nothing else is there. */
export function linesOf(sizes: readonly number[]): Lines {
  const starts = new Float64Array(sizes.length + 1);
  sizes.forEach((size, line) => {
    starts[line + 1] = (starts[line] ?? 0) + size;
  });
  const startOf = (line: number) => starts[Math.min(line, sizes.length)] ?? 0;
  return {
    count: sizes.length,
    total: startOf(sizes.length),
    startOf,
    span: (first, last) => startOf(last + 1) - startOf(first),
    at: (pixel) => {
      let [low, high] = [0, sizes.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (startOf(middle + 1) > pixel) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}
