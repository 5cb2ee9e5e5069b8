import { readFileSync } from "node:fs";
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import { EmulatedHost } from "./emulated-host";
import { officeStub } from "./office-stub";
import type { WireEvent, WireRequest } from "./protocol/wire";
import type { EntryLocale } from "./workbook/typed-entry";
import type { Workbook } from "./workbook/workbook";
import { workbookOfCells, type PlainSheet } from "./workbook/workbook-of-cells";

/** What to open, and in which Excel. */
export interface OpenOptions {
  /** A workbook opened or built before. */
  readonly workbook?: Workbook;
  /** Or the cells of a new one, by sheet. */
  readonly sheets?: { readonly [name: string]: PlainSheet };
  readonly locale?: Partial<EntryLocale>;
  /** The newest requirement set this Excel knows: `1.13`. Newer members then throw, as the client makes them. */
  readonly excelApi?: string;
}

/** An add-in's view of Excel, and the test's. */
export interface EmulatedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly host: EmulatedHost;
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

interface MessageToHost {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: WireRequest };
}

type ClientWindow = typeof globalThis & {
  _richApiNativeBridge?: NativeBridge;
  Excel?: typeof Excel;
  Office?: typeof Office;
  OfficeExtension?: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
};

const EVENT_MESSAGE = 3;
let current: EmulatedHost | null = null;
let stopListening: () => void = () => undefined;

/**
 * Opens a workbook in an emulated Excel behind Microsoft's own client, in the jsdom of a jest test.
 *
 * The client is loaded once per window; later calls only put another workbook behind it. The globals `Excel`
 * and `Office` are set, as they are in an add-in.
 */
export function openEmulatedExcel(options: OpenOptions = {}): Promise<EmulatedExcel> {
  const workbook = options.workbook ?? workbookOfCells(options.sheets ?? { Sheet1: [] }, options.locale);
  const host = new EmulatedHost(workbook);
  const client = globalThis as ClientWindow;
  const bridge = (client._richApiNativeBridge ??= newBridge());
  if (!client.Excel) loadClient();
  stopListening();
  stopListening = host.onEvents((events) => sendToClient(bridge, events));
  current = host;
  client.Office = officeStub(client.Office, options.excelApi ?? "1.17");
  if (!client.Excel) throw new Error("Microsoft's client did not load: there is no Excel.");
  return Promise.resolve({ Excel: client.Excel, Office: client.Office, host });
}

/** The file as Microsoft publishes it, unchanged. It wants a browser's globals, some of which jsdom lacks. */
function loadClient(): void {
  const lacking = { TextEncoder, TextDecoder, crypto: webcrypto };
  for (const [name, value] of Object.entries(lacking))
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true });
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  // Evaluated in this window, so that the arrays it gives are this realm's.
  globalThis.eval(readFileSync(file, "utf8"));
  // An older Excel answers ApiNotFound for members it lacks; the client can say so itself, and knows them all.
  const { OfficeExtension } = globalThis as ClientWindow;
  if (OfficeExtension) OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

function newBridge(): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const message = JSON.parse(text) as MessageToHost;
      const host = current;
      if (host) void reply(bridge, host, message, text.length);
    },
  };
  return bridge;
}

async function reply(
  bridge: NativeBridge,
  host: EmulatedHost,
  { id, type, message }: MessageToHost,
  bytes: number,
): Promise<void> {
  const response = await host.answer(message.body, bytes);
  if (!response) return;
  const body = JSON.stringify(response);
  bridge.onMessageFromHost?.(JSON.stringify({ id, type, message: { statusCode: 200, headers: {}, body } }));
  // The client takes the answer up in its own promises first; handlers added by it must be there.
  await new Promise((settled) => setTimeout(settled, 0));
  host.sendEvents();
}

function sendToClient(bridge: NativeBridge, entries: readonly WireEvent[]): void {
  bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT_MESSAGE, message: { entries } }));
}
