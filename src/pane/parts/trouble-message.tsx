import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { cellAddress } from "../../domain/grid/cell-ref";
import type { Trouble } from "../../use-cases/workbook";
import { useSession } from "../session/session";

const titles: Record<Trouble["kind"], string> = {
  "editing-a-cell": "A cell is being edited",
  "sheet-protected": "This sheet is protected",
  "workbook-read-only": "This workbook is read-only",
  "changed-meanwhile": "Somebody changed the sheet",
  "no-answer": "Excel has not answered",
  "too-large": "The workbook is too large",
  "sheet-gone": "The sheet is gone",
  "name-taken": "The name is taken",
  "asks-first": "Before this is written",
  "not-supported": "This Excel cannot do that",
  refused: "Excel refused",
};

/** Not a failure: there is something to know. */
const warnings: ReadonlySet<Trouble["kind"]> = new Set(["changed-meanwhile", "asks-first"] as const);

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { whiteSpace: "normal", paddingBlock: "4px" },
  title: { display: "block" },
});

/** The trouble met last, with the cells it concerns and what a person can do now. Nothing they typed is lost. */
export function TroubleMessage() {
  const styles = useStyles();
  const { state, read, dismissTrouble } = useSession();
  if (!state.trouble) return null;
  const { trouble, during } = state.trouble;
  return (
    <MessageBar
      intent={warnings.has(trouble.kind) ? "warning" : "error"}
      layout="multiline"
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{titles[trouble.kind]}</MessageBarTitle> {trouble.sentence}
        {trouble.cells.length > 0 && ` Cells: ${cellList(trouble)}.`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="Dismiss this message"
            onClick={dismissTrouble}
          />
        }
      >
        {(during === "reading" || during === "remembering") && (
          <Button onClick={() => void read("quick")}>Read again</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

const CELLS_NAMED = 6;

function cellList({ cells }: Trouble): string {
  const named = cells.slice(0, CELLS_NAMED).map(cellAddress).join(", ");
  return cells.length > CELLS_NAMED ? `${named} and ${cells.length - CELLS_NAMED} more` : named;
}
