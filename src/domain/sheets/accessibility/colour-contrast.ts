/** Whether a cell has no ground of its own: Excel calls that white. */
export function isNoColour(colour: string): boolean {
  return colour === "" || /^#?f{6}$/i.test(colour);
}

/**
 * The contrast of two colours (`#RRGGBB`), 1 to 21, as WCAG 2 defines it
 * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio); `null` where one is no such colour.
 */
export function contrastOf(one: string, other: string): number | null {
  const [first, second] = [luminance(one), luminance(other)];
  if (first === null || second === null) return null;
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(colour: string): number | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => linear(parseInt(pair, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
