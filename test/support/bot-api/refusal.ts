import type { ResponseParameters } from "grammy/types";

/** An answer with `ok: false`, thrown by whatever finds the reason and turned into a response by the server. */
export class Refusal extends Error {
  readonly code: number;
  /** True where the bot broke a rule, false where life is like that (it was blocked, kicked, flooded …). */
  readonly isViolation: boolean;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, isViolation: boolean, parameters?: ResponseParameters) {
    super(description);
    this.code = code;
    this.isViolation = isViolation;
    this.parameters = parameters;
  }
}

/** A rule that the bot broke: 400, in Telegram's own words where it has some. */
export function broken(description: string): Refusal {
  return new Refusal(400, `Bad Request: ${description}`, true);
}

/** What no bot can help: 400 without a violation. */
export function unable(description: string, parameters?: ResponseParameters): Refusal {
  return new Refusal(400, `Bad Request: ${description}`, false, parameters);
}

/** 403 without a violation. */
export function forbidden(description: string): Refusal {
  return new Refusal(403, `Forbidden: ${description}`, false);
}

/** 429 with the whole seconds to wait, without a violation. */
export function tooMany(seconds: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, false, { retry_after: seconds });
}

/** 409 without a violation. */
export function conflict(description: string): Refusal {
  return new Refusal(409, `Conflict: ${description}`, false);
}
