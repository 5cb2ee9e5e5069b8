import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Words for screen readers that others see in another way. */
export function HiddenText({
  as: Element = "span",
  children,
}: {
  readonly as?: "span" | "h1";
  readonly children: ReactNode;
}) {
  return <Element className={useStyles().hidden}>{children}</Element>;
}
