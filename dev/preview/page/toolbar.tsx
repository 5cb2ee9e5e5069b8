import type { ChangeEvent } from "react";
import type { PaneOpener } from "./pane-frame";

export const PANE_WIDTHS = [320, 350, 400] as const;

/** The items of the ribbon's menu. */
const MENU: readonly (readonly [label: string, opener: PaneOpener])[] = [
  ["New plan", "new-plan"],
  ["Tidy a plan", "tidied-plan"],
  ["Review findings", "review-findings"],
  ["Since last time", "comparison"],
  ["Copy to publish", "publication"],
];

/** The bar above the workbook: which workbook, and how the pane looks. */
export function Toolbar(props: {
  readonly samples: readonly string[];
  readonly current: string;
  readonly isProtected: boolean;
  readonly dark: boolean;
  readonly paneWidth: number;
  readonly onSample: (name: string) => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onProtect: (isProtected: boolean) => void;
  readonly onDark: (dark: boolean) => void;
  readonly onPaneWidth: (width: number) => void;
  readonly onRibbon: (button: PaneOpener) => void;
}) {
  const openFile = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (file) props.onOpen(file);
  };
  return (
    <header className="bar">
      <strong>Preview (not Excel)</strong>
      <button type="button" onClick={() => props.onRibbon("pane")}>
        Action plan
      </button>
      <button type="button" onClick={() => props.onRibbon("check")}>
        Check this workbook
      </button>
      <button type="button" onClick={() => props.onRibbon("summary")}>
        Summary
      </button>
      <select
        aria-label="Sheets"
        className="menu"
        value=""
        onChange={(event) => {
          const pressed = MENU.find(([, opener]) => opener === event.target.value);
          if (pressed) props.onRibbon(pressed[1]);
        }}
      >
        <option value="">Sheets</option>
        {MENU.map(([label, opener]) => (
          <option key={opener} value={opener}>
            {label}
          </option>
        ))}
      </select>
      <select
        aria-label="Sample"
        value={props.current}
        onChange={(event) => props.onSample(event.target.value)}
      >
        {!props.samples.includes(props.current) && <option value={props.current}>{props.current}</option>}
        {props.samples.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <label className="file">
        Open a workbook
        <input type="file" accept=".xlsx" onChange={openFile} />
      </label>
      <button type="button" onClick={props.onDownload}>
        Download
      </button>
      <button
        type="button"
        aria-pressed={props.isProtected}
        onClick={() => props.onProtect(!props.isProtected)}
      >
        Protect this sheet
      </button>
      <button type="button" aria-pressed={props.dark} onClick={() => props.onDark(!props.dark)}>
        Dark pane
      </button>
      <select
        aria-label="Pane width"
        value={props.paneWidth}
        onChange={(event) => props.onPaneWidth(Number(event.target.value))}
      >
        {PANE_WIDTHS.map((width) => (
          <option key={width} value={width}>
            {width} px
          </option>
        ))}
      </select>
    </header>
  );
}
