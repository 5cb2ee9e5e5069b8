import { Link, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { ExaminedEntry } from "../../domain/checks/examined-plan";
import type { Finding } from "../../domain/checks/finding";
import type { Entry } from "../../domain/plan/action-plan";
import { cellAddress, rangeAddress } from "../../domain/grid/cell-ref";
import type { KpiId } from "../../domain/toolkit/edition";
import { entryName, keyAreaOf } from "../../use-cases/describe-entry";
import { firstCell, type EntryPlace } from "../../use-cases/find-entry";
import { checkName } from "../parts/severity-words";
import { Disclosure } from "../parts/disclosure";
import { Paragraphs } from "../parts/paragraphs";
import { useScreenStyles } from "../parts/use-screen-styles";
import { useSession } from "../session/session";
import { ActionList } from "./action-list";
import { LevelLadder } from "./level-ladder";
import { Positions } from "./positions";
import { StepsSection } from "./steps-section";
import { StillToFillIn } from "./still-to-fill-in";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", paddingBlock: "4px" },
  place: { fontSize: "inherit" },
});

interface EntryViewProps {
  readonly place: EntryPlace;
  readonly examined: ExaminedEntry;
  /** What must be put right in what is written. */
  readonly faults: readonly Finding[];
  readonly onOpenKpi: (kpi: KpiId) => void;
}

/** One KPI of the plan: where it is, where it is to be, and what is planned. */
export function EntryView({ place, examined, faults, onOpenKpi }: EntryViewProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { knowledge, goTo } = useSession();
  const { entry, sheet } = place;
  const { kpi } = examined;
  const keyArea = keyAreaOf(entry, knowledge.toolkit);
  const levels = useRef<HTMLHeadingElement>(null);
  const positions = useRef<HTMLElement>(null);
  const entryKey = keyOf(place);
  const address = rangeAddress(entry.range);
  return (
    <article className={screen.screen} aria-label={entryName(entry, knowledge.toolkit)}>
      <header className={screen.section}>
        <div>
          <h2 className={screen.h2}>{entryName(entry, knowledge.toolkit)}</h2>
          <p className={screen.quiet}>
            {keyArea?.name ?? "No key area"} ·{" "}
            <Link as="button" className={styles.place} onClick={() => void goTo(firstCell(entry))}>
              {sheet.plan.sheet}, {address}
            </Link>
          </p>
          {kpi !== null && kpi.name !== entry.writtenAs && entry.writtenAs !== "" && (
            <p className={screen.quiet}>In the plan: ‘{entry.writtenAs}’</p>
          )}
        </div>
        <StillToFillIn
          place={place}
          examined={examined}
          entryKey={entryKey}
          levels={levels}
          positions={positions}
        />
        {faults.length > 0 && <Faults faults={faults} />}
        {keyArea !== null && (
          <Disclosure label="About this key area">
            <Paragraphs paragraphs={keyArea.description} />
            {keyArea.whatItIs.length > 0 && <h4 className={screen.h3}>What it is</h4>}
            <Paragraphs paragraphs={keyArea.whatItIs} />
            {keyArea.whyItIsImportant.length > 0 && <h4 className={screen.h3}>Why it is important</h4>}
            <Paragraphs paragraphs={keyArea.whyItIsImportant} />
          </Disclosure>
        )}
      </header>
      {entry.identity.kind === "not-in-toolkit" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.body}>
            This is no KPI of the 2022 toolkit, so it has no wording to compare.
            <NearestKpi nearest={entry.identity.nearest} onOpenKpi={onOpenKpi} />
          </MessageBarBody>
        </MessageBar>
      )}
      <Positions place={place} examined={examined} section={positions} />
      {kpi !== null && <LevelLadder place={place} examined={examined} kpi={kpi} heading={levels} />}
      <ActionList place={place} examined={examined} entryKey={entryKey} />
      {kpi !== null && <StepsSection place={place} examined={examined} kpi={kpi} entryKey={entryKey} />}
    </article>
  );
}

/** Under which drafts are kept: it outlasts rows inserted above, and tells entries of the same KPI and label apart. */
function keyOf({ sheet: { plan }, entry }: EntryPlace): string {
  const nameOf = ({ identity, writtenAs }: Entry) =>
    `${identity.kind === "kpi" ? identity.kpi : ""}|${writtenAs}`;
  const namesakes = plan.entries.filter((one) => nameOf(one) === nameOf(entry));
  return [plan.sheet, nameOf(entry), namesakes.indexOf(entry)].join("|");
}

function Faults({ faults }: { readonly faults: readonly Finding[] }) {
  const screen = useScreenStyles();
  const { goTo } = useSession();
  const checks = [...new Set(faults.map(({ check }) => checkName(check)))];
  return (
    <Disclosure label={`Must be fixed: ${checks.join(", ")}`} isFault startsOpen>
      {faults.map(({ identity, at, message }) => (
        <p key={identity} className={screen.text}>
          <Link as="button" inline onClick={() => void goTo(at)} aria-label={`Go to ${cellAddress(at)}`}>
            {cellAddress(at)}
          </Link>
          : {message}
        </p>
      ))}
    </Disclosure>
  );
}

function NearestKpi({
  nearest,
  onOpenKpi,
}: {
  readonly nearest: KpiId | null;
  readonly onOpenKpi: (kpi: KpiId) => void;
}) {
  const { knowledge } = useSession();
  if (nearest === null) return null;
  const kpi = knowledge.toolkit.kpi(nearest);
  return (
    <>
      {" "}
      The nearest is{" "}
      <Link as="button" inline onClick={() => onOpenKpi(nearest)}>
        {kpi.name} ({knowledge.toolkit.keyArea(kpi.keyArea).name})
      </Link>
      .
    </>
  );
}
