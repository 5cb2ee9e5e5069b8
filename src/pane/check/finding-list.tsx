import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useCheckDesk } from "./check-desk";
import { CheckHeading } from "./check-heading";
import { FindingItem } from "./finding-item";
import type { FindingRow } from "./finding-rows";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyle: "none" },
  item: { position: "absolute", insetInlineStart: 0, width: "100%", top: 0, paddingBottom: "8px" },
});

/** About the height of a finding of two lines with its buttons, and of a check; each is measured once it shows. */
const HEIGHT_GUESSED = { finding: 150, check: 56 } as const;
const KEPT_BEYOND_SIGHT = 6;

interface FindingListProps {
  readonly rows: readonly FindingRow[];
  /** Turns to the plan's screen. */
  readonly onOpenPlan: () => void;
}

/**
 * The findings that are in sight, and a few beyond: a thousand would otherwise take seconds to draw. It scrolls with the
 * whole screen, so that the list has room at 200 % zoom too.
 */
export function FindingList({ rows, onOpenPlan }: FindingListProps) {
  const styles = useStyles();
  const { lastRow } = useCheckDesk();
  const list = useRef<HTMLOListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  const [settled, setSettled] = useState<{ readonly place: number } | null>(null);
  // What was fixed or decided on may be gone: what stands there now is the next to deal with.
  useEffect(() => {
    if (settled === null) return;
    const items = [...(list.current?.children ?? [])];
    const next =
      items.find((item) => item.getAttribute("data-index") === String(settled.place)) ?? items.at(-1);
    next?.querySelector<HTMLElement>("article, button")?.focus();
  }, [settled]);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what stands above the list can grow with any drawing
  useLayoutEffect(() => {
    const top = list.current?.offsetTop ?? 0;
    if (top !== scrollMargin) setScrollMargin(top);
  });
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer is used in this component alone
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.closest("main") ?? null,
    estimateSize: (place) => HEIGHT_GUESSED[rows[place]?.kind ?? "finding"],
    getItemKey: (place) => rows[place]?.key ?? place,
    overscan: KEPT_BEYOND_SIGHT,
    rangeExtractor: (range) => withFocused(range, focused),
    scrollMargin,
  });
  useEffect(() => {
    const place = rows.findIndex(({ key }) => key === lastRow.current);
    if (place >= 0) virtualizer.scrollToIndex(place, { align: "center" });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only on the way back from another screen
  }, []);
  return (
    <ol
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label="Findings"
    >
      {virtualizer.getVirtualItems().map((item) => {
        const row = rows[item.index];
        const onSettled = () => setSettled({ place: item.index });
        return (
          row && (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.item}
              style={{ transform: `translateY(${item.start - scrollMargin}px)` }}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              onFocus={() => {
                setFocused(item.index);
                lastRow.current = row.key;
              }}
            >
              {row.kind === "check" ? (
                <CheckHeading row={row} onSettled={onSettled} />
              ) : (
                <FindingItem judged={row.judged} onSettled={onSettled} onOpenPlan={onOpenPlan} />
              )}
            </li>
          )
        );
      })}
    </ol>
  );
}

/** What has the focus stays drawn, however far it is scrolled away: else Tab would start again at the top of the pane. */
function withFocused(range: Range, focused: number | null): number[] {
  const inSight = defaultRangeExtractor(range);
  if (focused === null || focused >= range.count || inSight.includes(focused)) return inSight;
  return [...inSight, focused].sort((one, other) => one - other);
}
