import { setTimeout as pause } from "node:timers/promises";
import type { ApiResponse } from "grammy/types";
import { ProxyError } from "./faults.ts";
import type { Fate } from "./faults.ts";
import type { Method } from "./methods/method.ts";
import { METHODS } from "./methods/table.ts";
import { Refusal } from "./refusal.ts";
import type { Call, World } from "./world.ts";

type Params = Readonly<Record<string, unknown>>;

/** A call of a method, whatever brings it. */
export interface Asking {
  /** The method's name in any case. */
  readonly name: string;
  /** Reads the parameters; throws a refusal where they cannot be read. */
  readonly params: () => Params | Promise<Params>;
  /** Aborted when nobody waits for the answer any more. */
  readonly gone: AbortSignal;
}

/** What the caller gets. */
export interface Outcome {
  readonly code: number;
  readonly body: string;
  /** Nothing: the connection is reset. */
  readonly isLost?: boolean;
}

/** Performs one call, with the faults that meet it, and keeps it in `calls` (and `violations`). */
export async function perform(
  world: World,
  fateOf: (call: Call) => Fate,
  { name, params, gone }: Asking,
): Promise<Outcome> {
  const method = METHODS.get(name.toLowerCase());
  const call: Call = { method: method?.name ?? name, params: {}, at: Date.now() };
  world.calls.push(call);
  world.signal.changed();
  const act = async () => {
    Object.assign(call, { params: await params() });
    return answer(world, fateOf(call), call, { method, gone });
  };
  const outcome = await act().catch((error: unknown) => refuse(world, call, error));
  call.ended = Date.now();
  if (outcome.isLost === true || gone.aborted) call.lost = true;
  world.signal.changed();
  return outcome;
}

async function answer(
  world: World,
  fate: Fate,
  call: Call,
  { method, gone }: { readonly method: Method | undefined; readonly gone: AbortSignal },
): Promise<Outcome> {
  if (fate.delay > 0) await pause(fate.delay);
  if (fate.reset) return { code: 0, body: "", isLost: true };
  if (method === undefined) throw new Refusal(404, "Not Found: method not found", true);
  const note = (reason: string) => noteViolation(world, call, reason);
  call.result = await method.answer(call.params, { world, call, gone, note });
  return { code: 200, body: JSON.stringify({ ok: true, result: call.result }), isLost: fate.loseAnswer };
}

/** Turns whatever was thrown into an answer; what is no refusal is a fault of this server, and a violation too. */
function refuse(world: World, call: Call, error: unknown): Outcome {
  const refusal =
    error instanceof Refusal ? error : new Refusal(500, `Fault of the test server: ${String(error)}`, true);
  const { code, message: description, isViolation, parameters } = refusal;
  if (isViolation) noteViolation(world, call, description);
  const retryAfter = parameters?.retry_after;
  call.error = { code, description, ...(retryAfter !== undefined && { retryAfter }) };
  return refusalOutcome(refusal);
}

/** A refusal as JSON, or as the page of a proxy. */
export function refusalOutcome(refusal: Refusal): Outcome {
  const { code, message: description, parameters } = refusal;
  if (refusal instanceof ProxyError) return { code, body: `<html><h1>${code} ${description}</h1></html>` };
  const error: ApiResponse<never> = { ok: false, error_code: code, description };
  return { code, body: JSON.stringify(parameters ? { ...error, parameters } : error) };
}

function noteViolation({ violations }: World, { method, params }: Call, reason: string): void {
  violations.push({ method, reason, params });
}
