import { tokens, makeStyles } from "@fluentui/react-components";
import { ErrorCircleRegular, EyeRegular, InfoRegular } from "@fluentui/react-icons";
import type { Severity } from "../../domain/checks/finding";

/** What a severity is called. */
export const severityNames: Record<Severity, string> = {
  "must-fix": "Must fix",
  look: "Look at",
  note: "Note",
};

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  "must-fix": { color: tokens.colorStatusDangerForeground1 },
  look: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
});

const icons: Record<Severity, typeof InfoRegular> = {
  "must-fix": ErrorCircleRegular,
  look: EyeRegular,
  note: InfoRegular,
};

/** A severity by its name, with a sign of its own. */
export function SeverityName({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={`${styles.mark} ${styles[severity]}`}>
      <Icon aria-hidden />
      {severityNames[severity]}
    </span>
  );
}

/** A check's id in words: `gap-without-action` is `Gap without action`. */
export function checkName(id: string): string {
  const words = id.replace(/-/gu, " ").replace(/\bkpi\b/gu, "KPI");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
