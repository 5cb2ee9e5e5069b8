import { buildWhatIsStale } from "../../dev/preview/build";

/** Tests in the browser are of the pane as it is shipped: build it when its sources are newer. */
// eslint-disable-next-line no-restricted-exports -- jest calls the default export of its globalSetup file
export default function buildFirst(): Promise<void> {
  return buildWhatIsStale();
}
