import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Kpi } from "../../domain/toolkit/edition";
import { Disclosure } from "../parts/disclosure";
import { Paragraphs } from "../parts/paragraphs";
import { useScreenStyles } from "../parts/use-screen-styles";
import { EditOutcome } from "../plan/edit-outcome";
import { useEdit } from "../plan/use-edit";
import { useSession } from "../session/session";
import { DescriptorCard } from "./descriptor-card";

interface KpiPageProps {
  readonly kpi: Kpi;
  readonly onBack: () => void;
}

/** One KPI of the toolkit: its five levels, to read, copy or put into the sheet. */
export function KpiPage({ kpi, onBack }: KpiPageProps) {
  const screen = useScreenStyles();
  const { knowledge, state } = useSession();
  const { toolkit } = knowledge;
  const heading = useRef<HTMLHeadingElement>(null);
  const desk = useEdit(heading);
  useEffect(() => heading.current?.focus(), []);
  const keyArea = toolkit.keyArea(kpi.keyArea);
  const slips = toolkit.edition.annotations.filter((slip) => slip.kpi === kpi.id);
  return (
    <article className={screen.screen} aria-label={kpi.name}>
      <div>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          Back to the toolkit
        </Button>
      </div>
      <header>
        <h2 ref={heading} tabIndex={-1} className={screen.h2}>
          {kpi.name}
        </h2>
        <p className={screen.quiet}>
          {toolkit.themeOf(kpi.keyArea).name} · {keyArea.name}
        </p>
      </header>
      <Disclosure label="About this key area">
        <Paragraphs paragraphs={keyArea.description} />
        {keyArea.whatItIs.length > 0 && <h3 className={screen.h3}>What it is</h3>}
        <Paragraphs paragraphs={keyArea.whatItIs} />
        {keyArea.whyItIsImportant.length > 0 && <h3 className={screen.h3}>Why it is important</h3>}
        <Paragraphs paragraphs={keyArea.whyItIsImportant} />
      </Disclosure>
      {slips.length > 0 && (
        <Disclosure label="Slips in the printed toolkit">
          <ul className={screen.list}>
            {slips.map((slip) => (
              <li key={slip.id} className={screen.quiet}>
                {slip.level === null ? "" : `${slip.level}: `}
                {slip.note}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <EditOutcome desk={desk} />
      <ol className={screen.list}>
        {kpi.descriptors.map((descriptor) => (
          <DescriptorCard
            key={descriptor.level}
            descriptor={descriptor}
            selected={state.selected}
            desk={desk}
          />
        ))}
      </ol>
      <p className={screen.quiet}>
        {toolkit.edition.title}, {toolkit.edition.publisher}.
      </p>
    </article>
  );
}
