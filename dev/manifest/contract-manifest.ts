const CONTRACT_ID = "0c3f7f1e-9a0b-4f43-8c55-4f3d1c7f6a21";

/**
 * The manifest of the page that tries what we believe of Excel: manifest.xml with an identity, a name and a page of
 * its own, and no buttons on the ribbon.
 */
export function contractManifest(development: string): string {
  return development
    .replace(/<!--[\s\S]*?-->\n?/g, "")
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${CONTRACT_ID}</Id>`)
    .replace(/(<DisplayName DefaultValue=")[^"]*/, "$1What we believe of Excel")
    .replace(/(<Description\s+DefaultValue=")[^"]*/, "$1Tries in this Excel what the add-in leans on.")
    .replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, "")
    .replaceAll("/taskpane.html", "/contract.html");
}
