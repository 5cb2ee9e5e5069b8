import { useEffect, useState, type RefObject } from "react";
import type { Scroll } from "./grid-places";
import type { SheetLayout } from "./sheet-layout";

/** What of a sheet is in view. */
export interface View extends Scroll {
  /** The rows that are drawn: those in view and some beyond each edge. */
  readonly first: number;
  readonly last: number;
  /** How many rows one press of Page Down goes. */
  readonly page: number;
}

/** Rows drawn beyond each edge, so that a quick scroll shows no gap. */
const SPARE = 8;

/** Follows the scroll: only the rows in view are drawn, since a large plan has tens of thousands. */
export function useScroll(
  scroller: RefObject<HTMLElement | null>,
  layout: SheetLayout,
  sheetId: string,
): View {
  const [view, setView] = useState({ top: 0, left: 0, height: 800 });
  useEffect(() => {
    const { current } = scroller;
    if (!current) return undefined;
    const look = () =>
      setView({ top: current.scrollTop, left: current.scrollLeft, height: current.clientHeight });
    const watcher = new ResizeObserver(look);
    watcher.observe(current);
    current.addEventListener("scroll", look, { passive: true });
    return () => {
      watcher.disconnect();
      current.removeEventListener("scroll", look);
    };
  }, [scroller, sheetId]);
  const { rows, frozen } = layout;
  const [top, bottom] = [rows.at(view.top + frozen.height), rows.at(view.top + view.height)];
  return {
    top: view.top,
    left: view.left,
    first: Math.max(frozen.rows, top - SPARE),
    last: Math.min(rows.count - 1, bottom + SPARE),
    page: Math.max(1, bottom - top - 1),
  };
}
