/** One property that a `load` asks for, and the source without it. */
export interface LoadedProperty {
  /** 1-based. */
  readonly line: number;
  readonly property: string;
  readonly sourceWithout: string;
}

/** Every property every `load("…")` of a source asks for. A load of one property goes as a whole. */
export function findLoads(source: string): readonly LoadedProperty[] {
  return [...source.matchAll(/(^[^\n]*?)([\w.()]+)\.load\("([^"]+)"\);/gm)].flatMap((match) => {
    const [whole, before = "", object = "", asked = ""] = match;
    const start = match.index + before.length;
    const end = match.index + whole.length;
    const line = source.slice(0, match.index).split("\n").length;
    const properties = asked.split(",");
    return properties.map((property) => {
      const others = properties.filter((other) => other !== property);
      // A statement must stay where it was the whole body of a loop.
      const statement = others.length === 0 ? `void ${object};` : `${object}.load("${others.join(",")}");`;
      return { line, property, sourceWithout: source.slice(0, start) + statement + source.slice(end) };
    });
  });
}
