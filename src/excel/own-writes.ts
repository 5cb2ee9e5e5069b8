/** Milliseconds after a write in which its events still arrive. */
const ECHO = 1_000;

/** Knows which events of changed cells are echoes of this add-in's own writes. */
export interface OwnWrites {
  /** Does a write; changes made in this Excel during it and shortly after are its own. */
  during<T>(write: () => Promise<T>): Promise<T>;
  isEcho(event: Pick<Excel.WorksheetChangedEventArgs, "source" | "triggerSource">): boolean;
}

/** @param now milliseconds; the clock to go by. */
export function createOwnWrites(now: () => number): OwnWrites {
  let writing = 0;
  let lastEnded = Number.NEGATIVE_INFINITY;
  return {
    during: async (write) => {
      writing += 1;
      try {
        return await write();
      } finally {
        writing -= 1;
        lastEnded = now();
      }
    },
    isEcho: ({ source, triggerSource }) => {
      // Excel says whose change it was from ExcelApi 1.14 on.
      if (triggerSource === "ThisLocalAddin") return true;
      if (source === "Remote" || triggerSource === "Unknown") return false;
      return writing > 0 || now() - lastEnded < ECHO;
    },
  };
}
