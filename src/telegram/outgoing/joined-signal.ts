/** What of an abort signal is needed here: Node's own, and the look-alike that grammY types. */
export interface Abortable {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** A signal for one piece of work; `release` must be called when that is over. */
export interface JoinedSignal {
  readonly signal: AbortSignal;
  release(): void;
}

/** A signal that is aborted as soon as one of these is, or after `limit` ms. (`AbortSignal.any` would hold on to long-lived ones.) */
export function joinSignals(signals: readonly (Abortable | undefined)[], limit = Infinity): JoinedSignal {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = limit === Infinity ? undefined : setTimeout(abort, limit);
  for (const signal of signals) {
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
  }
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer);
      for (const signal of signals) signal?.removeEventListener("abort", abort);
    },
  };
}
