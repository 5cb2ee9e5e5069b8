/** Why the pane could not start. */
export type StartFailureReason = "no-office-script" | "no-answer" | "not-excel" | "excel-too-old";

const explanations: Record<StartFailureReason, { readonly heading: string; readonly advice: string }> = {
  "no-office-script": {
    heading: "The pane could not load Microsoft’s Office script",
    advice:
      "Check that you are online, then press Try again. If it still fails, ask your IT team to allow appsforoffice.microsoft.com.",
  },
  "no-answer": {
    heading: "Excel has not answered",
    advice:
      "If you are typing in a cell, press Enter in the cell. Then press Try again. If it still fails, close this pane and open it again.",
  },
  "not-excel": {
    heading: "This page belongs inside Excel",
    advice: "Open a workbook in Excel, then press ‘Action plan’ on the Home tab.",
  },
  "excel-too-old": {
    heading: "This Excel is too old for the pane",
    advice: "Use Excel on the web, Microsoft 365 or Excel 2021 or newer. Your workbook has not been changed.",
  },
};

/**
 * The pane when Excel cannot be reached. It uses nothing but plain elements, so that it shows even when the
 * rest of the pane cannot.
 */
export function StartFailure(props: {
  readonly reason: StartFailureReason;
  readonly onTryAgain: () => void;
}) {
  const { heading, advice } = explanations[props.reason];
  return (
    <main role="alert" style={{ margin: 16, lineHeight: 1.5 }}>
      <h1 style={{ fontSize: 18, margin: "0 0 8px" }}>{heading}</h1>
      <p style={{ margin: "0 0 16px" }}>{advice}</p>
      <button type="button" onClick={props.onTryAgain} style={{ font: "inherit", padding: "6px 12px" }}>
        Try again
      </button>
    </main>
  );
}
