import { toDay } from "../domain/by-when/days";
import { runCommand } from "./run-command";

// A reader that stops early (`| head`) closes the pipe: that is no fault.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
});

const now = new Date();
const today = toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
if (today === null) throw new Error("The clock gives no day");

void runCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  report: (text) => process.stderr.write(`${text}\n`),
  today,
}).then((code) => {
  process.exitCode = code;
});
