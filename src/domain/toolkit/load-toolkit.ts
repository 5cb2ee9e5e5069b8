import type { Edition } from "./edition";
import nps2022 from "./editions/nps-2022.json";
import olderWords2018 from "./editions/older-words-nps-2018.json";
import { createToolkit, type Toolkit } from "./toolkit";

let loaded: Toolkit | undefined;

/**
 * The National Procurement Strategy 2022 Toolkit with the older words known for it; the same one at every call.
 * TypeScript widens the texts of a JSON file to `string`, so it cannot see that a level is one of the five. The tests hold
 * the edition to its JSON schema, which says the same as the type.
 */
export function loadToolkit(): Toolkit {
  loaded ??= createToolkit(nps2022 as Edition, [olderWords2018]);
  return loaded;
}
