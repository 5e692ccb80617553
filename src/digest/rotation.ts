import { hashOf } from "./hash.ts";
import type { LocalDay } from "./due/due.ts";

/** What decides whose turn it is. */
export interface Turn {
  /** Names the reader: each has an order of its own. */
  readonly chat: string;
  readonly today: LocalDay;
  /** The last day on which the reader was shown each thing; what is missing never was. */
  readonly shown: ReadonlyMap<string, LocalDay>;
}

/**
 * Things by their ids in the order in which it is their turn to be shown again: never shown ones first, then those that were shown
 * the longest ago. So nothing comes twice before all have come, new ones join at once, and who keeps no `shown` still gets one after
 * the other from day to day. The same ids, in whatever order, give the same turns.
 */
export function turnsOf(ids: readonly string[], { chat, today, shown }: Turn): string[] {
  const tiers = new Map<LocalDay, { id: string; rank: number }[]>();
  for (const id of ids) {
    const day = shown.get(id) ?? "";
    const entry = { id, rank: hashOf(`${chat} ${id}`) };
    const tier = tiers.get(day);
    if (tier) tier.push(entry);
    else tiers.set(day, [entry]);
  }
  const number = Date.parse(today) / DAY;
  return [...tiers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, tier]) => {
      const order = tier.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
      const first = number % order.length;
      return [...order.slice(first), ...order.slice(0, first)];
    });
}

/** In milliseconds. */
const DAY = 86_400_000;
