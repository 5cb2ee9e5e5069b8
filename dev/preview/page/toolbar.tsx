import type { ChangeEvent } from "react";

export const PANE_WIDTHS = [320, 350, 400] as const;

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
  readonly onRibbon: (button: "pane" | "check" | "sheets") => void;
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
      <button type="button" onClick={() => props.onRibbon("sheets")}>
        Summary
      </button>
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
            Pane: {width} px
          </option>
        ))}
      </select>
    </header>
  );
}
