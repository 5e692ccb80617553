import { SingleBar } from "cli-progress";
import type { IndexReport, Progress } from "../store/indexing.ts";
import { printable } from "./printable.ts";
import { reportInWords, skippedInWords } from "./report.ts";

/** What is used of stderr. */
export interface ProgressStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/** How long work may take before anything is shown, in ms: below, a message would only flicker. */
const MOMENT = 500;

/**
 * Runs an update of the index and shows how far it is: a bar on a terminal, elsewhere a line at its start; then, unless the
 * `closing` words are another's, a line at its end. Silent where nothing is built or it takes no more than a moment; files left
 * out of a new index are named in any case, and so is what made an old one useless.
 */
export async function withProgress<T extends { readonly report: IndexReport }>(
  stream: ProgressStream,
  work: (onProgress: (progress: Progress) => void) => Promise<T>,
  { closing = true } = {},
): Promise<T> {
  const display = stream.isTTY ? barOn(stream) : linesOn(stream);
  const begun = performance.now();
  let built = false;
  const wait = once(() => stream.write("Une autre commande met l’index à jour : attente…\n"));
  const explain = once((problem: string) => stream.write(`${printable(problem)}\n`));
  // In the place of the bar, which goes on below it.
  const advise = once((problem: string) =>
    stream.write(`${stream.isTTY ? "\r\u001B[K" : ""}${printable(problem)}\n`),
  );
  let outcome: T | undefined;
  try {
    outcome = await work((progress) => {
      if (progress.phase === "waiting") return wait();
      if (progress.phase === "damaged") return explain(progress.problem ?? "");
      if (progress.phase === "outgrown") return advise(progress.problem ?? "");
      built ||= progress.phase !== "reading";
      if (performance.now() - begun >= MOMENT) display.show(progress);
    });
    return outcome;
  } finally {
    display.end();
    if (outcome && built && closing) sayOutcome(stream, outcome.report);
  }
}

function sayOutcome(stream: ProgressStream, report: IndexReport): void {
  if (report.ms >= MOMENT) stream.write(`Index à jour : ${reportInWords(report)}\n`);
  for (const line of skippedInWords(report)) stream.write(`${line}\n`);
}

interface Display {
  show(progress: Progress): void;
  end(): void;
}

function barOn(stream: ProgressStream): Display {
  const format = "{phase} {bar} {value}/{total}";
  // The terminal's own settings are left alone, so that a kill in the middle leaves them as they were.
  const kept = { clearOnComplete: true, hideCursor: false, linewrap: true, gracefulExit: false };
  const looks = { barCompleteChar: "█", barIncompleteChar: "░", barsize: 30, emptyOnZero: true };
  const bar = new SingleBar({ stream, format, ...kept, ...looks });
  let started = false;
  return {
    show: ({ phase, done, total }) => {
      const label = { phase: PHASES.get(phase) ?? phase };
      if (!started) bar.start(total, done, label);
      started = true;
      bar.setTotal(total);
      bar.update(done, label);
    },
    end: () => bar.stop(),
  };
}

const PHASES: ReadonlyMap<Progress["phase"], string> = new Map([
  ["reading", "Lecture de l’archive"],
  ["embedding", "Indexation"],
  ["writing", "Écriture de l’index"],
]);

function linesOn(stream: ProgressStream): Display {
  const start = once(() => stream.write("Mise à jour de l’index…\n"));
  return { show: start, end: () => undefined };
}

function once<Words extends readonly unknown[]>(act: (...words: Words) => void): (...words: Words) => void {
  let done = false;
  return (...words) => {
    if (!done) act(...words);
    done = true;
  };
}
