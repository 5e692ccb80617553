import { AsyncLocalStorage } from "node:async_hooks";
import type { Transformer } from "grammy";
import type { Permit } from "../../state/lane-locks.ts";
import { Interrupted } from "./interrupted.ts";

/** Which work may still speak to Telegram: what loses its permit is silenced, wherever it has got to. */
export interface Standing {
  /** Does some work under a permit. */
  under<T>(permit: Permit, work: () => Promise<T>): Promise<T>;
  /**
   * Lets no call out whose work has lost its permit: it rejects with `Interrupted`. What is out already is not cut off: its answer still
   * tells whether it was carried out. To be an `Api`'s first transformer, so that nothing comes between this look and the call. Calls
   * of no work of `under` pass.
   */
  readonly guard: Transformer;
}

export function createStanding(): Standing {
  const permits = new AsyncLocalStorage<Permit>();
  return {
    under: (permit, work) => permits.run(permit, work),
    guard: async (prev, method, payload, signal) => {
      if (permits.getStore()?.aborted) throw new Interrupted(method);
      return prev(method, payload, signal);
    },
  };
}
