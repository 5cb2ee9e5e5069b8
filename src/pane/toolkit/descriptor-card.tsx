import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular, TableCellEditRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { cellAddress, type CellRef } from "../../domain/grid/cell-ref";
import type { Descriptor } from "../../domain/toolkit/edition";
import { descriptorText } from "../../domain/toolkit/toolkit";
import { insertWording } from "../../use-cases/insert-wording";
import { useAnnounce } from "../parts/announcer";
import { LevelName } from "../parts/level-name";
import { Paragraphs } from "../parts/paragraphs";
import { useScreenStyles } from "../parts/use-screen-styles";
import type { EditDesk } from "../plan/use-edit";
import { useSession } from "../session/session";
import { copyText } from "./copy-text";

const useStyles = makeStyles({ heading: { margin: 0, fontSize: tokens.fontSizeBase300 } });

interface DescriptorCardProps {
  readonly descriptor: Descriptor;
  readonly selected: CellRef | null;
  readonly desk: EditDesk;
}

/** A KPI's text at one level, to copy or to put into the selected cell. */
export function DescriptorCard({ descriptor, selected, desk }: DescriptorCardProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const announce = useAnnounce();
  const { state } = useSession();
  const { level } = descriptor;
  const text = descriptorText(descriptor);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    const done = await copyText(text);
    setCopied(done);
    announce(
      done ? `The wording of ${level} is copied.` : "Copying is not allowed here. Select the text instead.",
    );
  };
  const insert = () => {
    if (selected === null || state.reading === null) return;
    const edit = insertWording(state.reading, selected, text);
    const replaces = edit.kind === "change" && edit.change.cells.some(({ before }) => before !== "");
    const address = cellAddress(selected);
    void desk.offer(
      edit,
      replaces ? { question: `Replace what ${address} says?`, confirm: "Replace it" } : null,
    );
  };
  return (
    <li className={screen.card}>
      <h3 className={styles.heading}>
        <LevelName level={level} />
      </h3>
      <Paragraphs paragraphs={descriptor.paragraphs} />
      <div className={screen.buttons}>
        <Button
          size="small"
          appearance="subtle"
          icon={copied === true ? <CheckmarkRegular /> : <CopyRegular />}
          onClick={() => void copy()}
          onBlur={() => setCopied(null)}
          aria-label={copied === true ? `Copied: the wording of ${level}` : `Copy the wording of ${level}`}
        >
          {copied === true ? "Copied" : "Copy"}
        </Button>
        {selected !== null && state.reading !== null && (
          <Button
            size="small"
            appearance="subtle"
            icon={<TableCellEditRegular />}
            disabledFocusable={desk.busy}
            onClick={insert}
            aria-label={`Put into ${cellAddress(selected)}: the wording of ${level}`}
          >
            Put into {cellAddress(selected)}
          </Button>
        )}
      </div>
      {copied === false && (
        <p className={screen.quiet}>Copying is not allowed here. Select the text instead.</p>
      )}
    </li>
  );
}
