/**
 * What a person writes down about an edition before its text is read: ids, which stay the same for ever, and the headings
 * as printed, by which the text is recognised. `name` is given where the program shows another name than the printed one.
 */
export interface Outline {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly attribution: string;
  readonly themes: readonly OutlineTheme[];
}

interface OutlineTheme {
  readonly id: string;
  readonly printed: string;
  readonly keyAreas: readonly OutlineKeyArea[];
}

export interface OutlineKeyArea {
  readonly id: string;
  readonly printed: string;
  readonly kpis: readonly OutlineKpi[];
}

export interface OutlineKpi {
  /** The part after the key area's id. */
  readonly id: string;
  readonly printed: string;
  readonly name?: string;
}
