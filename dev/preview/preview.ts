/** `npm run preview [-- --port 3001]`: the pane beside a workbook, in a browser, without Excel. */
import { parseArgs } from "node:util";
import { buildAddIn, buildPage } from "./build";
import { startPreviewServer } from "./server";

const { values } = parseArgs({ options: { port: { type: "string", default: "3001" } } });

async function preview(): Promise<void> {
  console.log("Building the pane as it is shipped, and the page around it…");
  await Promise.all([buildAddIn(), buildPage()]);
  const { address } = await startPreviewServer(Number(values.port));
  console.log(`
Open ${address} in a browser.
The first time it says that the connection is not private: the certificate was made on this machine just now.
Choose 'Advanced', then 'Continue to localhost'. Stop with Ctrl+C.`);
}

preview().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
