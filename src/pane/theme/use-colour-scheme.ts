import { useSyncExternalStore } from "react";

/** How the pane is coloured: after Office's theme where it is known, else after the system. */
export type ColourScheme = "light" | "dark" | "high-contrast";

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/**
 * The scheme to use. Forced colours always win, since the person chose them for all of Windows; Office's theme comes
 * next, and may be unknown (https://github.com/OfficeDev/office-js/issues/6134).
 */
export function useColourScheme(officeScheme: ColourScheme | null): ColourScheme {
  const forced = useMediaQuery(FORCED);
  const dark = useMediaQuery(DARK);
  if (forced) return "high-contrast";
  return officeScheme ?? (dark ? "dark" : "light");
}

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = mediaQuery(query);
      list?.addEventListener("change", changed);
      return () => list?.removeEventListener("change", changed);
    },
    () => mediaQuery(query)?.matches ?? false,
  );
}

function mediaQuery(query: string): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(query) : null;
}
