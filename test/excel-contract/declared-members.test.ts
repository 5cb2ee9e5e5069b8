import { openEmulatedExcel } from "../../dev/emulated-excel/native-bridge";
import { declaredTypes } from "../../dev/emulated-excel/objects/excel-object-model";
import { camelCase } from "../../dev/emulated-excel/protocol/query";

/** What the client's own classes say of themselves. */
interface ClientClass {
  readonly prototype: {
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
    readonly _navigationPropertyNames?: readonly string[];
    readonly _isCollection?: boolean;
  };
}

async function declaredBesideClient() {
  const { Excel, host } = await openEmulatedExcel();
  const classes = Excel as unknown as Record<string, ClientClass | undefined>;
  const { workbook, events, faults } = host;
  return declaredTypes({ workbook, events, conditions: faults }).map((type) => ({
    type,
    client: classes[type.name]?.prototype,
  }));
}

test("every class that is declared is a class of the client", async () => {
  const unknown = (await declaredBesideClient()).filter(({ client }) => client === undefined);
  expect(unknown.map(({ type }) => type.name)).toEqual([]);
});

test("every property that is declared is one of the client's class", async () => {
  const unknown = (await declaredBesideClient()).flatMap(({ type, client }) =>
    Object.keys(type.scalars)
      .filter((name) => !client?._scalarPropertyOriginalNames?.includes(name))
      .map((name) => `${type.name}.${name}`),
  );
  expect(unknown).toEqual([]);
});

test("no property can be set that the client lets nobody set", async () => {
  const unknown = (await declaredBesideClient()).flatMap(({ type, client }) =>
    Object.entries(type.scalars)
      .filter(([name, scalar]) => {
        const index = client?._scalarPropertyOriginalNames?.indexOf(name) ?? -1;
        return scalar.set !== undefined && client?._scalarPropertyUpdateable?.[index] !== true;
      })
      .map(([name]) => `${type.name}.${name}`),
  );
  expect(unknown).toEqual([]);
});

test("every way on that is declared is one of the client's class", async () => {
  const unknown = (await declaredBesideClient()).flatMap(({ type, client }) =>
    Object.keys(type.navigations)
      .filter(
        (name) =>
          !client?._navigationPropertyNames?.some((each) => each.toLowerCase() === name.toLowerCase()),
      )
      .map((name) => `${type.name}.${name}`),
  );
  expect(unknown).toEqual([]);
});

test("every method that is declared is one of the client's class", async () => {
  const unknown = (await declaredBesideClient()).flatMap(({ type, client }) =>
    Object.keys(type.methods)
      .filter((name) => {
        const inClient = name.startsWith("_") ? name : camelCase(name);
        return typeof (client as Record<string, unknown> | undefined)?.[inClient] !== "function";
      })
      .map((name) => `${type.name}.${name}`),
  );
  expect(unknown).toEqual([]);
});

test("only collections have items", async () => {
  const wrong = (await declaredBesideClient())
    .filter(({ type, client }) => (type.items !== undefined) !== (client?._isCollection === true))
    .map(({ type }) => type.name);
  expect(wrong).toEqual([]);
});

test("what is not declared is refused by its name", async () => {
  const { Excel } = await openEmulatedExcel();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().pivotTables.load("items");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "EmulatorNotImplemented",
    message: expect.stringContaining("EmulatorNotImplemented: Worksheet.pivotTables") as unknown,
  });
});
