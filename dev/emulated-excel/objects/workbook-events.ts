import { boxAddress, intersection } from "../workbook/box";
import type { WorkbookEvent } from "../workbook/workbook";
import { EventType, type EventRegistry } from "./event-registry";

/** Whose hand a change was: this add-in's, another's in the same Excel, or a colleague's elsewhere. */
export interface EventOrigin {
  readonly source: "Local" | "Remote";
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

/** Turns what happened to the workbook into the events Excel sends. */
export function sendEvent(events: EventRegistry, event: WorkbookEvent, origin: EventOrigin): void {
  if (event.kind === "cells-moved" || event.kind === "restored") return;
  const { sheet } = event;
  const base = { worksheetId: sheet.id, source: origin.source };
  switch (event.kind) {
    case "changed": {
      const message = {
        ...base,
        address: boxAddress(event.box),
        changeType: event.changeType,
        triggerSource: origin.triggerSource,
        shiftDirection: event.shiftDirection ?? "None",
        ...(event.before === undefined ? {} : { valueBefore: event.before, valueAfter: event.after }),
      };
      events.tellSheet(EventType.changed, sheet.id, message);
      for (const table of sheet.state.tables) {
        const targetId = String(table.id);
        const shared = intersection(table.box, event.box);
        if (shared && events.isRegistered(EventType.tableChanged, targetId))
          events.tell(EventType.tableChanged, targetId, {
            ...message,
            address: boxAddress(shared),
            tableId: targetId,
          });
      }
      return;
    }
    case "format-changed":
      events.tellSheet(EventType.formatChanged, sheet.id, { ...base, address: boxAddress(event.box) });
      return;
    case "selected":
      events.tellSheet(EventType.selectionChanged, sheet.id, {
        address: boxAddress(event.box),
        worksheetId: sheet.id,
      });
      events.tell(EventType.documentSelectionChanged, "", {});
      return;
    case "activated":
      events.tellSheet(EventType.activated, sheet.id, { worksheetId: sheet.id });
      return;
    case "deactivated":
      events.tellSheet(EventType.deactivated, sheet.id, { worksheetId: sheet.id });
      return;
    case "added":
      events.tellSheet(EventType.added, sheet.id, base);
      return;
    case "deleted":
      events.tellSheet(EventType.deleted, sheet.id, base);
      return;
    case "renamed":
      events.tellSheet(EventType.nameChanged, sheet.id, {
        ...base,
        nameBefore: event.before,
        nameAfter: sheet.state.name,
      });
      return;
    case "protection-changed":
      events.tellSheet(EventType.protectionChanged, sheet.id, {
        ...base,
        isProtected: sheet.state.protection !== null,
      });
      return;
  }
}
