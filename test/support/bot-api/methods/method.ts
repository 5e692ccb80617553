import type { ApiMethods, Opts } from "grammy/types";
import { checkFields } from "../shapes.ts";
import type { Fields } from "../shapes.ts";
import type { Call, World } from "../world.ts";

/** Where and for whom a method runs. */
export interface Context {
  readonly world: World;
  readonly call: Call;
  /** Aborted when the caller hangs up. */
  readonly gone: AbortSignal;
  /** Records a violation that Telegram lets pass. */
  readonly note: (reason: string) => void;
}

/** A method of the Bot API: checks its parameters, acts, and returns the result or throws a refusal. */
export interface Method {
  readonly name: string;
  readonly answer: (params: Readonly<Record<string, unknown>>, context: Context) => unknown;
}

type Result<M extends keyof ApiMethods> = ReturnType<ApiMethods[M]>;

/** A method with the parameters and the result of the installed types. */
export function method<M extends keyof ApiMethods>(
  name: M,
  fields: Fields<Opts<M>>,
  run: (params: Opts<M>, context: Context) => Result<M> | Promise<Result<M>>,
): Method {
  return {
    name,
    answer: (params, context) => {
      checkFields(params, fields);
      // The line above has found every field to be as in Opts<M>.
      return run(params as Opts<M>, context);
    },
  };
}
