import { monthName } from "../../../src/domain/by-when/day-words";
import type { ContractCase } from "../contract-case";
import { countsText, reportText, surroundingsText, type Surroundings } from "../report-text";
import { runCases, type CaseNotRun, type CaseResult } from "../run-cases";

/** What the page is about, and the Excel it runs in. */
export interface ContractPageOptions {
  readonly excel: typeof Excel;
  readonly surroundings: Surroundings;
  readonly cases: readonly ContractCase[];
  readonly notRun: readonly CaseNotRun[];
}

/** Puts the page into an element: where it runs, a button to run the cases, a line for each, a text to copy. */
export function showContractPage(place: HTMLElement, options: ContractPageOptions): void {
  const { excel, surroundings, cases, notRun } = options;
  const button = element("button", "Run the cases");
  const status = element("p", "");
  status.setAttribute("role", "status");
  const list = element("ul", "");
  list.setAttribute("aria-label", "Results");
  const label = element("label", "To copy into docs/excel-contract.md");
  const report = document.createElement("textarea");
  report.readOnly = true;
  report.rows = 12;
  label.append(report);
  label.hidden = true;
  button.type = "button";
  button.addEventListener("click", () => {
    void run();
  });
  place.replaceChildren(
    element("h1", "What we believe of Excel"),
    element("p", `This is ${surroundingsText(surroundings)}.`),
    element("p", "Use an empty workbook. Each case makes a sheet of its own and takes it away again."),
    button,
    status,
    label,
    list,
  );

  async function run(): Promise<void> {
    button.disabled = true;
    label.hidden = true;
    list.replaceChildren();
    let done = 0;
    try {
      const results = await runCases(excel, cases, notRun, {
        onResult: (result) => {
          done += 1;
          status.textContent = `Running: ${done} of ${cases.length + notRun.length}.`;
          list.append(lineFor(result));
        },
      });
      report.value = reportText(surroundings, today(), results);
      label.hidden = false;
      status.textContent = `Finished: ${countsText(results)}.`;
    } catch (error) {
      status.textContent = `The cases could not be run: ${String(error)}`;
    } finally {
      button.disabled = false;
    }
  }
}

function lineFor({ sentence, outcome, detail }: CaseResult): HTMLElement {
  const line = element("li", "");
  line.className = outcome.replace(" ", "-");
  line.append(element("strong", outcome), ` ${sentence}`);
  if (detail !== "") line.append(element("small", detail));
  return line;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function today(): string {
  const now = new Date();
  return `${now.getDate()} ${monthName(now.getMonth() + 1)} ${now.getFullYear()}`;
}
