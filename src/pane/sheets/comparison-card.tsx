import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { examineAllPlans } from "../../use-cases/check-plans";
import {
  comparisonSheet,
  compareVersions,
  earlierVersionOf,
  type ReadEarlierFile,
} from "../../use-cases/compare-versions";
import type { PlansReading } from "../../use-cases/read-plans";
import type { PlanSheet } from "../../use-cases/understand-sheets";
import type { FileReading } from "../../use-cases/workbook-file";
import { useAnnounce } from "../parts/announcer";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { countedPlans } from "./counted-plans";
import { DifferenceList } from "./difference-list";
import { FileChoice } from "./file-choice";
import { SheetCard } from "./sheet-card";
import { useSheetsDesk } from "./sheets-desk";
import { useSheetTerms } from "./use-sheet-terms";
import { useCountChoices } from "./use-count-choices";

interface ComparisonCardProps {
  readonly reading: PlansReading;
  readonly plans: readonly PlanSheet[];
  readonly readEarlierFile: ReadEarlierFile;
}

/** What has changed since an earlier version: another sheet of the workbook, or a file. */
export function ComparisonCard({ reading, plans, readEarlierFile }: ComparisonCardProps) {
  const screen = useScreenStyles();
  const announce = useAnnounce();
  const { knowledge } = useSession();
  const { state, change } = useSheetsDesk();
  const choices = useCountChoices();
  const terms = useSheetTerms();
  const [problem, setProblem] = useState("");
  const { earlier } = state;
  const others = reading.plans.filter(({ plan }) => !plans.some((one) => one.plan.sheet === plan.sheet));
  const comparison = useMemo(
    () =>
      earlier === null
        ? null
        : compareVersions(earlier, examineAllPlans(plans, knowledge, terms), knowledge, terms),
    [earlier, plans, knowledge, terms],
  );
  const chooseSheet = (name: string) => {
    const other = others.find(({ plan }) => plan.sheet === name);
    setProblem("");
    change({ earlier: other ? { name, plans: [other] } : null });
  };
  const chooseFile = async (file: File) => {
    setProblem("");
    const found = earlierVersionOf(await readFile(file, readEarlierFile), file.name, knowledge);
    if (found.kind === "version") {
      change({ earlier: found.version });
      announce(`Compared with ${file.name}.`);
    } else {
      setProblem(found.sentence);
      announce(found.sentence);
    }
  };
  return (
    <SheetCard
      title="Since last time"
      purpose="comparison"
      wantedName="Since last time"
      press={{ make: "Make the sheet of changes", again: "Refresh the sheet of changes" }}
      make={
        earlier === null
          ? null
          : (workbook, now) => {
              const present = examineAllPlans(countedPlans(now, choices), knowledge, terms);
              const found = compareVersions(earlier, present, knowledge, terms);
              return workbook.writeSheet(comparisonSheet(found, earlier, now.contents, terms));
            }
      }
      below={comparison && <DifferenceList comparison={comparison} />}
    >
      <p className={screen.text}>
        What has changed in the plan since an earlier version of it: levels, targets, actions and dates. For
        the yearly review.
      </p>
      {others.length > 0 && (
        <Field label="Compare with a sheet of this workbook">
          <Select
            value={others.some(({ plan }) => plan.sheet === earlier?.name) ? earlier?.name : ""}
            onChange={(_, { value }) => chooseSheet(value)}
          >
            <option value="">Choose a sheet</option>
            {others.map(({ plan }) => (
              <option key={plan.sheet}>{plan.sheet}</option>
            ))}
          </Select>
        </Field>
      )}
      <FileChoice label="Compare with a file" problem={problem} onFile={(file) => void chooseFile(file)} />
      {earlier !== null && (
        <p className={screen.text}>
          {problem === "" ? "Compared" : "Still compared"} with {earlier.name}.
        </p>
      )}
    </SheetCard>
  );
}

/** What reads files is loaded when it is first needed, and a file may be on a drive that is gone. */
async function readFile(file: File, readEarlierFile: ReadEarlierFile): Promise<FileReading> {
  try {
    return await readEarlierFile(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch {
    return {
      kind: "unreadable",
      reason: `${file.name} could not be read. Check the connection, then choose it again.`,
    };
  }
}
