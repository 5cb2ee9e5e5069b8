import type { EmulatedHost } from "./emulated-host";
import { EventType } from "./objects/event-registry";
import { displayedText } from "./workbook/displayed-text";
import type { WireEvent, WireRequest } from "./protocol/wire";
import {
  ActionKind,
  appContext,
  Dispatch,
  frameName,
  MessageType,
  readRequest,
  ResponseKind,
  UNSUPPORTED,
  type RequirementSets,
  type WebRequest,
} from "./web-messages";

/** The add-in to put beside the workbook, and the Excel it is to find itself in. */
export interface WebHostOptions {
  readonly host: EmulatedHost;
  /** The element the frame goes into. */
  readonly container: HTMLElement;
  /** The add-in's page: HTTPS, and the same hostname as this page (ports may differ). */
  readonly addInUrl: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  readonly locale?: string;
  readonly requirementSets?: RequirementSets;
  /** Hears what the add-in asks that is not emulated; nothing is dropped in silence. */
  readonly onUnsupported?: (what: string) => void;
}

/** The frame in place, and the way to take it away. */
export interface WebHostConnection {
  readonly frame: HTMLIFrameElement;
  disconnect(): void;
}

const DEFAULT_SETS: RequirementSets = {
  ExcelApi: "1.17",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  Settings: "1.1",
};

/**
 * Plays Excel on the web for one add-in frame: the add-in's bundle and office.js run unmodified.
 *
 * office.js keeps settings and what it knows of its host in sessionStorage, which a page of the same origin
 * shares: they are cleared here, so that another workbook does not meet the last one's.
 */
export function connectWebHost(options: WebHostOptions): WebHostConnection {
  const { host, container } = options;
  const locale = options.locale ?? "en-GB";
  const id = crypto.randomUUID();
  const conversation = `conversation-${id}`;
  const addInOrigin = new URL(options.addInUrl, location.href).origin;
  const subscribed = new Set<string>();
  sessionStorage.clear();

  const frame = container.ownerDocument.createElement("iframe");
  frame.title = options.title;
  // Chromium takes no new name once the frame is in the page.
  frame.name = frameName(conversation, id, location.origin, locale);
  frame.src = options.addInUrl;

  const post = (message: { readonly [key: string]: unknown }) =>
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _serializerVersion: 1,
        _messageType: MessageType.response,
        _origin: location.origin,
        _conversationId: conversation,
        _errorCode: 0,
        ...message,
      }),
      addInOrigin,
    );
  const reply = (request: WebRequest, data: unknown, errorCode = 0) =>
    post({
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _errorCode: errorCode,
      _responseType: ResponseKind.answer,
      _data: data,
    });
  const sendEvent = (name: string, data: unknown) => {
    if (subscribed.has(name))
      post({ _actionName: name, _correlationId: 0, _responseType: ResponseKind.event, _data: data });
  };

  const receive = async (event: MessageEvent<unknown>): Promise<void> => {
    if (event.source !== frame.contentWindow || event.origin !== addInOrigin) return;
    const request = readRequest(event.data, conversation);
    if (!request) return;
    if (request._actionType === ActionKind.register) {
      subscribed.add(request._actionName);
      reply(request, { Error: 0 });
      return;
    }
    if (request._actionType === ActionKind.unregister) {
      subscribed.delete(request._actionName);
      reply(request, { Error: 0 });
      return;
    }
    await invoke(request);
  };

  const invoke = async (request: WebRequest): Promise<void> => {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        reply(
          request,
          appContext({
            id,
            locale,
            documentUrl: `${location.origin}/${host.workbook.fileName}`,
            sets: options.requirementSets ?? DEFAULT_SETS,
            settings: documentSettings(host),
            width: frame.clientWidth,
            height: frame.clientHeight,
          }),
        );
        return;
      case "ContextActivationManager_notifyHost":
        // Focus, telemetry and the like: nobody waits for an answer.
        return;
      case "executeMethod":
        await execute(request);
        return;
      default:
        options.onUnsupported?.(request._actionName);
        reply(request, null, -2);
    }
  };

  const execute = async (request: WebRequest): Promise<void> => {
    const data = request._data;
    const method = data?.DdaMethod?.DispatchId;
    const body = data?.ArrayData?.[4];
    if (method === Dispatch.richApi && typeof body === "string") {
      const response = await host.answer(JSON.parse(body) as WireRequest, body.length);
      if (response) reply(request, { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] });
      host.sendEvents();
    } else if (method === Dispatch.saveSettings) {
      saveDocumentSettings(host, data?.DdaSettingsMethod?.Properties ?? []);
      reply(request, { Version: 1, Error: 0 });
    } else if (method === Dispatch.getSelectedData) {
      reply(request, { Version: 1, Error: 0, Data: selectedText(host) });
    } else {
      options.onUnsupported?.(`method ${String(method)}`);
      reply(request, { Version: 1, Error: UNSUPPORTED });
    }
  };

  const listener = (event: MessageEvent<unknown>) => void receive(event);
  const stop = host.onEvents((events) => forward(events, sendEvent));
  addEventListener("message", listener);
  container.append(frame);
  return {
    frame,
    disconnect: () => {
      removeEventListener("message", listener);
      stop();
      frame.remove();
    },
  };
}

/** The workbook's own selection event goes by a name of its own; all others are RichApi messages. */
function forward(events: readonly WireEvent[], sendEvent: (name: string, data: unknown) => void): void {
  for (const event of events) {
    const { messageCategory, messageType, targetId, message } = event;
    if (messageType === EventType.documentSelectionChanged && targetId === "")
      sendEvent("documentSelectionChanged", {});
    else sendEvent("richApiMessage", { ArrayData: [[messageCategory, messageType, targetId, message, ""]] });
  }
}

const DOCUMENT_SETTING = "document:";

/** Settings of the older document interface stand beside the workbook's own, under names of their own. */
function documentSettings(host: EmulatedHost): readonly (readonly [string, string])[] {
  return [...host.workbook.parts.settings].flatMap(([key, value]) =>
    key.startsWith(DOCUMENT_SETTING) && typeof value === "string"
      ? [[key.slice(DOCUMENT_SETTING.length), value] as const]
      : [],
  );
}

function saveDocumentSettings(host: EmulatedHost, pairs: readonly (readonly [string, string])[]): void {
  const kept = [...host.workbook.parts.settings].filter(([key]) => !key.startsWith(DOCUMENT_SETTING));
  const saved = pairs.map(([key, value]) => [`${DOCUMENT_SETTING}${key}`, value] as const);
  host.workbook.changeParts({ settings: new Map<string, unknown>([...kept, ...saved]) });
}

function selectedText(host: EmulatedHost): string {
  const { sheet, box } = host.workbook.selection;
  const used = sheet.usedBox(box, true);
  if (!used) return "";
  const lines: string[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const line: string[] = [];
    for (let column = used.left; column <= used.right; column += 1) {
      const cell = sheet.cellAt(row, column);
      line.push(cell ? displayedText(cell.content, cell.style.numberFormat) : "");
    }
    lines.push(line.join("\t"));
  }
  return lines.join("\n");
}
