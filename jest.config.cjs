/** One runner, two surroundings: plain Node for the pure half, a DOM for the pane and for Microsoft's client. */
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

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/(pane|excel|excel-contract|use-cases)/"],
    },
    {
      ...shared,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/(pane|excel|excel-contract|use-cases)/**/*.test.{ts,tsx}"],
    },
  ],
};
