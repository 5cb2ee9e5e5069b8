/** Things of two lists that belong together, and those left over on either side. */
export interface Pairing<T> {
  readonly both: readonly { readonly before: T; readonly after: T }[];
  readonly onlyBefore: readonly T[];
  readonly onlyAfter: readonly T[];
}

/** So many pairs are looked at: of longer lists, only things that stand near one another are compared. */
const MOST_PAIRS = 250_000;

/**
 * Pairs the likest first, each thing once; of equals, those nearest in order.
 * @param likeness 0 to 1; pairs below `least` are not made.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (before: T, after: T) => number,
  least: number,
): Pairing<T> {
  const reach = Math.ceil(MOST_PAIRS / Math.max(1, before.length));
  const candidates = before
    .flatMap((one, place) => {
      const first = after.length <= reach ? 0 : Math.max(0, place - Math.floor(reach / 2));
      return after.slice(first, first + reach).map((other, index) => ({
        place,
        otherPlace: first + index,
        likeness: likeness(one, other),
        apart: Math.abs(place - first - index),
      }));
    })
    .filter((candidate) => candidate.likeness >= least)
    .sort((one, other) => other.likeness - one.likeness || one.apart - other.apart);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { place, otherPlace } of candidates) {
    if (partner.has(place) || taken.has(otherPlace)) continue;
    partner.set(place, otherPlace);
    taken.add(otherPlace);
  }
  return {
    both: before.flatMap((one, place) => {
      const other = after[partner.get(place) ?? -1];
      return other === undefined ? [] : [{ before: one, after: other }];
    }),
    onlyBefore: before.filter((_, place) => !partner.has(place)),
    onlyAfter: after.filter((_, place) => !taken.has(place)),
  };
}
