import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress, type CellRef } from "../../domain/grid/cell-ref";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";

/** Something that stands in a cell of the workbook. */
export interface CellListItem {
  /** `null` for what has no cell (any more). */
  readonly at: CellRef | null;
  readonly name: string;
  readonly text: string;
  readonly note?: string;
}

/** As many as a person reads at a stretch: the pane stays quick with thousands. */
const AT_A_TIME = 25;

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
});

/** A list in which each item is one press from its cell. */
export function CellList({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly CellListItem[];
}) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { goTo } = useSession();
  const [shown, setShown] = useState(AT_A_TIME);
  const left = items.length - shown;
  return (
    <div className={screen.section}>
      <ul className={screen.list} aria-label={label}>
        {items.slice(0, shown).map(({ at, name, text, note }, place) => (
          <li key={place} className={styles.item}>
            <span className={styles.head}>
              <strong>{name}</strong>
              {at && (
                <Link
                  as="button"
                  onClick={() => void goTo(at)}
                  aria-label={`Go to ${at.sheet}, ${cellAddress(at)}`}
                >
                  {cellAddress(at)}
                </Link>
              )}
            </span>
            <span className={screen.text}>{text}</span>
            {note !== undefined && note !== "" && <span className={screen.quiet}>{note}</span>}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + AT_A_TIME)}>
            Show {Math.min(left, AT_A_TIME)} more of {left}
          </Button>
        </div>
      )}
    </div>
  );
}
