import { diffWordsWithSpace } from "diff";
import { makeStyles, tokens } from "@fluentui/react-components";
import { HiddenText } from "./hidden-text";

/** Texts with less in common are easier to read one under the other. */
const LEAST_SHARE_IN_COMMON = 0.4;

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  removed: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    marginInlineEnd: "2px",
  },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textUnderlineOffset: "3px",
  },
});

interface TextDifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** A cell's text before and after: one text with what goes and what comes, or both where little stays. */
export function TextDifference({ before, after }: TextDifferenceProps) {
  const styles = useStyles();
  const parts = diffWordsWithSpace(before, after);
  const kept = parts.filter(({ added, removed }) => !added && !removed);
  const lettersKept = kept.reduce((sum, { value }) => sum + value.length, 0);
  if (lettersKept < LEAST_SHARE_IN_COMMON * Math.max(before.length, after.length))
    return (
      <>
        <p className={styles.text}>
          Before: {before === "" ? <em>empty</em> : <del className={styles.removed}>{before}</del>}
        </p>
        <p className={styles.text}>
          After: {after === "" ? <em>empty</em> : <ins className={styles.added}>{after}</ins>}
        </p>
      </>
    );
  return (
    <p className={styles.text}>
      {parts.map(({ value, added, removed }, place) =>
        removed ? (
          <del key={place} className={styles.removed}>
            <HiddenText>goes: </HiddenText>
            {value}
          </del>
        ) : added ? (
          <ins key={place} className={styles.added}>
            <HiddenText>comes: </HiddenText>
            {value}
          </ins>
        ) : (
          <span key={place}>{value}</span>
        ),
      )}
    </p>
  );
}
