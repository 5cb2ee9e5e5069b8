import {
  defineType,
  hostObject,
  type AnyDeclaredType,
  type Argument,
  type HostObject,
} from "../protocol/object-model";

const textOf = (state: Argument) => (typeof state === "string" ? state : "");

/** Services office.js makes for itself when an add-in starts in Excel on the web. */
export function internalServiceTypes(): readonly AnyDeclaredType[] {
  let startState = "Inactive";
  let visibility = "Visible";
  return [
    defineType<null>({ name: "AddinInternalService", methods: { NotifyActionHandlerReady: () => null } }),
    defineType<null>({
      name: "AppRuntimePersistenceService",
      methods: {
        GetAppRuntimeStartState: () => startState,
        SetAppRuntimeStartState: (_service, state) => {
          startState = textOf(state);
          return null;
        },
      },
    }),
    defineType<null>({
      name: "AppRuntimeService",
      methods: {
        GetAppRuntimeState: () => visibility,
        SetAppRuntimeState: (_service, state) => {
          visibility = textOf(state);
          return null;
        },
      },
    }),
  ];
}

export function internalServices(): { readonly [name: string]: HostObject } {
  return {
    "Microsoft.InternalService.AddinInternalService": hostObject("AddinInternalService", null),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": hostObject("AppRuntimePersistenceService", null),
    "Microsoft.AppRuntime.AppRuntimeService": hostObject("AppRuntimeService", null),
  };
}
