/** What a person can take back, and bring back again: the states of the workbook around each change, newest last. */
export class UndoLog<State> {
  private past: State[] = [];
  private future: State[] = [];
  private open = false;

  constructor(private readonly depth = 50) {}

  /** Starts a step; nothing is kept until something changes in it. */
  begin(): void {
    this.open = true;
  }

  /** Keeps the state before the step's first change. What was taken back can then not come again. */
  keep(state: () => State): void {
    if (!this.open) return;
    this.open = false;
    this.future = [];
    this.past.push(state());
    if (this.past.length > this.depth) this.past.shift();
  }

  /** Excel forgets the past when a sheet is deleted, copied or protected. */
  clear(): void {
    this.past = [];
    this.future = [];
  }

  /** The newest state before a change, for the caller to go back to. @param present what to come again to. */
  takeBack(present: () => State): State | undefined {
    return step(this.past, this.future, present);
  }

  /** The state that was taken back last, for the caller to go to. */
  bringBack(present: () => State): State | undefined {
    return step(this.future, this.past, present);
  }

  get steps(): number {
    return this.past.length;
  }

  get stepsTakenBack(): number {
    return this.future.length;
  }
}

function step<State>(from: State[], to: State[], present: () => State): State | undefined {
  const state = from.pop();
  if (state !== undefined) to.push(present());
  return state;
}
