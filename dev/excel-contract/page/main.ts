import { contractCases } from "../cases";
import { switchedCases } from "../switched-cases";
import { showContractPage } from "./contract-page";

const place = document.getElementById("contract");
if (!place) throw new Error("contract.html has no element with the id 'contract'");

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) {
    place.textContent = "This page works inside Excel. docs/excel-contract.md says how to open it there.";
    return;
  }
  showContractPage(place, {
    excel: Excel,
    surroundings: Office.context.diagnostics,
    cases: contractCases,
    notRun: switchedCases,
  });
});
