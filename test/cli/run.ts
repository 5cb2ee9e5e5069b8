import { runCommand } from "../../src/cli/run-command";

/** What a run of the `plan` program printed, reported and ended with. */
export interface Run {
  readonly printed: string;
  readonly reported: string;
  readonly code: number;
}

/** Runs a command as `npm run plan --` would, on 22 November 2026. */
export async function run(...argv: readonly string[]): Promise<Run> {
  const printed: string[] = [];
  const reported: string[] = [];
  const code = await runCommand(argv, {
    print: (text) => printed.push(text),
    report: (text) => reported.push(text),
    today: "2026-11-22",
  });
  return { printed: printed.join("\n"), reported: reported.join("\n"), code };
}
