/** The messages office.js exchanges with Excel on the web, as JSON texts by postMessage. */

export const MessageType = { request: 0, response: 1 } as const;
export const ActionKind = { invoke: 0, register: 1, unregister: 2 } as const;
export const ResponseKind = { answer: 0, event: 1 } as const;

export interface WebRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: WebRequestData | null;
}

export interface WebRequestData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  /** For a RichApi request its fifth item is the body. */
  readonly ArrayData?: readonly unknown[];
}

/** Numbers of the methods office.js calls by `executeMethod`. */
export const Dispatch = { getSelectedData: 64, saveSettings: 76, richApi: 93 } as const;

/** What a method answers when this Excel does not have it. */
export const UNSUPPORTED = 5000;

/** @returns the message, or `null` when the text is none of this conversation's requests. */
export function readRequest(text: unknown, conversation: string): WebRequest | null {
  if (typeof text !== "string") return null;
  try {
    const message = JSON.parse(text) as Partial<WebRequest> | null;
    const ours = message?._conversationId === conversation && message._messageType === MessageType.request;
    return ours ? (message as WebRequest) : null;
  } catch {
    return null;
  }
}

/** The sets this Excel says it knows. */
export type RequirementSets = { readonly [name: string]: string };

export interface AppContextFacts {
  readonly id: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly sets: RequirementSets;
  readonly settings: readonly (readonly [string, string])[];
  readonly width: number;
  readonly height: number;
}

/** What office.js asks for first: where it runs, and what that can do. */
export function appContext(facts: AppContextFacts): { readonly [key: string]: unknown } {
  return {
    _id: facts.id,
    _appName: 16,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.documentUrl,
    _clientMode: 1,
    _settings: facts.settings,
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: facts.id,
    _appInstanceId: facts.id,
    _requirementMatrix: JSON.stringify(facts.sets),
    _hostFullVersion: "16.0.17000.0",
    _clientWindowHeight: facts.height,
    _clientWindowWidth: facts.width,
    _addinName: "Procurement action plan",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: "0",
  };
}

/** The frame's name, from which office.js learns that it is in Excel on the web and whom to talk to. */
export function frameName(conversation: string, id: string, origin: string, locale: string): string {
  return JSON.stringify({
    hostInfo: ["Excel", "Web", "16.01", locale, id, "", "", 0].join("$"),
    xdmInfo: [conversation, id, origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
    baseFrameName: conversation,
  });
}
