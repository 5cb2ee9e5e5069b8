import type { Method } from "../protocol/object-model";
import type { HostContext } from "./host-context";

/**
 * The pair of hidden methods behind each event: the client calls `_RegisterDataChangedEvent` and its opposite
 * when a handler is added and removed.
 * @param kinds the name in the method, with or without its final `Event`, and Excel's number of the event.
 */
export function registrations<T>(
  context: HostContext,
  targetId: (target: T) => string,
  kinds: { readonly [name: string]: number },
): { readonly [method: string]: Method<T> } {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([name, eventType]): [string, Method<T>][] => {
      const method = name.startsWith("Event") || name.endsWith("Event") ? name : `${name}Event`;
      const register: Method<T> = (target) => {
        context.events.register(eventType, targetId(target));
        return null;
      };
      const unregister: Method<T> = (target) => {
        context.events.unregister(eventType, targetId(target));
        return null;
      };
      return [
        [`_Register${method}`, register],
        [`_Unregister${method}`, unregister],
      ];
    }),
  );
}
