import type { Log } from "../../../log.ts";
import { QUESTION_OUTCOMES, type Meter, type QuestionOutcome } from "../../../meter.ts";
import { createRecent } from "../memory/recent.ts";

/** How a question was asked: by a message, by editing one, by a button or link of the bot's own. */
export type Kind = "question" | "edit" | "suggestion";

/** A question that is done with: never its words, nor whose it was. */
export interface Entry {
  readonly kind: Kind;
  readonly outcome: QuestionOutcome;
  /** From taking the question to the answer's arrival at Telegram. */
  readonly ms: number;
  readonly chat: number;
  readonly chatType: string;
}

/** What was done since the start, in numbers. */
export interface Figures {
  readonly outcomes: Readonly<Record<QuestionOutcome, number>>;
  /** How long the last answers took, in ms: half of them at most the first, 95 in a hundred at most the second. Null before the first. */
  readonly latency: readonly [p50: number, p95: number] | null;
}

/** Counts and logs what becomes of questions. */
export interface Journal {
  record(entry: Entry): void;
  figures(): Figures;
}

/** Percentiles are those of so many answers. */
const MEASURED = 1_000;

/** A chat that cannot be written to is named in the log once in so many ms. */
const SILENCE = 3_600_000;

/** What a journal tells, and by which clock (in ms). */
export interface JournalParts {
  readonly log: Log;
  readonly now: () => number;
  readonly meter: Pick<Meter, "question" | "stage">;
}

/** A journal without entries. */
export function createJournal({ log, now, meter }: JournalParts): Journal {
  const counts = new Map<QuestionOutcome, number>();
  const durations: number[] = [];
  const unreachable = createRecent<number>({ keyOf: String, most: 1_000, lifetime: SILENCE, now });
  return {
    record: ({ kind, outcome, ms, chat, chatType }) => {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      meter.question(outcome);
      if (ANSWERED.includes(outcome)) {
        durations.push(ms);
        meter.stage("answer", ms);
      }
      if (durations.length > MEASURED) durations.shift();
      log.info({ kind, outcome, ms: Math.round(ms), chatType }, "Question traitée.");
      if (outcome !== "gone" || unreachable.get(`${chat}`) !== undefined) return;
      unreachable.keep(chat);
      log.warn(
        { chat, chatType },
        "Ce chat ne peut pas recevoir de réponse : bot exclu, bloqué ou sans droit d’écrire.",
      );
    },
    figures: () => ({
      // Every outcome has its entry.
      outcomes: Object.fromEntries(
        QUESTION_OUTCOMES.map((one) => [one, counts.get(one) ?? 0]),
      ) as Figures["outcomes"],
      latency: percentiles(durations),
    }),
  };
}

const ANSWERED: readonly QuestionOutcome[] = ["answer", "near", "none"];

function percentiles(durations: readonly number[]): Figures["latency"] {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1];
  const [half, most] = [at(0.5), at(0.95)];
  return half === undefined || most === undefined ? null : [half, most];
}
