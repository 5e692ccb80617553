import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { QUESTION_OUTCOMES, type Meter } from "../meter.ts";

/** Everything measured, and how it is read. */
export interface Metrics {
  readonly meter: Meter;
  /** Has the length of a queue read whenever metrics are; one that rejects is left out. */
  watchQueue(size: () => Promise<number>): void;
  /** In Prometheus' text format, and its content type. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

/** In s: an answer takes some ms, or waits for Telegram's limits. */
const LATENCIES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** In s: digests are due to the minute, and caught up after a stop. */
const LAGS = [1, 5, 15, 30, 60, 120, 300, 600, 3_600];

/** A length that is not known within so many ms is left out, and does not hold up the rest. */
const KNOWN_WITHIN = 1_000;

/** Metrics of one process, all at zero. Names bear the unit, as Prometheus asks: seconds, and `_total` for what only grows. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: "archiviste_questions_total",
    help: "Questions, by what became of them.",
    labelNames: ["outcome"],
    registers,
  });
  const stages = new Histogram({
    name: "archiviste_stage_seconds",
    help: "Latency by stage: answer (the whole of it, until Telegram has it), embedding, search, sending (one call of Telegram's).",
    labelNames: ["stage"],
    buckets: LATENCIES,
    registers,
  });
  const updates = new Counter({
    name: "archiviste_updates_total",
    help: "Updates delivered by Telegram: taken, repeated (known already), unavailable (left to Telegram), refused (forged).",
    labelNames: ["outcome"],
    registers,
  });
  const lag = new Histogram({
    name: "archiviste_digest_lag_seconds",
    help: "Between the time at which a digest was due and that at which it was sent.",
    buckets: LAGS,
    registers,
  });
  const incidents = new Counter({
    name: "archiviste_incidents_total",
    help: "Quotes that were not the archive's at the last look, and were not sent.",
    registers,
  });
  // A rate needs a series that starts at zero.
  for (const outcome of QUESTION_OUTCOMES) questions.inc({ outcome }, 0);
  for (const outcome of ["taken", "repeated", "unavailable", "refused"]) updates.inc({ outcome }, 0);
  return {
    meter: {
      question: (outcome) => questions.inc({ outcome }),
      stage: (stage, ms) => stages.observe({ stage }, ms / 1_000),
      update: (outcome) => updates.inc({ outcome }),
      digestLag: (ms) => lag.observe(ms / 1_000),
      incident: () => incidents.inc(),
    },
    watchQueue(size) {
      const queue: Gauge = new Gauge({
        name: "archiviste_queue_length",
        help: "Updates that were taken and are not finished; behind a webhook, in all processes.",
        registers,
        collect: async () => {
          const late = new Promise<null>((resolve) => setTimeout(resolve, KNOWN_WITHIN, null).unref());
          const length = await Promise.race([size().catch(() => null), late]);
          // A length of some time ago would be a lie, one of 0 as well.
          if (length === null) queue.remove();
          else queue.set(length);
        },
      });
    },
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}
