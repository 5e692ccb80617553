import type { ApiError, ApiResponse, ApiSuccess } from "grammy/types";
import { networkCodeOf, requestTroubleOf, type ConnectionTrouble } from "./connection.ts";
import { joinSignals } from "./joined-signal.ts";

/** What became of one attempt: an answer of Telegram's, or none; then the request may have been carried out all the same. */
export type Attempt<T> = { readonly answer: ApiSuccess<T> | ApiError } | Unanswered;

export interface Unanswered {
  readonly answer: null;
  readonly trouble: ConnectionTrouble;
  readonly code: string | undefined;
}

/**
 * Makes one attempt at a request. A server that says nothing within `limit` ms counts as out of reach. Rejects where the signal
 * cut it off, and with faults of the program.
 */
export async function attempt<T>(
  request: (signal: AbortSignal) => Promise<ApiResponse<T>>,
  limit: number,
  signal: AbortSignal,
): Promise<Attempt<T>> {
  signal.throwIfAborted();
  const cut = joinSignals([signal], limit);
  try {
    const answer: unknown = await request(cut.signal);
    return isAnswer<T>(answer) ? { answer } : { answer: null, trouble: "rubbish", code: undefined };
  } catch (error) {
    signal.throwIfAborted();
    const trouble = requestTroubleOf(error);
    if (trouble === null) throw error;
    return { answer: null, trouble, code: networkCodeOf(error) };
  } finally {
    cut.release();
  }
}

function isAnswer<T>(value: unknown): value is ApiSuccess<T> | ApiError {
  if (typeof value !== "object" || value === null || !("ok" in value)) return false;
  if (value.ok === true) return "result" in value;
  return value.ok === false && isExplained(value);
}

function isExplained(value: object): boolean {
  return (
    "error_code" in value &&
    typeof value.error_code === "number" &&
    "description" in value &&
    typeof value.description === "string"
  );
}
