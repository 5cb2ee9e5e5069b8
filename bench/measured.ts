import type { Contender } from "./peers";

/** Shares of texts, 0..1, and processor time in milliseconds. */
export interface Measured {
  readonly condition: string;
  readonly texts: number;
  readonly kpiAndLevel: number;
  readonly levelGivenKpi: number;
  /** Of the texts whose words can tell the level: how many there are, and of how many it is found. */
  readonly distinct: { readonly texts: number; readonly right: number };
  readonly millisecondsPerText: number;
}

export interface ContenderResult {
  readonly contender: Contender;
  readonly measured: readonly Measured[];
}

/** What was measured of this program and of its peers. */
export interface WordingResults {
  /** One copy of each text, beside all peers. */
  readonly ours: ContenderResult;
  readonly peers: readonly ContenderResult[];
  /** Several copies, beside the quick peers. */
  readonly oursAgain: ContenderResult;
  readonly quickAgain: readonly ContenderResult[];
  /** Several copies, the slow peers asked about the level alone. */
  readonly slowAgain: readonly ContenderResult[];
}
