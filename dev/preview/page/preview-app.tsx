import { useCallback, useEffect, useState } from "react";
import type { EmulatedHost } from "../../emulated-excel/emulated-host";
import { Book } from "./book";
import { downloadWorkbook, openSample, openWorkbookFile, sampleNames } from "./files";
import { PaneFrame, type PaneOpener, type PaneStart } from "./pane-frame";
import { PANE_WIDTHS, Toolbar } from "./toolbar";
import { useWorkbookVersion } from "./use-workbook";

const FIRST_SAMPLE = "council-action-plan.xlsx";

/** The page: a bar, the workbook, and the pane beside it. */
export function PreviewApp() {
  const [samples, setSamples] = useState<readonly string[]>([]);
  const [host, setHost] = useState<EmulatedHost | null>(null);
  const [problem, setProblem] = useState("");
  const open = useCallback((opening: Promise<EmulatedHost>) => {
    setProblem("");
    opening.then(setHost, (error: unknown) => {
      setProblem(error instanceof Error ? error.message : "The workbook could not be opened.");
    });
  }, []);
  useEffect(() => {
    void sampleNames().then((names) => {
      setSamples(names);
      const first = names.includes(FIRST_SAMPLE) ? FIRST_SAMPLE : names[0];
      if (first) open(openSample(first));
      else setProblem("There is no sample. Open a workbook of your own.");
    });
  }, [open]);
  if (!host) return <p role="status">{problem || "Opening the workbook…"}</p>;
  return <Desk key={hostKey(host)} host={host} samples={samples} problem={problem} onOpen={open} />;
}

/** One workbook on the desk, and everything that is told of it. */
function Desk(props: {
  readonly host: EmulatedHost;
  readonly samples: readonly string[];
  readonly problem: string;
  readonly onOpen: (opening: Promise<EmulatedHost>) => void;
}) {
  const { host, samples, onOpen } = props;
  const { workbook } = host;
  const version = useWorkbookVersion(workbook);
  const [dark, setDark] = useState(false);
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTHS[1]);
  const [start, setStart] = useState<PaneStart>({ opener: firstOpener(), press: 0 });
  const onEditing = useCallback((editing: boolean) => setEditMode(host, editing), [host]);
  const { name, protection } = workbook.active.state;
  return (
    <div className="preview">
      <Toolbar
        samples={samples}
        current={workbook.fileName}
        isProtected={protection !== null}
        dark={dark}
        paneWidth={paneWidth}
        onSample={(sample) => onOpen(openSample(sample))}
        onOpen={(file) => onOpen(openWorkbookFile(file))}
        onDownload={() => downloadWorkbook(workbook)}
        onProtect={(isProtected) => (isProtected ? host.protect(name) : host.unprotect(name))}
        onDark={setDark}
        onPaneWidth={setPaneWidth}
        onRibbon={(opener) => setStart({ opener, press: start.press + 1 })}
      />
      <Book host={host} version={version} problem={props.problem} onEditing={onEditing} />
      <PaneFrame key={start.press} host={host} opener={start.opener} dark={dark} width={paneWidth} />
    </div>
  );
}

/** `?pane=contract` opens the page of dev/excel-contract in the pane's place. */
function firstOpener(): PaneOpener {
  return new URLSearchParams(location.search).get("pane") === "contract" ? "contract" : "pane";
}

/** While a cell is being edited, Excel refuses an add-in. */
function setEditMode(host: EmulatedHost, editing: boolean): void {
  host.faults.editMode = editing ? "refuse" : "off";
}

const keys = new WeakMap<EmulatedHost, number>();
let opened = 0;

/** Another workbook is another desk: nothing selected or half typed in the last one is left. */
function hostKey(host: EmulatedHost): number {
  const known = keys.get(host) ?? (opened += 1);
  keys.set(host, known);
  return known;
}
