/** Whether the pane can start: inside a recent enough Excel, or why not. */
export type OfficeState = "ready" | "no-office-script" | "no-answer" | "not-excel" | "excel-too-old";

/** The version of Excel's interface that the manifest asks for; older Excel could still open the page by hand. */
const NEEDED_EXCEL_API = "1.13";

/**
 * Waits for Office to say where the page runs. `Office.onReady` may never settle
 * (OfficeDev/office-js issue 6040), so the wait has a deadline.
 * @param deadline milliseconds to wait.
 */
export function officeReady(deadline: number): Promise<OfficeState> {
  if (typeof Office === "undefined") return Promise.resolve("no-office-script");
  const answered = Office.onReady().then(({ host }): OfficeState => {
    if (host !== Office.HostType.Excel) return "not-excel";
    return Office.context.requirements.isSetSupported("ExcelApi", NEEDED_EXCEL_API)
      ? "ready"
      : "excel-too-old";
  });
  const tooLate = new Promise<OfficeState>((resolve) => {
    setTimeout(() => resolve("no-answer"), deadline);
  });
  return Promise.race([answered, tooLate]);
}
