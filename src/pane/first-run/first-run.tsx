import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { likelyPlanSheet } from "../../domain/plan/likely-plan-sheet";
import type { PlansReading } from "../../use-cases/read-plans";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: tokens.spacingHorizontalXS,
      textAlign: "start",
      verticalAlign: "top",
    },
    "& th": { backgroundColor: tokens.colorNeutralBackground3 },
  },
});

interface FirstRunProps {
  readonly reading: PlansReading;
  /** Shows where a new plan is made. */
  readonly onNewPlan: () => void;
}

/** Shown while no sheet of the workbook is a plan: make one, or mend the one that could not be read. */
export function FirstRun({ reading, onNewPlan }: FirstRunProps) {
  const screen = useScreenStyles();
  const { read, goTo, state } = useSession();
  const likely = likelyPlanSheet(reading.sheets.map(({ contents }) => contents.grid));
  const others = reading.sheets.flatMap((sheet) => (sheet.reading.kind === "no-plan" ? [sheet.reading] : []));
  return (
    <div className={screen.screen}>
      <h2 className={screen.h2}>No action plan found in this workbook</h2>
      {likely !== null && (
        <section className={screen.card} aria-label="A sheet that might be a plan">
          <p className={screen.text}>
            <strong>‘{likely}’ might be one.</strong> Give it a row with the headings ‘Where we are now’ and
            ‘Where we want to be’, then press Look again.
          </p>
          <div className={screen.buttons}>
            <Button onClick={() => void goTo({ sheet: likely, row: 0, column: 0 })}>Go to ‘{likely}’</Button>
          </div>
        </section>
      )}
      <section className={screen.section} aria-label="Start a new plan">
        <p className={screen.text}>
          {likely === null ? "Start a new plan here" : "Or start a new plan"}, or open the workbook that holds
          yours.
        </p>
        <div className={screen.buttons}>
          <Button appearance="primary" onClick={onNewPlan}>
            Make a new plan
          </Button>
          <Button disabledFocusable={state.busy !== null} onClick={() => void read("quick")}>
            Look again
          </Button>
        </div>
      </section>
      <section className={screen.section} aria-label="What a plan looks like">
        <h3 className={screen.h3}>What a plan looks like</h3>
        <p className={screen.text}>
          One row of headings, and under it a block for each KPI of the National Procurement Strategy toolkit:
        </p>
        <ExamplePlan />
      </section>
      {others.length > 0 && (
        <section className={screen.section} aria-label="What was looked at">
          <h3 className={screen.h3}>What was looked at</h3>
          <ul className={screen.list}>
            {others.map(({ sheet, reason }) => (
              <li key={sheet} className={screen.quiet}>
                <strong>{sheet}</strong>: {reason}.
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function ExamplePlan() {
  const styles = useStyles();
  return (
    // Scrolls sideways at 200 % zoom, so it can be reached by keyboard.
    <div className={styles.scroll} role="region" aria-label="Example of an action plan" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">KPI</th>
            <th scope="col">Where we are now</th>
            <th scope="col">Where we want to be</th>
            <th scope="col">Actions</th>
            <th scope="col">By when</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Reporting</td>
            <td>Developing</td>
            <td>Mature</td>
            <td>Start a monthly briefing</td>
            <td>Q1 26</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
