import type { Log } from "../../log.ts";
import { Mistake } from "../../mistake.ts";
import { UnreachableChat } from "./unreachable.ts";

/** What may be logged of a fault: no message of an unknown error, which may hold what a person wrote, and nothing of a payload. */
export interface FaultFields {
  readonly error: string;
  readonly method?: string | undefined;
  readonly code?: number | string | undefined;
  /** Telegram's words. */
  readonly description?: string | undefined;
  readonly chat?: number | string | undefined;
  /** What whoever runs the program has to put right: our own words, with the cure. */
  readonly problem?: string | undefined;
  /** Where an error that is not Telegram's was thrown: the nearest places in the code, innermost first. */
  readonly at?: readonly string[];
}

const PLACES = 4;

/**
 * Logs what ended the handling of an update, without a word of what anybody wrote. False where it is but that nobody is there to be
 * answered: that is no fault of the program's.
 */
export function reportFault(fault: unknown, update: number, log: Pick<Log, "info" | "error">): boolean {
  const fields = { update, ...describeFault(fault) };
  const isFault = !(unwrapped(fault) instanceof UnreachableChat);
  if (isFault) log.error(fields, "Un message n’a pu être traité jusqu’au bout ; les suivants le sont.");
  else log.info(fields, "Ce chat ne peut pas recevoir de réponse.");
  return isFault;
}

/** Describes whatever a handler threw, for the log. */
export function describeFault(fault: unknown): FaultFields {
  const inner = unwrapped(fault);
  if (!(inner instanceof Error)) return { error: typeof inner };
  const { method, description, error_code, code, chat, payload } = fieldsOf(inner);
  const isTelegrams = typeof method === "string";
  return {
    error: inner.name,
    problem: inner instanceof Mistake ? inner.message : undefined,
    method: isTelegrams ? method : undefined,
    code: plain(error_code ?? code),
    description: isTelegrams && typeof description === "string" ? description : undefined,
    chat: plain(chat ?? fieldsOf(payload)["chat_id"]),
    ...(!isTelegrams && { at: placesOf(inner) }),
  };
}

/** The error that a handler threw, out of what grammY wraps it in. */
export function unwrapped(fault: unknown): unknown {
  return fault instanceof Error && "ctx" in fault && "error" in fault ? fault.error : fault;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" ? { ...value } : {};
}

function plain(value: unknown): number | string | undefined {
  return typeof value === "number" || typeof value === "string" ? value : undefined;
}

/** What stands after the message in the stack; nothing where that is not there as it is, and so cannot be told from the places. */
function placesOf({ stack = "", message }: Error): string[] {
  const start = stack.indexOf(message);
  const trace = start < 0 ? "" : stack.slice(start + message.length);
  const lines = trace.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line.startsWith("at "))
    .slice(0, PLACES)
    .map((line) => line.slice("at ".length));
}
