import { existsSync, readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import { contractManifest } from "../dev/manifest/contract-manifest";
import type { SheetPurpose } from "../src/domain/sheets/sheet-draft";
import { askedOnRibbon } from "../src/pane/asked-on-ribbon";
import { productionManifest } from "../dev/manifest/production-manifest";

const development = readFileSync("manifest.xml", "utf8");
const production = productionManifest(development, "https://plans.example.gov.uk/action-plan/");

/** An element with its children in the order written, which Office enforces. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

function elementsOf(xml: string): Element[] {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" });
  return toElements(parser.parse(xml) as unknown[]);
}

function toElements(nodes: readonly unknown[]): Element[] {
  return (nodes as Record<string, unknown>[]).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text" && !key.startsWith("?"));
    if (!name) return [];
    const inner = node[name] as Record<string, unknown>[];
    const text = inner.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join("");
    return [
      { name, attributes: (node[":@"] ?? {}) as Record<string, string>, children: toElements(inner), text },
    ];
  });
}

function all(elements: readonly Element[], name: string): Element[] {
  return elements.flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...all(element.children, name),
  ]);
}

function only(elements: readonly Element[], name: string): Element {
  const found = all(elements, name);
  expect(found.map((element) => element.name)).toEqual([name]);
  return found[0] as Element;
}

const namesOf = (element: Element | undefined) => element?.children.map((child) => child.name);
const values = (xml: string) =>
  all(elementsOf(xml), "bt:Url").map((url) => url.attributes.DefaultValue ?? "");

/** Width and height from a PNG's header: two big-endian numbers at bytes 16 and 20. */
function pixelsOf(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const localFile = (url: string | undefined) =>
  (url ?? "").replace("https://localhost:3000/", "").replace(/\?.*$/, "");

describe("the manifest for development", () => {
  const manifest = elementsOf(development);

  it("has its elements in the order that Office asks for", () => {
    expect(namesOf(manifest.find((element) => element.name === "OfficeApp"))).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
  });

  it("has the parts of VersionOverrides 1.0, and of each button, in the order that Office asks for", () => {
    const overrides = only(manifest, "VersionOverrides");
    expect(overrides.attributes["xsi:type"]).toBe("VersionOverridesV1_0");
    expect(namesOf(overrides)).toEqual(["Hosts", "Resources"]);
    expect(namesOf(only([overrides], "Resources"))).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
    expect(namesOf(only([overrides], "DesktopFormFactor"))).toEqual(["ExtensionPoint"]);
    for (const control of all([overrides], "Control")) {
      const isMenu = control.attributes["xsi:type"] === "Menu";
      expect(namesOf(control)).toEqual(["Label", "Supertip", "Icon", isMenu ? "Items" : "Action"]);
    }
    for (const item of all([overrides], "Item")) {
      expect(namesOf(item)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
    for (const action of all([overrides], "Action")) {
      expect(action.attributes["xsi:type"]).toBe("ShowTaskpane");
      expect(namesOf(action)).toEqual(["TaskpaneId", "SourceLocation"]);
    }
  });

  it("offers to open the pane, to check, and each sheet that the add-in makes, all in the same pane", () => {
    const resources = only(manifest, "Resources");
    const valueOf = (id: string | undefined) =>
      resources.children.flatMap(({ children }) => children).find(({ attributes }) => attributes.id === id)
        ?.attributes.DefaultValue ?? "";
    const pressed = [...all(manifest, "Control"), ...all(manifest, "Item")].filter(
      ({ attributes }) => attributes["xsi:type"] !== "Menu",
    );
    const offered = pressed.map((button) => [
      valueOf(button.children.find(({ name }) => name === "Label")?.attributes.resid),
      askedOnRibbon(new URL(valueOf(only([button], "SourceLocation").attributes.resid)).search),
    ]);
    const sheet = (name: SheetPurpose) => ({ screen: "sheets", checksAtOnce: false, sheet: name });
    expect(offered).toEqual([
      ["Action plan", { screen: "plan", checksAtOnce: false, sheet: null }],
      ["Check this workbook", { screen: "check", checksAtOnce: true, sheet: null }],
      ["Summary", sheet("summary")],
      ["New plan", sheet("new-plan")],
      ["Tidy a plan", sheet("tidied-plan")],
      ["Review findings", sheet("review-findings")],
      ["Since last time", sheet("comparison")],
      ["Copy to publish", sheet("publication")],
    ]);
    expect(new Set(all(pressed, "TaskpaneId").map((pane) => pane.text)).size).toBe(1);
  });

  it("keeps every name and text within the length that Office allows", () => {
    const tooLong = (name: string, limit: number) =>
      all(manifest, name)
        .map((element) => element.attributes.DefaultValue ?? element.text)
        .filter((text) => text.length > limit);
    expect(tooLong("DisplayName", 125)).toEqual([]);
    expect(tooLong("ProviderName", 125)).toEqual([]);
    expect(tooLong("Description", 250)).toEqual([]);
    const strings = (list: string) =>
      only(manifest, list).children.map((s) => s.attributes.DefaultValue ?? "");
    expect(strings("bt:ShortStrings").filter((text) => text.length > 125)).toEqual([]);
    expect(strings("bt:LongStrings").filter((text) => text.length > 250)).toEqual([]);
  });

  it("refers only to resources that exist, by ids of at most 32 characters, and defines none in vain", () => {
    const defined = only(manifest, "Resources").children.flatMap((list) =>
      list.children.map((resource) => resource.attributes.id ?? ""),
    );
    const used = [...development.matchAll(/resid="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
  });

  it("asks for ExcelApi 1.13, and no more permission than reading and writing the workbook", () => {
    expect(only(manifest, "Set").attributes).toEqual({ Name: "ExcelApi", MinVersion: "1.13" });
    expect(only(manifest, "Permissions").text).toBe("ReadWriteDocument");
  });

  it("names only pages and pictures that exist, the pictures with the right number of pixels", () => {
    for (const url of values(development)) expect(localFile(url)).toBe("taskpane.html");
    expect(existsSync("src/taskpane.html")).toBe(true);
    const images = new Map(
      only(manifest, "bt:Images").children.map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
    );
    for (const { attributes } of all(all(manifest, "Icon"), "bt:Image")) {
      const size = Number(attributes.size);
      expect(pixelsOf(localFile(images.get(attributes.resid)))).toEqual({ width: size, height: size });
    }
    const iconPixels = (name: string) => pixelsOf(localFile(only(manifest, name).attributes.DefaultValue));
    expect(iconPixels("IconUrl")).toEqual({ width: 32, height: 32 });
    expect(iconPixels("HighResolutionIconUrl")).toEqual({ width: 64, height: 64 });
  });

  it("has the icon sizes that Office requires on every button", () => {
    for (const icon of all(manifest, "Icon")) {
      expect(icon.children.map((image) => image.attributes.size)).toEqual(["16", "32", "80"]);
    }
  });

  it("carries the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(only(manifest, "Version").text).toBe(`${version}.0`);
  });

  it("uses HTTPS for every address", () => {
    expect(withoutNamespaces(development).match(/http:/g)).toBeNull();
  });
});

describe("the manifest for a council", () => {
  it("never names this machine", () => {
    expect(production).not.toMatch(/localhost|127\.0\.0\.1/);
  });

  it("has another identity than the one for development", () => {
    const [ours, theirs] = [development, production].map((xml) => only(elementsOf(xml), "Id").text);
    const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
    expect(ours).toMatch(guid);
    expect(theirs).toMatch(guid);
    expect(ours).not.toBe(theirs);
  });

  it("points at the council's own address over HTTPS, whether or not it was given with a last slash", () => {
    expect(values(production)).toEqual([
      "https://plans.example.gov.uk/action-plan/taskpane.html",
      "https://plans.example.gov.uk/action-plan/taskpane.html?screen=check",
      ...["summary", "new-plan", "tidied-plan", "review-findings", "comparison", "publication"].map(
        (sheet) => `https://plans.example.gov.uk/action-plan/taskpane.html?sheet=${sheet}`,
      ),
    ]);
    expect(withoutNamespaces(production).match(/http:/g)).toBeNull();
  });

  it("is otherwise the same", () => {
    const shape = (elements: readonly Element[]): unknown => elements.map((e) => [e.name, shape(e.children)]);
    expect(shape(elementsOf(production))).toEqual(shape(elementsOf(development)));
  });

  it.each([
    "http://plans.example.gov.uk",
    "https://localhost:3000",
    "plans.example.gov.uk",
    "https://a.uk/?x=1",
  ])("is not made for %s", (address) => {
    expect(() => productionManifest(development, address)).toThrow(/^The address must/);
  });
});

function withoutNamespaces(xml: string): string {
  return xml.replace(/xmlns(:\w+)?="[^"]*"/g, "");
}

describe("the manifest of the page that tries what we believe of Excel", () => {
  const contract = elementsOf(contractManifest(development));

  it("has an identity, a name and a page of its own, and no buttons on the ribbon", () => {
    const ids = [development, production].map((xml) => only(elementsOf(xml), "Id").text);
    expect(only(contract, "Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(ids).not.toContain(only(contract, "Id").text);
    expect(only(contract, "DisplayName").attributes.DefaultValue).toBe("What we believe of Excel");
    expect(only(contract, "SourceLocation").attributes.DefaultValue).toBe(
      "https://localhost:3000/contract.html",
    );
    expect(existsSync("dev/excel-contract/page/contract.html")).toBe(true);
    expect(all(contract, "VersionOverrides")).toEqual([]);
  });
});
