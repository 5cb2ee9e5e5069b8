import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: { justifyContent: "flex-start", paddingInline: tokens.spacingHorizontalXXS, minWidth: 0 },
  content: { paddingInlineStart: tokens.spacingHorizontalL, paddingBlock: tokens.spacingVerticalXS },
});

interface DisclosureProps {
  readonly label: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** Something more to read, out of the way until it is asked for. */
export function Disclosure({ label, startsOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <div id={id} className={styles.content} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
