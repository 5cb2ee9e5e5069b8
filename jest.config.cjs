const { existsSync } = require("node:fs");
const usualBrowsers = require("./dev/preview/browser-places.json");

/**
 * One runner, three surroundings: plain Node for the pure half, a DOM for the pane and for Microsoft's client,
 * and a real browser for the pane as it is shipped.
 */
const shared = {
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // saxen exports an ES module only; the CommonJS build it ships beside it is what jest can load.
  moduleNameMapper: { "^saxen$": "<rootDir>/node_modules/saxen/dist/index.cjs" },
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "mjs", "json"],
};

const browser = [process.env.CHROMIUM ?? "", ...usualBrowsers].find(
  (place) => place !== "" && existsSync(place),
);
if (!browser) {
  console.warn(
    "\n**** No Chromium or Chrome was found: THE TESTS IN A REAL BROWSER (test/e2e) ARE NOT RUN. ****\n" +
      "**** Install one (on Debian: apt-get install chromium), or name it in CHROMIUM.           ****\n",
  );
}

const inBrowser = {
  ...shared,
  displayName: "e2e",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  globalSetup: "<rootDir>/test/e2e/build-first.ts",
};

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/dev/test-count-reporter.cjs"],
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/(pane|excel|excel-contract|use-cases|e2e)/"],
    },
    {
      ...shared,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/(pane|excel|excel-contract|use-cases)/**/*.test.{ts,tsx}"],
    },
    ...(browser ? [inBrowser] : []),
  ],
};
