import type { WireEvent } from "../protocol/wire";

/** Excel's numbers for its events. */
export const EventType = {
  documentSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  tableChanged: 101,
} as const;

/** The target id of handlers for all sheets. */
export const ALL_SHEETS = "Workbook";

const RICH_API_CATEGORY = 65_536;

/** Who listens to what, and the way out for events. */
export class EventRegistry {
  private readonly handlers = new Map<string, number>();

  constructor(private readonly send: (event: WireEvent) => void) {}

  register(eventType: number, targetId: string): void {
    const key = `${eventType} ${targetId}`;
    this.handlers.set(key, (this.handlers.get(key) ?? 0) + 1);
  }

  unregister(eventType: number, targetId: string): void {
    const key = `${eventType} ${targetId}`;
    this.handlers.set(key, Math.max(0, (this.handlers.get(key) ?? 0) - 1));
  }

  isRegistered(eventType: number, targetId: string): boolean {
    return (this.handlers.get(`${eventType} ${targetId}`) ?? 0) > 0;
  }

  /** How many handlers are attached: what was added must be removed. */
  get count(): number {
    let sum = 0;
    for (const handlers of this.handlers.values()) sum += handlers;
    return sum;
  }

  /** Sends an event of a sheet to the sheet's handlers and to those for all sheets. */
  tellSheet(eventType: number, sheetId: string, message: object): void {
    for (const targetId of [sheetId, ALL_SHEETS])
      if (this.isRegistered(eventType, targetId)) this.tell(eventType, targetId, message);
  }

  /** Sends an event whether or not anybody is known to listen: the client registers some on its own side. */
  tell(eventType: number, targetId: string, message: object): void {
    this.send({
      messageCategory: RICH_API_CATEGORY,
      messageType: eventType,
      targetId,
      message: JSON.stringify(message),
    });
  }
}
