import type { OpenedText } from "./read-strings";
import type { OpenedStyles } from "./read-styles";

/** What a file's sheets share. */
export interface SheetSources {
  readonly styles: OpenedStyles;
  readonly strings: readonly OpenedText[];
  readonly theme: readonly string[];
  readonly freshId: () => string;
  readonly lose: (what: string) => void;
}
