/** `npm start`: builds the pane, serves it at the address manifest.xml names, and opens it in desktop Excel. */
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { DEVELOPMENT_BASE } from "./manifest/production-manifest";
import { buildAddIn } from "./preview/build";
import { hasDesktopExcel, serveToExcel, sideload } from "./serve-to-excel";

async function start(): Promise<void> {
  if (!hasDesktopExcel) {
    console.error(
      "There is no desktop Excel for this system. Use `npm run preview`: the pane beside a workbook, in a browser.",
    );
    process.exitCode = 1;
    return;
  }
  await buildAddIn();
  serveToExcel("dist", await getHttpsServerOptions(), () => {
    console.log(`Serving the pane at ${DEVELOPMENT_BASE}. Stop with Ctrl+C.`);
    sideload("manifest.xml");
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
