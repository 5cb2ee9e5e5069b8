import { EmulatedHost } from "../../emulated-excel/emulated-host";
import type { Workbook } from "../../emulated-excel/workbook/workbook";
import { openWorkbook } from "../../emulated-excel/xlsx/open-workbook";
import { saveWorkbook } from "../../emulated-excel/xlsx/save-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The .xlsx files of samples/. */
export async function sampleNames(): Promise<readonly string[]> {
  const response = await fetch("/samples.json");
  return (await response.json()) as readonly string[];
}

export async function openSample(name: string): Promise<EmulatedHost> {
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  return open(name, await response.arrayBuffer());
}

/** Opens a file of the person's own; it does not leave the page. */
export async function openWorkbookFile(file: File): Promise<EmulatedHost> {
  return open(file.name, await file.arrayBuffer());
}

function open(name: string, bytes: ArrayBuffer): EmulatedHost {
  const workbook = openWorkbook(new Uint8Array(bytes));
  workbook.fileName = name;
  return new EmulatedHost(workbook);
}

/** Hands the workbook as it stands to the browser, to be saved as an .xlsx file. */
export function downloadWorkbook(workbook: Workbook): void {
  const file = new Blob([saveWorkbook(workbook).slice()], { type: XLSX });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = workbook.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
