import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { cellAddress, type CellRef } from "../../domain/grid/cell-ref";
import type { CellContent, PlanChange } from "../../domain/plan/cell-change";
import { dayOfSerial } from "../../domain/by-when/excel-serial";
import { formatDay } from "../../domain/by-when/day-words";
import { entryName } from "../../use-cases/describe-entry";
import { entryAtCell, entryPlaces } from "../../use-cases/find-entry";
import { useSession } from "../session/session";
import { TextDifference } from "./text-difference";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  cells: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxHeight: "320px",
    overflowY: "auto",
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ChangePreviewProps {
  readonly change: PlanChange;
  /** What is asked of the person: `Replace the council’s own wording?` */
  readonly question: string;
  readonly confirm: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Cells shown at most: nobody reads more before pressing, and the count says how many there are. */
const CELLS_SHOWN = 50;

/** Every cell before and after, before anything is written. Takes the focus, and Escape leaves it. */
export function ChangePreview({ change, question, confirm, busy, onConfirm, onCancel }: ChangePreviewProps) {
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // The question is answered below it: its buttons are to be seen.
    panel.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const shown = change.cells.slice(0, CELLS_SHOWN);
  const nameOf = useCellNames(change);
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label="Before and after"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Office's script would leave the pane with it.
        event.stopPropagation();
        onCancel();
      }}
    >
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {question}
      </h3>
      {/* A scrolling list must be reachable by keyboard. */}
      <ul className={styles.cells} tabIndex={0} aria-label="Cells that change">
        {shown.map((cell) => (
          <li key={`${cell.at.sheet}!${cellAddress(cell.at)}`}>
            <Text size={200} weight="semibold">
              {nameOf(cell.at)}
            </Text>
            <TextDifference before={cell.before} after={contentForPeople(cell.after)} />
          </li>
        ))}
      </ul>
      {change.cells.length > shown.length && (
        <Text size={200}>And {change.cells.length - shown.length} more cells.</Text>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onCancel}>Keep as it is</Button>
      </div>
    </section>
  );
}

/** A cell by its address, and by its KPI and sheet where the change is about several. */
function useCellNames(change: PlanChange): (at: CellRef) => string {
  const { state, knowledge } = useSession();
  const plans = state.reading?.plans;
  return useMemo(() => {
    const places = entryPlaces(plans ?? []);
    const kpiOf = (at: CellRef) => {
      const place = entryAtCell(places, at);
      return place ? entryName(place.entry, knowledge.toolkit) : "";
    };
    const cells = change.cells.map(({ at }) => at);
    const hasSeveralKpis = new Set(cells.map((at) => entryAtCell(places, at)?.number)).size > 1;
    const hasSeveralSheets = new Set(cells.map(({ sheet }) => sheet)).size > 1;
    return (at) => {
      const address = hasSeveralSheets ? `${at.sheet}, ${cellAddress(at)}` : cellAddress(at);
      const kpi = hasSeveralKpis ? kpiOf(at) : "";
      return kpi === "" ? address : `${address}: ${kpi}`;
    };
  }, [change, plans, knowledge]);
}

function contentForPeople(content: CellContent): string {
  switch (content.kind) {
    case "text":
      return content.text;
    case "empty":
      return "";
    case "date": {
      const day = dayOfSerial(content.serial);
      return day === null ? String(content.serial) : formatDay(day);
    }
  }
}
