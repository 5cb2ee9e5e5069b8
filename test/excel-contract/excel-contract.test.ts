import { openEmulatedExcel } from "../../dev/emulated-excel/native-bridge";
import { contractCases } from "../../dev/excel-contract/cases";
import { switchedCases } from "../../dev/excel-contract/switched-cases";

describe("what we believe of Excel holds in the emulated one", () => {
  test.each(contractCases.map(({ sentence, run }) => [sentence, run] as const))(
    "%s",
    async (_sentence, run) => {
      const { Excel } = await openEmulatedExcel();
      await run(Excel);
    },
  );

  test.each(switchedCases.map(({ sentence, run }) => [sentence, run] as const))(
    "%s",
    async (_sentence, run) => {
      const { Excel, host } = await openEmulatedExcel();
      await run(Excel, host);
    },
  );
});
