import { counted } from "../../domain/text/counted";
import { fixAllOfAKind } from "../../use-cases/fix-findings";
import type { JudgedFinding } from "../../use-cases/judge-findings";
import { ChangePreview } from "../parts/change-preview";
import { useSession } from "../session/session";
import { useCheckDesk } from "./check-desk";
import { checkName } from "../parts/severity-words";

interface FixAllPanelProps {
  readonly check: string;
  /** Those of the check that suggest something to write. */
  readonly findings: readonly JudgedFinding[];
  readonly onSettled: () => void;
}

/** Before and after of all fixes of one check, as one change. */
export function FixAllPanel({ check, findings, onSettled }: FixAllPanelProps) {
  const { apply, state: session, knowledge } = useSession();
  const { dispatch, reading } = useCheckDesk();
  if (!reading) return null;
  const { change, fixed, leftOut } = fixAllOfAKind(
    findings.map(({ finding }) => finding),
    reading,
    knowledge.toolkit,
  );
  const close = () => dispatch({ kind: "closed" });
  const write = async () => {
    if (!(await apply(change))) return;
    close();
    onSettled();
  };
  const rest = leftOut > 0 ? ` ${leftOut} must be fixed one by one.` : "";
  return (
    <ChangePreview
      change={change}
      question={`Fix ${counted(fixed, "finding")} of ‘${checkName(check)}’?${rest}`}
      confirm={`Fix all ${fixed}`}
      busy={session.busy === "writing"}
      onConfirm={() => void write()}
      onCancel={close}
    />
  );
}
