import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";

import type { JudgedFinding } from "../../use-cases/judge-findings";
import { FindingItem } from "./finding-item";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyle: "none" },
  item: { position: "absolute", insetInlineStart: 0, width: "100%", top: 0, paddingBottom: "8px" },
});

/** About the height of a finding of two lines with its buttons; each is measured once it shows. */
const HEIGHT_GUESSED = 150;
const KEPT_BEYOND_SIGHT = 6;

/**
 * The findings that are in sight, and a few beyond: a thousand would otherwise take seconds to draw. It scrolls with the
 * whole screen, so that the list has room at 200 % zoom too.
 */
export function FindingList({
  findings,
  onSettled,
}: {
  readonly findings: readonly JudgedFinding[];
  readonly onSettled: () => void;
}) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what stands above the list can grow with any drawing
  useLayoutEffect(() => {
    const top = list.current?.offsetTop ?? 0;
    if (top !== scrollMargin) setScrollMargin(top);
  });
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer is used in this component alone
  const virtualizer = useVirtualizer({
    count: findings.length,
    getScrollElement: () => list.current?.closest("main") ?? null,
    estimateSize: () => HEIGHT_GUESSED,
    getItemKey: (place) => findings[place]?.finding.identity ?? place,
    overscan: KEPT_BEYOND_SIGHT,
    rangeExtractor: (range) => withFocused(range, focused),
    scrollMargin,
  });
  return (
    <ol
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label="Findings"
    >
      {virtualizer.getVirtualItems().map((item) => {
        const judged = findings[item.index];
        return (
          judged && (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.item}
              style={{ transform: `translateY(${item.start - scrollMargin}px)` }}
              aria-setsize={findings.length}
              aria-posinset={item.index + 1}
              onFocus={() => setFocused(item.index)}
            >
              <FindingItem judged={judged} onSettled={onSettled} />
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
