import { dueInstant, localDay, type LocalDay } from "../../../digest/due/due.ts";
import type { Language } from "../../../language/languages.ts";
import type { Place } from "../../../state/place.ts";
import type { State } from "../../../state/state.ts";
import type { Subscription } from "../../../state/subscriptions.ts";
import type { Clock, Upcoming } from "../../rendering/digest-panel.ts";
import type { DigestPlace } from "./digest-place.ts";

/** What is wanted of a digest; null leaves it as it is. */
export interface DigestWish {
  readonly time: string | null;
  readonly zone: string | null;
}

/** Subscribes places to the digest, and knows when it comes. */
export interface Subscriber {
  get(place: Place): Promise<Subscription | null>;
  /**
   * Subscribes a place, or changes its time and zone: from today on where the new time is still to come and today's is not sent,
   * else from tomorrow; but what is due and not yet sent is not lost. Says whether the place is new.
   */
  set(at: DigestPlace, wish: DigestWish, spoken: Language): Promise<boolean>;
  /** False where there was nothing to end. */
  end(place: Place): Promise<boolean>;
  /** The next day that is not sent. */
  upcoming(subscription: Subscription): Promise<Upcoming>;
}

/** What a subscriber works with; `now` is in ms since 1970. */
export interface SubscriberParts {
  readonly state: Pick<State, "subscriptions" | "deliveries">;
  readonly defaults: Clock;
  readonly now: () => number;
}

export function createSubscriber({ state, defaults, now }: SubscriberParts): Subscriber {
  const { subscriptions, deliveries } = state;
  const isSent = async (place: Place, day: LocalDay) => {
    const delivery = await deliveries.get(place, day);
    return delivery !== null && delivery.sent !== null;
  };
  const isOver = (clock: Clock, day: LocalDay) => {
    const instant = dueInstant(clock, day);
    return instant === null || instant <= now();
  };
  const startOf = async (place: Place, clock: Clock, known: Subscription | null): Promise<LocalDay> => {
    const today = localDay(now(), clock.zone);
    if (await isSent(place, today)) return dayAfter(today);
    const isOwed =
      known !== null &&
      known.starts <= today &&
      localDay(now(), known.zone) === today &&
      isOver(known, today);
    return isOver(clock, today) && !isOwed ? dayAfter(today) : today;
  };
  return {
    get: subscriptions.get,
    end: subscriptions.end,
    set: async ({ place, where }, { time, zone }, spoken) => {
      const known = await subscriptions.get(place);
      const clock = {
        time: time ?? known?.time ?? defaults.time,
        zone: zone ?? known?.zone ?? defaults.zone,
      };
      if (known?.time === clock.time && known.zone === clock.zone) return false;
      // Whoever of a group's admins changes its time does not change its language.
      const language = where === "private" ? spoken : (known?.language ?? spoken);
      const created = localDay(now(), clock.zone);
      const starts = await startOf(place, clock, known);
      return subscriptions.subscribe({ place, ...clock, language, created, starts, since: now() });
    },
    upcoming: async ({ place, time, zone, starts }) => {
      const today = localDay(now(), zone);
      let day = starts > today ? starts : today;
      while ((await isSent(place, day)) || dueInstant({ time, zone }, day) === null) day = dayAfter(day);
      return { day, when: calledFrom(today, day, isOver({ time, zone }, day)) };
    },
  };
}

function calledFrom(today: LocalDay, day: LocalDay, isDue: boolean): Upcoming["when"] {
  if (isDue) return "soon";
  if (day === today) return "today";
  return day === dayAfter(today) ? "tomorrow" : "later";
}

/** In ms; days of the calendar as such, whatever the clocks of a zone do. */
const DAY = 86_400_000;

function dayAfter(day: LocalDay): LocalDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}
