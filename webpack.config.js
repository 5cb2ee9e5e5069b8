/**
 * The production bundle in dist/: what a council serves, and what the browser preview shows unmodified.
 * Nothing of dev/ is reachable from here.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");

/** The oldest browser control that current Excel uses (WebView2, Safari 15 on a Mac) understands ES2020. */
const LANGUAGE = "es2020";

/** Bytes before compression. Measured, with about a tenth to spare; raise it only for something people gain from. */
const SCRIPT_BUDGET = 1_260_000;

/** @type {(env: unknown, argv: { mode?: string }) => import("webpack").Configuration} */
module.exports = (_env, argv) => ({
  mode: argv.mode ?? "production",
  target: ["web", LANGUAGE],
  context: __dirname,
  entry: { taskpane: "./src/taskpane.tsx" },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].[contenthash:12].js",
    assetModuleFilename: "assets/[name].[contenthash:12][ext]",
    clean: true,
  },
  // A separate file: asked for only by a browser's developer tools, and free of `eval`, which the page's policy forbids.
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        include: path.join(__dirname, "src"),
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: LANGUAGE,
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  plugins: [
    new DefinePlugin({ "process.env.ADD_IN_VERSION": JSON.stringify(version) }),
    new HtmlPlugin({ template: "src/taskpane.html", filename: "taskpane.html", minify: false }),
    new CopyPlugin({ patterns: [{ from: "assets/*.png" }] }),
  ],
  // The page stays as it is written, so that its content policy can be read and compared.
  optimization: { minimizeOptions: { html: false } },
  performance: {
    hints: "error",
    maxEntrypointSize: SCRIPT_BUDGET,
    maxAssetSize: SCRIPT_BUDGET,
    assetFilter: (name) => name.endsWith(".js"),
  },
  stats: "errors-warnings",
});
