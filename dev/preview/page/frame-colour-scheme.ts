const QUERY = /prefers-color-scheme:\s*(dark|light)/;

/**
 * Makes a frame believe that the system is dark, or light. Excel on the web tells an add-in nothing of its theme
 * (https://github.com/OfficeDev/office-js/issues/6134), so a pane there asks the browser; and no page can set
 * what the browser answers in a frame. Works from the next question on; those asked before are told of the change.
 */
export function frameColourScheme(frame: Window, dark: boolean): { set(dark: boolean): void } {
  const ask = frame.matchMedia.bind(frame);
  const told = new Set<() => void>();
  let isDark = dark;
  frame.matchMedia = (query) => {
    const list = ask(query);
    const wanted = QUERY.exec(query)?.[1];
    if (!wanted) return list;
    Object.defineProperty(list, "matches", { get: () => isDark === (wanted === "dark") });
    told.add(() => list.dispatchEvent(new Event("change")));
    return list;
  };
  return {
    set: (next) => {
      if (next === isDark) return;
      isDark = next;
      for (const tell of told) tell();
    },
  };
}
