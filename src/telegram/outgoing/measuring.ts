import type { Transformer } from "grammy";
import type { Meter } from "../../meter.ts";
import { kindOf } from "./calls.ts";

/** Measures how long Telegram takes for a message, without what it was waited for before. */
export function measuring(meter: Pick<Meter, "stage">): Transformer {
  return async (prev, method, payload, signal) => {
    if (kindOf(method) !== "message") return prev(method, payload, signal);
    const began = performance.now();
    const answer = await prev(method, payload, signal);
    if (answer.ok) meter.stage("sending", performance.now() - began);
    return answer;
  };
}
