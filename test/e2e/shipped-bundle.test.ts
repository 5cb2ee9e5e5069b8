import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const files = readdirSync("dist", { recursive: true, encoding: "utf8" }).map((name) =>
  name.replaceAll("\\", "/"),
);
const scripts = files.filter((name) => name.endsWith(".js"));
const read = (name: string) => readFileSync(path.join("dist", name), "utf8");

describe("what is shipped", () => {
  it("is a page, its scripts with a hash in their names, and the icons", () => {
    expect(files).toContain("taskpane.html");
    expect(files).toContain("assets/icon-32.png");
    expect(scripts.filter((name) => name.startsWith("taskpane"))).toHaveLength(1);
    // The others are fetched from the same server when a screen first needs them.
    for (const name of scripts) expect(name).toMatch(/^(taskpane|\d+)\.[0-9a-f]{12}\.js$/);
  });

  it("makes no code out of text, which the page's policy forbids", () => {
    for (const name of scripts) expect(read(name).match(/\beval\(|new Function\(/g)).toBeNull();
  });

  it("has nothing of dev/, of the tests, or of Microsoft's script in it", () => {
    for (const name of scripts) {
      const { sources } = JSON.parse(read(`${name}.map`)) as { sources: string[] };
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((source) => /\/(dev|test|bench)\/|@microsoft\/office-js/.test(source))).toEqual(
        [],
      );
    }
  });

  it("takes Office's script from Microsoft, and sends nothing anywhere but to its own server", () => {
    const page = read("taskpane.html");
    expect([...page.matchAll(/<script[^>]* src="(https:[^"]*)"/g)].map((match) => match[1])).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "";
    const directives = new Map(
      policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]),
    );
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(directives.get("connect-src")).toEqual(["'self'"]);
    expect(directives.get("form-action")).toEqual(["'none'"]);
  });
});
