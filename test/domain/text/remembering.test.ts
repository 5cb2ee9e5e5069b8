import { remembering } from "../../../src/domain/text/remembering";

describe("remembering answers", () => {
  const counted = (most: number) => {
    const asked: string[] = [];
    const ask = remembering(most, (text) => {
      asked.push(text);
      return text.length;
    });
    return { ask, asked };
  };

  it("works an answer out once", () => {
    const { ask, asked } = counted(4);
    expect([ask("one"), ask("three"), ask("one")]).toEqual([3, 5, 3]);
    expect(asked).toEqual(["one", "three"]);
  });

  it("remembers that there is no answer", () => {
    let times = 0;
    const ask = remembering(4, () => {
      times += 1;
      return null;
    });
    expect([ask("one"), ask("one")]).toEqual([null, null]);
    expect(times).toBe(1);
  });

  it("keeps what is in use, however much else is asked", () => {
    const { ask, asked } = counted(4);
    for (const other of ["a", "b", "c", "d", "e", "f"]) {
      ask("in use");
      ask(other);
    }
    expect(asked.filter((text) => text === "in use")).toHaveLength(1);
  });

  it("forgets what nobody asked about for so many others", () => {
    const { ask, asked } = counted(4);
    for (const text of ["first", "a", "b", "c", "d", "first"]) ask(text);
    expect(asked.filter((text) => text === "first")).toHaveLength(2);
  });
});
