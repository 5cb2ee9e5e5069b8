import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Side } from "../../domain/plan/action-plan";
import type { Level, Paragraph } from "../../domain/toolkit/edition";
import { LevelName } from "../parts/level-name";
import { Paragraphs } from "../parts/paragraphs";
import { useScreenStyles } from "../parts/use-screen-styles";

const useStyles = makeStyles({
  rung: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  marked: { backgroundColor: tokens.colorNeutralBackground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  header: {
    display: "flex",
    width: "100%",
    justifyContent: "flex-start",
    borderRadius: 0,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: "3px",
  },
  markers: { display: "inline-flex", gap: tokens.spacingHorizontalXS, marginInlineStart: "auto" },
  label: { display: "flex", flexGrow: 1, alignItems: "center", gap: tokens.spacingHorizontalS },
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 34px` },
});

/** Where a side stands as seen from a rung: elsewhere, here in the toolkit's words, or here in other words. */
export type RungSide = "other-level" | "here" | "here-in-other-words";

interface RungProps {
  readonly level: Level;
  readonly paragraphs: readonly Paragraph[];
  readonly now: RungSide;
  readonly target: RungSide;
  /** No target is written: this is what its wording says, or one level up from now. */
  readonly suggested: boolean;
  readonly startsOpen: boolean;
  readonly busy: boolean;
  readonly onChoose: (side: Side) => void;
  readonly onTakeWording: (side: Side) => void;
}

/** One level of the ladder. */
export function Rung(props: RungProps) {
  const { level, paragraphs, now, target, suggested, startsOpen, busy } = props;
  const styles = useStyles();
  const screen = useScreenStyles();
  const id = useId();
  // What the person opened or closed stays so; until then the rung follows the plan.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? startsOpen;
  const isMarked = now !== "other-level" || target !== "other-level";
  return (
    <li className={mergeClasses(styles.rung, isMarked && styles.marked)}>
      <h4 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.header}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setChosen(!open)}
        >
          <span className={styles.label}>
            <LevelName level={level} />
            <span className={styles.markers}>
              {now !== "other-level" && <Badge color="informative">Now</Badge>}
              {target !== "other-level" && <Badge>Target</Badge>}
              {suggested && <Badge appearance="outline">Suggested</Badge>}
            </span>
          </span>
        </Button>
      </h4>
      <div id={id} hidden={!open} className={styles.body}>
        {open && (
          <>
            <Paragraphs paragraphs={paragraphs} />
            <div className={screen.buttons}>
              <SideButton side="now" at={now} prominent={false} {...props} busy={busy} />
              <SideButton side="target" at={target} prominent={suggested} {...props} busy={busy} />
            </div>
          </>
        )}
      </div>
    </li>
  );
}

interface SideButtonProps extends Pick<RungProps, "level" | "busy" | "onChoose" | "onTakeWording"> {
  readonly side: Side;
  readonly at: RungSide;
  readonly prominent: boolean;
}

function SideButton({ side, at, level, busy, prominent, onChoose, onTakeWording }: SideButtonProps) {
  if (at === "here") return null;
  const isElsewhere = at === "other-level";
  const choose = side === "now" ? `We are at ${level}` : `Aim for ${level}`;
  const take = side === "now" ? "Use this wording under Now" : "Use this wording under Target";
  return (
    <Button
      size="small"
      appearance={prominent ? "primary" : "secondary"}
      disabledFocusable={busy}
      onClick={() => (isElsewhere ? onChoose(side) : onTakeWording(side))}
    >
      {isElsewhere ? choose : take}
    </Button>
  );
}
