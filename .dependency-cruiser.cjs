/**
 * The layer fences: domain ← use-cases ← excel, xlsx, pane, cli ← wiring. Each rule says why it exists;
 * test/architecture feeds each one a forbidden import and expects it to be caught.
 */
const pureLibraries = ["diff", "minisearch"];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "domain-stands-alone",
      comment:
        "The domain knows procurement, not Excel, people or files: it imports itself and named pure libraries.",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { pathNot: ["^src/domain/", `^node_modules/(${pureLibraries.join("|")})/`] },
    },
    {
      name: "use-cases-add-only-domain",
      comment: "A use case reaches Excel through the Workbook port it declares, never through an adapter.",
      severity: "error",
      from: { path: "^src/use-cases/" },
      to: { pathNot: ["^src/(domain|use-cases)/"] },
    },
    {
      name: "adapters-do-not-meet",
      comment:
        "excel, xlsx, pane and cli stand on the use cases, not on one another; only the wiring sees all.",
      severity: "error",
      from: { path: "^src/(excel|xlsx|pane)/" },
      to: { path: "^src/(excel|xlsx|pane|cli)/", pathNot: ["^src/$1/"] },
    },
    {
      name: "cli-reads-files-only",
      comment: "The command line reads workbook files; it has no Excel and no pane.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/(excel|pane)/" },
    },
    {
      name: "nothing-imports-the-wiring",
      comment: "taskpane and commands wire the parts together; nothing may depend on them.",
      severity: "error",
      from: { path: "^(src|dev)/" },
      to: { path: "^src/(taskpane|commands)\\.tsx?$" },
    },
    {
      name: "src-never-imports-dev",
      comment: "What is in dev, test or bench is never shipped.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(dev|test|bench)/" },
    },
    {
      name: "no-cycles",
      comment: "The data goes one way; a circle of imports says it does not.",
      severity: "error",
      from: { path: "^(src|dev)/" },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
