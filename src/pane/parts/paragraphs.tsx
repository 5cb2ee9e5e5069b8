import { makeStyles, tokens } from "@fluentui/react-components";
import type { Paragraph } from "../../domain/toolkit/edition";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
  list: { margin: `0 0 ${tokens.spacingVerticalXS}`, paddingInlineStart: "18px" },
});

/** The toolkit's paragraphs, its lists as lists. */
export function Paragraphs({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  const styles = useStyles();
  return groups(paragraphs).map((group, place) =>
    typeof group === "string" ? (
      <p key={place} className={styles.text}>
        {group}
      </p>
    ) : (
      <ul key={place} className={styles.list}>
        {group.map((bullet, number) => (
          <li key={number}>{bullet}</li>
        ))}
      </ul>
    ),
  );
}

/** Bullets that follow one another are one list. */
function groups(paragraphs: readonly Paragraph[]): readonly (string | readonly string[])[] {
  const grouped: (string | string[])[] = [];
  for (const { kind, text } of paragraphs) {
    const open = grouped.at(-1);
    if (kind !== "bullet") grouped.push(text);
    else if (Array.isArray(open)) open.push(text);
    else grouped.push([text]);
  }
  return grouped;
}
