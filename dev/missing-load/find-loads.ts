/** One property that Excel is asked for, and the source without it. */
export interface LoadedProperty {
  /** 1-based. */
  readonly line: number;
  readonly property: string;
  readonly sourceWithout: string;
}

/** Every property a source asks Excel for: by `load("…")`, and by `getCellProperties({ … })` and its like. */
export function findLoads(source: string): readonly LoadedProperty[] {
  return [...loadsIn(source), ...askedPropertiesIn(source)];
}

/** A load of one property goes as a whole. */
function loadsIn(source: string): readonly LoadedProperty[] {
  return [...source.matchAll(/(^[^\n]*?)([\w.()]+)\.load\("([^"]+)"\);/gm)].flatMap((match) => {
    const [whole, before = "", object = "", asked = ""] = match;
    const start = match.index + before.length;
    const end = match.index + whole.length;
    const line = lineAt(source, match.index);
    const properties = asked.split(",");
    return properties.map((property) => {
      const others = properties.filter((other) => other !== property);
      // A statement must stay where it was the whole body of a loop.
      const statement = others.length === 0 ? `void ${object};` : `${object}.load("${others.join(",")}");`;
      return { line, property, sourceWithout: source.slice(0, start) + statement + source.slice(end) };
    });
  });
}

function askedPropertiesIn(source: string): readonly LoadedProperty[] {
  return [...source.matchAll(/\.get(?:Cell|Row|Column)Properties\(\{[^;]*?\}\);/g)].flatMap((call) =>
    [...call[0].matchAll(/(\w+): true,? ?/g)].map((asked) => {
      const start = call.index + asked.index;
      return {
        line: lineAt(source, start),
        property: asked[1] ?? "",
        sourceWithout: source.slice(0, start) + source.slice(start + asked[0].length),
      };
    }),
  );
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split("\n").length;
}
