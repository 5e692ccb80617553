import type { Log } from "../../log.ts";
import type { Inbox } from "../../state/inbox.ts";
import { pause } from "../outgoing/waiting.ts";
import { isUpdate } from "../polling/asking.ts";
import { laneOf } from "../polling/lane-of.ts";
import type { WebhookTimings } from "./timings.ts";

/** What is looked for, and what is done with it. */
export interface SweepingParts {
  readonly inbox: Inbox;
  /** There is something in a lane. */
  readonly serve: (lane: string) => void;
  /** Told of what the inbox refuses, and with null where it did not. */
  readonly told: (fault: unknown) => void;
  readonly log: Log;
  readonly timings: Pick<WebhookTimings, "sweep" | "forgetting">;
  readonly ending: AbortSignal;
}

/**
 * Looks again and again for lanes in which something was left, by this process or by one that is no more, until the end. Never rejects.
 */
export async function sweepLanes(parts: SweepingParts): Promise<void> {
  const { inbox, serve, told, timings, ending } = parts;
  let isAdopted = false;
  let forgetting = performance.now();
  while (!ending.aborted) {
    try {
      if (!isAdopted) await adopt(parts);
      isAdopted = true;
      for (const lane of await inbox.lanes()) serve(lane);
      if (performance.now() >= forgetting) {
        forgetting += timings.forgetting;
        await inbox.forget();
      }
      told(null);
    } catch (fault) {
      told(fault);
    }
    await pause(timings.sweep, ending).catch(() => undefined);
  }
}

/** What a loop that polled has left is put into lanes. */
async function adopt({ inbox, log }: SweepingParts): Promise<void> {
  const astray = await inbox.astray();
  if (astray.length > 0)
    log.info({ kept: astray.length }, "Réception : ce qui était resté en suspens est repris.");
  for (const { id, body } of astray) {
    const lane = isUpdate(body) ? laneOf(body) : null;
    await (lane === null ? inbox.finish(id) : inbox.place(id, lane));
  }
}
