import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";

const folder = path.resolve("node_modules", ".cache", "pane-gallery");

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Pane gallery</title>
    <style>body { margin: 0; }</style>
  </head>
  <body><div id="pane"></div><script src="gallery.js"></script></body>
</html>
`;

/** Bundles the pane over stub workbooks. @returns the address of its page; a state's name is put after `?`. */
export async function buildGallery(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "index.html"), page);
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        // As it ships, and quick to load; but not minified, which takes longer than it saves.
        mode: "production",
        optimization: { minimize: false },
        devtool: false,
        entry: path.resolve("dev/pane-gallery/gallery-page.tsx"),
        output: { path: folder, filename: "gallery.js" },
        resolve: { extensions: [".ts", ".tsx", ".js"] },
        performance: { hints: false },
        module: {
          rules: [
            { test: /\.tsv$/, type: "asset/source" },
            {
              test: /\.tsx?$/,
              exclude: /node_modules/,
              loader: "swc-loader",
              options: {
                jsc: {
                  parser: { syntax: "typescript", tsx: true },
                  target: "es2022",
                  transform: { react: { runtime: "automatic" } },
                },
              },
            },
          ],
        },
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      },
    );
  });
  return pathToFileURL(path.join(folder, "index.html")).href;
}
