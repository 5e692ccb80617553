import { openState } from "../../../src/state/sqlite/open.ts";
import type { State } from "../../../src/state/state.ts";
import { NOON, PERSON, subscribed } from "../contract/home.ts";

/*
 * Does one thing to a state in a process of its own, once its parent says so, and tells it each result. `open` alone starts at
 * once, and tells whether it could.
 */
const [folder = "", task = "", name = "", count = "0"] = process.argv.slice(2);
const tell = (result: unknown) => void process.send?.(result);

const TASKS: Readonly<Record<string, (state: State) => Promise<void>>> = {
  open: async () => tell("open"),

  /** Claims every place's digest. */
  claim: async ({ deliveries }) => {
    const claimed: number[] = [];
    for (let chat = 1; chat <= Number(count); chat++) {
      const place = { chat, topic: null };
      if (await deliveries.claim({ place, day: "2026-07-10", holder: name }, NOON)) claimed.push(chat);
    }
    tell(claimed);
  },

  lease: async ({ leases }) => tell(await leases.acquire("bot", name, NOON, 30_000)),

  /** Writes without end, and tells each number whose writes have all resolved. */
  write: async ({ subscriptions, deliveries, ledger, privacy }) => {
    const updates = ledger(1, () => NOON);
    for (let at = Number(count); ; at++) {
      const place = { chat: at, topic: null };
      await updates.keep([{ id: at, body: "long ".repeat(100) }]);
      await subscriptions.subscribe(subscribed({ place }));
      const claim = { place, day: "2026-07-10", holder: name };
      await deliveries.claim(claim, NOON);
      await deliveries.markSent(claim, { now: NOON, since: NOON, documents: [`${at}`, `${at + 1}`] });
      await subscriptions.migrate(at, -at);
      await privacy.erase(PERSON.chat);
      await updates.finish(at);
      tell(at);
    }
  },
};

// With a limit on the size of files the system also sends a signal; a full disk, for which it stands here, sends none.
process.on("SIGXFSZ", () => undefined);

try {
  const state = await openState(folder);
  if (task !== "open") {
    tell("ready");
    await new Promise((resolve) => process.once("message", resolve));
  }
  await TASKS[task]?.(state);
  await state.close();
} catch (fault) {
  tell({ fault: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault) });
}
process.disconnect();
