import { useEffect, useState, type RefObject } from "react";
import type { SheetLayout } from "./sheet-layout";

export interface VisibleRows {
  readonly first: number;
  readonly last: number;
}

/** Rows drawn beyond each edge, so that a quick scroll shows no gap. */
const SPARE = 8;

/** Which rows are in view: only those are drawn, since a large plan has tens of thousands. */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  layout: SheetLayout,
  sheetId: string,
): VisibleRows {
  const [view, setView] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const { current } = scroller;
    if (!current) return undefined;
    const look = () => setView({ top: current.scrollTop, height: current.clientHeight });
    const watcher = new ResizeObserver(look);
    watcher.observe(current);
    current.addEventListener("scroll", look, { passive: true });
    return () => {
      watcher.disconnect();
      current.removeEventListener("scroll", look);
    };
  }, [scroller, sheetId]);
  return {
    first: Math.max(0, layout.rows.at(view.top) - SPARE),
    last: Math.min(layout.rows.count - 1, layout.rows.at(view.top + view.height) + SPARE),
  };
}
