/** Where `npm start` serves the pane, and what manifest.xml therefore names. */
export const DEVELOPMENT_BASE = "https://localhost:3000";

/** Another identity than the development add-in's, so that both can stand in one Excel. */
const PRODUCTION_ID = "b3c1b7c2-8a0d-4e0f-9d35-61f0a1c7e842";

/**
 * The manifest a council installs: manifest.xml with its own identity and the address that serves the pane.
 * @param base where dist/ is served, such as `https://plans.example.gov.uk/action-plan`.
 * @throws when the address is not HTTPS, or is this machine's own: Excel would refuse it, or find nothing there.
 */
export function productionManifest(development: string, base: string, id: string = PRODUCTION_ID): string {
  const address = publicAddress(base);
  return development
    .replace(/<!--[\s\S]*?-->\n?/g, "")
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`)
    .replaceAll(DEVELOPMENT_BASE, address);
}

function publicAddress(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url?.protocol !== "https:") throw new Error(`The address must start with https://, and is: ${base}`);
  if (url.search || url.hash || /["&<>]/.test(base)) {
    throw new Error(`The address must be plain, without ? # " & < >, and is: ${base}`);
  }
  if (/^(localhost|127\.|\[::1\])/.test(url.hostname)) {
    throw new Error("The address must be one that other machines can reach, not this machine's own.");
  }
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
