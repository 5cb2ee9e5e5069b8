import { useEffect, type RefObject } from "react";

/**
 * Keeps the keyboard's place when what has the focus disappears: the nearest part around it that is left and takes the
 * focus gets it, else the screen. Browsers would start again at the top of the pane.
 * @param within where focus is watched
 * @param screen gets the focus where nothing around is left
 */
export function useKeepFocus(
  within: RefObject<HTMLElement | null>,
  screen: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const container = within.current;
    if (!container) return undefined;
    let focused: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      focused = target instanceof HTMLElement ? outwards(target) : [];
    };
    const mend = () => {
      const [last] = focused;
      // While the person works in the sheet, the pane must not take the focus from it.
      if (!last || last.isConnected || document.activeElement !== document.body || !document.hasFocus())
        return;
      const left = focused.find((element) => element.isConnected) ?? screen.current;
      left?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(mend);
    container.addEventListener("focusin", remember);
    observer.observe(container, { childList: true, subtree: true });
    return () => {
      container.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, [within, screen]);
}

/** The element, and outwards from it whatever can take the focus. */
function outwards(element: HTMLElement): readonly HTMLElement[] {
  const around = element.parentElement?.closest<HTMLElement>("[tabindex]");
  return around ? [element, ...outwards(around)] : [element];
}
