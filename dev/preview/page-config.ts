import path from "node:path";
import type { Configuration } from "webpack";

const LANGUAGE = "es2022";

/** Where the page's own script is built; outside dist/, which holds only what is shipped. */
export const pageFolder = path.resolve("node_modules", ".cache", "preview-page");

/** How the page around the pane is bundled. */
export function pageConfig(): Configuration {
  return {
    mode: "production",
    target: ["web", LANGUAGE],
    entry: { preview: path.resolve("dev/preview/page/main.tsx") },
    output: { path: pageFolder, filename: "[name].js" },
    devtool: "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
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
    performance: false,
    stats: "errors-warnings",
  };
}
