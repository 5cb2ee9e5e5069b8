/** What a person can take back: the states of the workbook before each change, newest last. */
export class UndoLog<State> {
  private readonly past: State[] = [];
  private open = false;

  constructor(private readonly depth = 50) {}

  /** Starts a step; nothing is kept until something changes in it. */
  begin(): void {
    this.open = true;
  }

  /** Keeps the state before the step's first change. */
  keep(state: () => State): void {
    if (!this.open) return;
    this.open = false;
    this.past.push(state());
    if (this.past.length > this.depth) this.past.shift();
  }

  /** Excel forgets the past when a sheet is deleted, copied or protected. */
  clear(): void {
    this.past.length = 0;
  }

  /** Takes the newest state away for the caller to go back to. */
  takeBack(): State | undefined {
    return this.past.pop();
  }

  get steps(): number {
    return this.past.length;
  }
}
