import { Field, Select, Switch, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { SEVERITIES } from "../../domain/checks/finding";
import type { JudgedFinding } from "../../use-cases/judge-findings";
import { useScreenStyles } from "../parts/use-screen-styles";
import type { FindingFilter } from "./check-state";
import { checkName, severityNames } from "../parts/severity-words";

const useStyles = makeStyles({
  selects: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, flexBasis: "130px", minWidth: 0 },
  toggle: { flexGrow: 1, minWidth: 0 },
});

interface FindingFiltersProps {
  readonly findings: readonly JudgedFinding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: Partial<FindingFilter>) => void;
}

/** Counts by severity, which filter when pressed, and filters by check and sheet. */
export function FindingFilters({ findings, filter, onFilter }: FindingFiltersProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const open = withinReach(findings, { showDecided: false });
  const decided = findings.length - open.length;
  const checks = [...new Set(findings.map(({ finding }) => finding.check))];
  const sheets = [...new Set(findings.map(({ finding }) => finding.at.sheet))];
  return (
    <section className={screen.section} aria-label="Filter">
      <div className={screen.buttons} role="group" aria-label="By severity">
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.toggle}
            size="small"
            // Fluent's own sign of a pressed one is a shade of grey, under 3:1.
            appearance={filter.severity === severity ? "primary" : "secondary"}
            checked={filter.severity === severity}
            onClick={() => onFilter({ severity: filter.severity === severity ? null : severity })}
          >
            {severityNames[severity]} ({open.filter(({ finding }) => finding.severity === severity).length})
          </ToggleButton>
        ))}
      </div>
      <div className={styles.selects}>
        <Field label="Check" className={styles.select} size="small">
          <Select
            size="small"
            value={filter.check ?? ""}
            onChange={(_, { value }) => onFilter({ check: value === "" ? null : value })}
          >
            <option value="">All checks</option>
            {checks.map((check) => (
              <option key={check} value={check}>
                {checkName(check)} ({open.filter(({ finding }) => finding.check === check).length})
              </option>
            ))}
          </Select>
        </Field>
        {sheets.length > 1 && (
          <Field label="Sheet" className={styles.select} size="small">
            <Select
              size="small"
              value={filter.sheet ?? ""}
              onChange={(_, { value }) => onFilter({ sheet: value === "" ? null : value })}
            >
              <option value="">All sheets</option>
              {sheets.map((sheet) => (
                <option key={sheet} value={sheet}>
                  {sheet}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {decided > 0 && (
        <Switch
          checked={filter.showDecided}
          onChange={(_, { checked }) => onFilter({ showDecided: checked })}
          label={`Show accepted findings (${decided})`}
        />
      )}
    </section>
  );
}

/** The findings a filter lets through. */
export function filtered(
  findings: readonly JudgedFinding[],
  filter: FindingFilter,
): readonly JudgedFinding[] {
  return withinReach(findings, filter).filter(
    ({ finding }) =>
      (filter.severity === null || finding.severity === filter.severity) &&
      (filter.check === null || finding.check === filter.check) &&
      (filter.sheet === null || finding.at.sheet === filter.sheet),
  );
}

/** The findings that are counted: accepted ones where they are to be shown. */
export function withinReach(
  findings: readonly JudgedFinding[],
  { showDecided }: Pick<FindingFilter, "showDecided">,
): readonly JudgedFinding[] {
  return showDecided ? findings : findings.filter(({ decision }) => decision === null);
}
