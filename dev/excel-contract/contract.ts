/** `npm run contract`: serves the page that tries what we believe of Excel, and opens it in desktop Excel. */
import { readFileSync, writeFileSync } from "node:fs";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { contractManifest } from "../manifest/contract-manifest";
import { DEVELOPMENT_BASE } from "../manifest/production-manifest";
import { buildContractPage } from "../preview/build";
import { previewCertificate } from "../preview/certificate";
import { contractFolder } from "../preview/page-config";
import { hasDesktopExcel, serveToExcel, sideload } from "../serve-to-excel";

const MANIFEST = "manifest-contract.xml";

async function serveContract(): Promise<void> {
  await buildContractPage();
  writeFileSync(MANIFEST, contractManifest(readFileSync("manifest.xml", "utf8")));
  const certificate = hasDesktopExcel ? await getHttpsServerOptions() : await previewCertificate();
  serveToExcel(contractFolder, certificate, () => {
    console.log(`Serving the page at ${DEVELOPMENT_BASE}/contract.html. Stop with Ctrl+C.`);
    if (hasDesktopExcel) sideload(MANIFEST);
    console.log(`
For Excel on the web: open that address once in the browser, and accept the certificate if it asks. Then, in an empty
workbook: Home, Add-ins, More add-ins, My add-ins, Upload my add-in, and choose ${MANIFEST}.`);
  });
}

serveContract().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
