/** What may be logged of a fault: no message of an unknown error, which may hold what a person wrote, and nothing of a payload. */
export interface FaultFields {
  readonly error: string;
  readonly method?: string | undefined;
  readonly code?: number | string | undefined;
  /** Telegram's words. */
  readonly description?: string | undefined;
  readonly chat?: number | string | undefined;
  /** Where an error that is not Telegram's was thrown: the nearest places in the code, innermost first. */
  readonly at?: readonly string[];
}

const PLACES = 4;

/** Describes whatever a handler threw, for the log. */
export function describeFault(fault: unknown): FaultFields {
  const inner = unwrapped(fault);
  if (!(inner instanceof Error)) return { error: typeof inner };
  const { method, description, error_code, code, chat, payload } = fieldsOf(inner);
  const isTelegrams = typeof method === "string";
  return {
    error: inner.name,
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

function placesOf({ stack = "", message }: Error): string[] {
  const trace = stack.slice(stack.lastIndexOf(message) + message.length);
  const lines = trace.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line.startsWith("at "))
    .slice(0, PLACES)
    .map((line) => line.slice("at ".length));
}
