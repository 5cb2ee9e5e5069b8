import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { HiddenText } from "./hidden-text";

const useStyles = makeStyles({
  button: {
    justifyContent: "flex-start",
    textAlign: "start",
    minWidth: 0,
    marginInlineStart: "-8px",
    // There it has a border, which is to stand in line.
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
  fault: {
    color: tokens.colorStatusDangerForeground1,
    ":hover": { color: tokens.colorStatusDangerForeground1 },
    ":hover:active": { color: tokens.colorStatusDangerForeground1 },
  },
  content: { paddingInlineStart: tokens.spacingHorizontalL, paddingBlock: tokens.spacingVerticalXS },
});

interface DisclosureProps {
  readonly label: string;
  /** What tells it from others of the same label, for those who do not see where it stands. */
  readonly about?: string;
  readonly startsOpen?: boolean;
  /** Something is wrong: it is marked so. */
  readonly isFault?: boolean;
  readonly children: ReactNode;
}

/** Something more to read, out of the way until it is asked for. */
export function Disclosure({ label, about, startsOpen = false, isFault = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={mergeClasses(styles.button, isFault && styles.fault)}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        {about !== undefined && <HiddenText>, {about}</HiddenText>}
      </Button>
      <div id={id} className={styles.content} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
