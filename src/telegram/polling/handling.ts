import type { Log } from "../../log.ts";
import { reportFault, unwrapped } from "../outgoing/fault.ts";
import type { AnyUpdate } from "./lane-of.ts";
import { codeOf } from "./refused-token.ts";

/** What is needed of grammY's `Bot`. It must be initialised. */
export interface UpdateHandler<Y extends AnyUpdate> {
  handleUpdate(update: Y): Promise<void>;
}

/**
 * Handles an update; true where it is done and must not be handled again. It is done when the handler has ended, and also when it
 * threw: the same fault would come again, so it is logged (without a word of what a person wrote) and the update is let go. It is
 * not done where the answer could not be sent because sending was cut off, or because the token is refused: then the next run
 * handles it, from the start. Never rejects.
 */
export async function handle<Y extends AnyUpdate>(
  bot: UpdateHandler<Y>,
  update: Y,
  sending: Pick<AbortSignal, "aborted">,
  log: Log,
): Promise<boolean> {
  try {
    await bot.handleUpdate(update);
    return true;
  } catch (fault) {
    if (sending.aborted || codeOf(unwrapped(fault)) === 401) return false;
    reportFault(fault, update.update_id, log);
    return true;
  }
}
