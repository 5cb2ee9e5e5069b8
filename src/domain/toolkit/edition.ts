/** The five maturity levels, lowest first, as the toolkit prints them. */
export const LEVELS = ["Minimum", "Developing", "Mature", "Leader", "Innovator"] as const;
export type Level = (typeof LEVELS)[number];

/** `showing-leadership/…` style ids: `engaging-councillors` for a key area, `engaging-councillors/reporting` for a KPI. */
export type KeyAreaId = string;
export type KpiId = string;

/** A paragraph of the toolkit, verbatim. A list keeps its shape: the sentence that opens it, then its bullets. */
export interface Paragraph {
  readonly kind: "text" | "list-opening" | "bullet";
  readonly text: string;
}

/** A KPI's text at one level, in the toolkit's order. */
export interface Descriptor {
  readonly level: Level;
  readonly paragraphs: readonly Paragraph[];
}

/** A row of the toolkit: what a council calls a KPI. */
export interface Kpi {
  readonly id: KpiId;
  /** The name this program uses and shows. */
  readonly name: string;
  /** The name as printed, where it differs (see the edition's annotations). */
  readonly printedName: string;
  readonly keyArea: KeyAreaId;
  /** Five, lowest level first. */
  readonly descriptors: readonly Descriptor[];
}

export interface KeyArea {
  readonly id: KeyAreaId;
  readonly name: string;
  readonly description: readonly Paragraph[];
  /** Empty where the toolkit has none (the enablers). */
  readonly whatItIs: readonly Paragraph[];
  readonly whyItIsImportant: readonly Paragraph[];
  readonly kpis: readonly Kpi[];
}

export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly keyAreas: readonly KeyArea[];
}

/** A slip of the printed toolkit: kept verbatim in the data, explained here, with the reading the program uses. */
export interface Annotation {
  readonly id: string;
  /** Where: a key area, a KPI, and a level, as far as it goes. */
  readonly keyArea: KeyAreaId | null;
  readonly kpi: KpiId | null;
  readonly level: Level | null;
  readonly kind:
    | "misprinted-name"
    | "repeated-wording"
    | "cut-off"
    | "spelling"
    | "grammar"
    | "punctuation"
    | "spacing"
    | "inconsistent-term"
    | "layout";
  /** The words as printed, exactly, as they stand in the data. */
  readonly printed: string;
  /** What is odd, in a plain sentence. */
  readonly note: string;
  /** How the program reads it; `null` where it reads the printed words as they are. */
  readonly readAs: string | null;
}

/** An edition of the toolkit, as published. */
export interface Edition {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly attribution: string;
  readonly themes: readonly Theme[];
  readonly annotations: readonly Annotation[];
}

/** Words and KPI names of earlier editions, and what they are called today. */
export interface OlderWords {
  /** The edition whose words these are (`nps-2018`) and the edition they are translated to (`nps-2022`). */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** Whole-word, case-insensitive phrases; longer phrases are tried first. */
  readonly terms: readonly { readonly older: string; readonly today: string }[];
  /** KPIs and key areas with another name, merged, split or gone. An empty `today` list says: no KPI of today. */
  readonly kpis: readonly {
    readonly older: string;
    readonly keyArea: KeyAreaId;
    readonly today: readonly KpiId[];
    readonly nearest: KpiId | null;
    readonly note: string;
  }[];
  readonly keyAreas: readonly { readonly older: string; readonly today: KeyAreaId }[];
}
