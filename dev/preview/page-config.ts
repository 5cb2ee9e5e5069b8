import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import type { Configuration } from "webpack";

const LANGUAGE = "es2022";

const cache = path.resolve("node_modules", ".cache");

/** Where the page's own script is built; outside dist/, which holds only what is shipped. */
export const pageFolder = path.join(cache, "preview-page");

/** Where the page that tries the contract in an Excel is built, whole. */
export const contractFolder = path.join(cache, "excel-contract");

/** How the page around the pane is bundled. */
export function pageConfig(): Configuration {
  return bundled({ preview: path.resolve("dev/preview/page/main.tsx") }, pageFolder);
}

/** How the page that tries the contract in an Excel is bundled. */
export function contractConfig(): Configuration {
  const patterns = [
    { from: "*.{html,css}", context: path.resolve("dev/excel-contract/page") },
    { from: "assets/icon-*.png" },
  ];
  return {
    ...bundled({ contract: path.resolve("dev/excel-contract/page/main.ts") }, contractFolder),
    plugins: [new CopyPlugin({ patterns })],
  };
}

function bundled(entry: Record<string, string>, folder: string): Configuration {
  return {
    mode: "production",
    target: ["web", LANGUAGE],
    entry,
    output: { path: folder, filename: "[name].js" },
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
