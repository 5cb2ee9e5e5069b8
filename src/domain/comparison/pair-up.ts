import { groupedBy } from "../lists/grouped-by";

/** Things of two lists that belong together, and those left over on either side. */
export interface Pairing<T> {
  readonly both: readonly { readonly before: T; readonly after: T }[];
  readonly onlyBefore: readonly T[];
  readonly onlyAfter: readonly T[];
}

/** What makes two things of two lists belong together. */
export interface Kinship<T> {
  /** Things of one name belong together before all others. */
  readonly nameOf: (thing: T) => string;
  /** From 0 to 1, for things of different names. */
  readonly likeness: (before: T, after: T) => number;
  /** Things less alike than this do not belong together. */
  readonly least: number;
}

/** So many pairs are looked at: of longer lists, only things that stand near one another are compared. */
const MOST_PAIRS = 40_000;

/**
 * Pairs things of one name, then the likest first, each thing once; of equals, those nearest in order. However long the
 * lists, `likeness` is asked for 40,000 pairs at most, or for one of each thing.
 */
export function pairUp<T>(before: readonly T[], after: readonly T[], kinship: Kinship<T>): Pairing<T> {
  const [ones, others] = [placed(before), placed(after)];
  const named = pairNamed(ones, others, kinship.nameOf);
  const paired = new Set(named.map((pair) => pair.after));
  const partnered = new Set(named.map((pair) => pair.before));
  const alike = pairLikest(
    ones.filter((one) => !partnered.has(one)),
    others.filter((other) => !paired.has(other)),
    kinship.likeness,
    kinship.least,
  );
  const partner = new Map([...named, ...alike].map((pair) => [pair.before.place, pair.after]));
  const taken = new Set([...partner.values()].map(({ place }) => place));
  return {
    both: ones.flatMap(({ thing, place }) => {
      const other = partner.get(place);
      return other ? [{ before: thing, after: other.thing }] : [];
    }),
    onlyBefore: before.filter((_, place) => !partner.has(place)),
    onlyAfter: after.filter((_, place) => !taken.has(place)),
  };
}

interface Placed<T> {
  readonly thing: T;
  readonly place: number;
}
interface Pair<T> {
  readonly before: Placed<T>;
  readonly after: Placed<T>;
}

function placed<T>(things: readonly T[]): Placed<T>[] {
  return things.map((thing, place) => ({ thing, place }));
}

function pairNamed<T>(
  before: readonly Placed<T>[],
  after: readonly Placed<T>[],
  nameOf: (thing: T) => string,
): Pair<T>[] {
  const nameOfPlaced = ({ thing }: Placed<T>) => nameOf(thing);
  const later = groupedBy(after, nameOfPlaced);
  return [...groupedBy(before, nameOfPlaced)].flatMap(([name, things]) =>
    pairLikest(things, later.get(name) ?? [], () => 1, 0),
  );
}

function pairLikest<T>(
  before: readonly Placed<T>[],
  after: readonly Placed<T>[],
  likeness: (before: T, after: T) => number,
  least: number,
): Pair<T>[] {
  const reach = Math.ceil(MOST_PAIRS / Math.max(1, before.length));
  const candidates = before
    .flatMap((one, index) => {
      const first = after.length <= reach ? 0 : Math.max(0, index - Math.floor(reach / 2));
      return after.slice(first, first + reach).map((other) => ({
        before: one,
        after: other,
        likeness: likeness(one.thing, other.thing),
        apart: Math.abs(one.place - other.place),
      }));
    })
    .filter((candidate) => candidate.likeness >= least)
    .sort((one, other) => other.likeness - one.likeness || one.apart - other.apart);
  const taken = new Set<Placed<T>>();
  return candidates.filter((pair) => {
    if (taken.has(pair.before) || taken.has(pair.after)) return false;
    taken.add(pair.before).add(pair.after);
    return true;
  });
}
