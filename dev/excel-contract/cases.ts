import { areaCases } from "./area-cases";
import type { ContractCase } from "./contract-case";
import { entryCases } from "./entry-cases";
import { guardCases } from "./guard-cases";
import { lookCases } from "./look-cases";
import { partCases } from "./part-cases";
import { rangeCases } from "./range-cases";
import { protectionCases } from "./protection-cases";
import { refusalCases } from "./refusal-cases";
import { sheetCases } from "./sheet-cases";

/** All we believe of Excel. Run in the emulated one by jest, and by hand in a real one. */
export const contractCases: readonly ContractCase[] = [
  ...areaCases,
  ...entryCases,
  ...rangeCases,
  ...refusalCases,
  ...protectionCases,
  ...sheetCases,
  ...lookCases,
  ...partCases,
  ...guardCases,
];
