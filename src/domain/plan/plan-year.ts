import type { ActionPlan } from "./action-plan";

/** The year a plan says it is for. */
export interface PlanYear {
  /** The calendar year in which it starts: 2024 for `2024-25`. */
  readonly from: number;
  readonly written: string;
}

/** Years in which such a plan can have been written; others are numbers of something else. */
const [EARLIEST, LATEST] = [2000, 2060];

/**
 * The year in a plan's sheet name (`Plan 2024-25`, `2025`, `FY25`), or else in the titles above it, where only a year that
 * runs over two (`2024/25`) is taken: a single one may be the toolkit's, or the day of a meeting.
 * @returns `null` where none is named, or several.
 */
export function planYear(plan: ActionPlan): PlanYear | null {
  const inName = [...spansIn(plan.sheet), ...singlesIn(plan.sheet)];
  const { headerRow } = plan.layout;
  const titles = headerRow === null ? [] : plan.headings.filter(({ at }) => at.row < headerRow);
  const years = inName.length > 0 ? inName : titles.flatMap(({ text }) => spansIn(text));
  const [year] = years;
  return year && years.every(({ from }) => from === year.from) ? year : null;
}

/** `2024-25`, `2024/2025`, `24-25`, `FY24/25`: two years, the second the next one. */
function spansIn(text: string): readonly PlanYear[] {
  return [...text.matchAll(/(?<!\d|\d[-/.])((?:20)?\d{2}) ?[-–/_] ?((?:20)?\d{2})(?!\d|[-/.]\d)/g)].flatMap(
    ([written, first = "", second = ""]) => {
      const from = Number(first) % 100;
      const isNext =
        Number(second) % 100 === (from + 1) % 100 && !(first.length === 2 && second.length === 4);
      return isNext ? yearOf(2000 + from, written) : [];
    },
  );
}

/** `2025`; `FY25`, which ends in 2025. */
function singlesIn(text: string): readonly PlanYear[] {
  if (spansIn(text).length > 0) return [];
  const financial = [...text.matchAll(/\bFY ?(?:20)?(\d{2})\b/gi)].flatMap(([written, end = ""]) =>
    yearOf(1999 + Number(end), written),
  );
  const plain = [...text.matchAll(/(?<![\d./-])20\d{2}(?![\d./-])/g)].flatMap(([written]) =>
    yearOf(Number(written), written),
  );
  return financial.length > 0 ? financial : plain;
}

function yearOf(from: number, written: string): readonly PlanYear[] {
  return from >= EARLIEST && from <= LATEST ? [{ from, written }] : [];
}
