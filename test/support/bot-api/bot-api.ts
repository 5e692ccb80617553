import type { Message, UserFromGetMe } from "grammy/types";
import { exchange } from "./exchange.ts";
import { createFaults } from "./faults.ts";
import type { Faults } from "./faults.ts";
import { openLine } from "./line.ts";
import { perform } from "./performing.ts";
import { createGroup } from "./players/group.ts";
import type { Group, GroupPlan } from "./players/group.ts";
import { overview } from "./players/overview.ts";
import { createPerson } from "./players/person.ts";
import type { About, Person } from "./players/person.ts";
import { settled } from "./players/settling.ts";
import { DEFAULTS } from "./settings.ts";
import type { Settings } from "./settings.ts";
import { createWebhookDelivery } from "./webhooks.ts";
import { createWorld } from "./world.ts";
import type { Call, Violation, World } from "./world.ts";

/** A Telegram of its own, for one bot (in as many processes as there are) and the people of a test. */
export interface BotApi extends Faults {
  /** What a bot is given as its API root, without a slash at its end. */
  readonly root: string;
  readonly token: string;
  readonly me: UserFromGetMe;
  /** All that Telegram knows, for what no helper shows. */
  readonly world: World;
  /** All calls of the bot, in the order of arrival. */
  readonly calls: readonly Call[];
  readonly callsTo: (method: string) => readonly Call[];
  /** All rules that the bot broke. */
  readonly violations: readonly Violation[];
  /** A chat as people see it now. */
  readonly messages: (chat: number) => readonly Message[];
  readonly user: (about?: About) => Person;
  readonly group: (plan: GroupPlan) => Group;
  /** Resolves when all updates are confirmed and no call has come for so long (ms). */
  readonly settled: (quiet?: number, within?: number) => Promise<void>;
  /** Resolves with the first value that `look` finds after anything has happened here; fails after a limit (ms). */
  readonly until: <T>(look: () => T | undefined, what: string, within?: number) => Promise<T>;
  /** Cuts the line: connections are refused, or hang; the result ends it on the same port. */
  readonly outage: (kind?: "refuse" | "hang") => Promise<() => Promise<void>>;
  readonly stop: () => Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1; whoever starts it stops it. */
export async function startBotApi(options: Partial<Settings> = {}): Promise<BotApi> {
  const world = createWorld({ ...DEFAULTS, ...options });
  const { fateOf, ...faults } = createFaults(world);
  const line = await openLine((request, response) => void exchange(world, fateOf, request, response));
  const delivery = createWebhookDelivery(world, (name, params) =>
    perform(world, fateOf, { name, params: () => params, gone: new AbortController().signal }),
  );
  return {
    ...faults,
    root: line.root,
    token: world.settings.token,
    me: world.me,
    world,
    calls: world.calls,
    callsTo: (method) => world.calls.filter((call) => call.method === method),
    violations: world.violations,
    messages: (chat) => world.rooms.get(chat)?.messages ?? [],
    user: (about) => createPerson(world, about),
    group: (plan) => createGroup(world, plan),
    settled: (quiet, within) => settled(world, quiet, within),
    until: (look, what, within = world.settings.patience) =>
      world.signal.until(look, { what, within, seen: () => overview(world) }),
    outage: async (kind = "refuse") => {
      await line.cut(kind);
      return line.restore;
    },
    stop: async () => {
      delivery.stop();
      await line.stop();
    },
  };
}
