import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import * as ts from "typescript";

const PROJECT = join(__dirname, "..", "..");

/** The files of a folder of the project that a pattern fits, by their paths. */
export function filesIn(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(PROJECT, folder))
    .filter((name) => pattern.test(name))
    .map((name) => join(PROJECT, folder, name));
}

/**
 * Every member of a class of office.js that files name, as `Range.values`, with the file that names it first. By the types:
 * what is loaded and never read is not among them.
 */
export function officeMembers(files: readonly string[]): ReadonlyMap<string, string> {
  const config = ts.readConfigFile(join(PROJECT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, PROJECT);
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const members = new Map<string, string>();
  const add = (file: string, symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) {
      const { parent } = declaration;
      const isOffice = declaration.getSourceFile().fileName.includes("office-js");
      if (!isOffice || !ts.isClassDeclaration(parent) || !parent.name || !symbol) continue;
      const member = `${parent.name.text}.${symbol.name}`;
      if (!members.has(member)) members.set(member, basename(file));
    }
  };
  for (const file of files) {
    const visit = (node: ts.Node) => {
      if (ts.isPropertyAccessExpression(node)) add(file, checker.getSymbolAtLocation(node.name));
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) add(file, checker.getTypeAtLocation(node.parent).getProperty(name.text));
      }
      ts.forEachChild(node, visit);
    };
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return members;
}
