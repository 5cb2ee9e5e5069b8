import { EmulatedHost } from "../../../dev/emulated-excel/emulated-host";
import { Workbook } from "../../../dev/emulated-excel/workbook/workbook";

function typedInto(...texts: readonly string[]) {
  const workbook = new Workbook();
  workbook.addSheet("Plan");
  const host = new EmulatedHost(workbook);
  for (const text of texts) host.type("Plan", "A1", text);
  return host;
}

describe("taking back and doing again", () => {
  it("goes back step by step, and forward again as far as was gone back", () => {
    const host = typedInto("first", "second");
    expect([host.undo(), host.undo(), host.undo()]).toEqual([true, true, false]);
    expect(host.contentAt("Plan", "A1")).toBe("");
    expect(host.redo()).toBe(true);
    expect(host.contentAt("Plan", "A1")).toBe("first");
    expect([host.redo(), host.redo()]).toEqual([true, false]);
    expect(host.contentAt("Plan", "A1")).toBe("second");
    expect(host.undo()).toBe(true);
    expect(host.contentAt("Plan", "A1")).toBe("first");
  });

  it("forgets what was taken back once something else is typed", () => {
    const host = typedInto("first", "second");
    host.undo();
    host.type("Plan", "B1", "other");
    expect(host.redo()).toBe(false);
    expect(host.contentAt("Plan", "A1")).toBe("first");
  });

  it("tells those who listen which cells came again", () => {
    const host = typedInto("first");
    host.undo();
    const changed: string[] = [];
    host.workbook.listen((event) => {
      if (event.kind === "changed")
        changed.push(`${event.sheet.state.name} ${event.box.top} ${event.box.left}`);
    });
    host.redo();
    expect(changed).toEqual(["Plan 0 0"]);
  });
});
