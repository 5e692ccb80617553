import { faultLines, exitCodeOf, WrongUse } from "./fault.ts";

/**
 * Runs a command to its exit code, 0 where it has none to give: the boundary at which faults become words on stderr. A reader that closes our output
 * early (`| head`) ends the command quietly, with 0.
 */
export async function runCommand(command: () => Promise<number | void>): Promise<void> {
  process.stdout.on("error", (fault) => process.exit(isClosedPipe(fault) ? 0 : fail(outputFault(fault))));
  process.stderr.on("error", (fault) => process.exit(isClosedPipe(fault) ? 0 : 1));
  let failed: number | undefined;
  // What was still under way when the command failed fails after it, for the same reason.
  process.on("uncaughtException", (fault) => process.exit(failed ?? fail(fault)));
  const code = await command().catch((fault: unknown) => (failed = fail(fault)));
  process.exitCode = typeof code === "number" ? code : 0;
}

function fail(fault: unknown): number {
  say(...faultLines(fault));
  return exitCodeOf(fault);
}

function outputFault(cause: Error): Error {
  return new Error("La sortie ne peut être écrite ; faites de la place, ou dirigez-la ailleurs.", { cause });
}

/** Writes lines to stdout; resolves when it is ready for more. */
export async function print(...lines: readonly string[]): Promise<void> {
  const text = lines.map((line) => `${line}\n`).join("");
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** Says lines on stderr. */
export function say(...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** What `parseArgs` reads, or a WrongUse in French that names the word it stumbled on. */
export function readArguments<T>(parse: () => T, usage: string): T {
  try {
    return parse();
  } catch (fault) {
    const word = fault instanceof Error ? /'([^']*)'/.exec(fault.message)?.[1] : undefined;
    throw new WrongUse(`Option inconnue ou mal employée${word === undefined ? "" : ` : ${word}`}.`, usage);
  }
}

function isClosedPipe(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && fault.code === "EPIPE";
}
