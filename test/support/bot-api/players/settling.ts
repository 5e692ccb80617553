import type { World } from "../world.ts";
import { overview } from "./overview.ts";

/** Calls that come by themselves all the time. */
const BACKGROUND = ["getUpdates"];

/** True when no call is under way and none has come or ended for so long (ms). */
export function isQuiet({ calls }: World, ms: number): boolean {
  const since = Date.now() - ms;
  return calls.every(({ method, at, ended }) => {
    return BACKGROUND.includes(method) || (ended !== undefined && Math.max(at, ended) < since);
  });
}

/** Resolves when all updates are confirmed and the bot has been quiet for so long (ms). */
export async function settled(world: World, quiet = 100, within = world.settings.patience): Promise<void> {
  const isSettled = () => world.updates.pending().length === 0 && isQuiet(world, quiet);
  await world.signal.until(() => (isSettled() ? true : undefined), {
    what: "the bot to settle",
    within,
    seen: () => overview(world),
    again: quiet / 4,
  });
}
