import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { WordChange } from "../../domain/wording/compare-wording";
import { HiddenText } from "./hidden-text";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  removed: {
    color: tokens.colorStatusDangerForeground1,
    textDecoration: "line-through",
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    textDecoration: "underline",
    textUnderlineOffset: "3px",
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
});

/** The plan's words beside the toolkit's: struck through is only in the plan, underlined only in the toolkit. */
export function WordDifference({ changes }: { readonly changes: readonly WordChange[] }) {
  const styles = useStyles();
  return (
    <p className={styles.text}>
      {changes.map((change, place) => (
        // The stretches never move: their place is their identity.
        <Fragment key={place}>
          {place > 0 && " "}
          {change.kind === "same" ? (
            change.words
          ) : change.kind === "only-in-plan" ? (
            <del className={styles.removed}>
              <HiddenText>only in the plan: </HiddenText>
              {change.words}
              <HiddenText>, end. </HiddenText>
            </del>
          ) : (
            <ins className={styles.added}>
              <HiddenText>only in the toolkit: </HiddenText>
              {change.words}
              <HiddenText>, end. </HiddenText>
            </ins>
          )}
        </Fragment>
      ))}
    </p>
  );
}
