import { Composer } from "grammy";
import type { BotContext } from "../../context.ts";
import type { Clock } from "../../rendering/digest-panel.ts";
import { panelOf } from "../../rendering/digest-buttons.ts";
import { personOf } from "../asking/person.ts";
import { reply } from "../asking/reply.ts";
import { wished, type DigestParts } from "./changing.ts";
import { digestPlaceOf } from "./digest-place.ts";
import { zoneAt } from "./zone-at.ts";

/** What a location is read with; `now` is in ms since 1970. */
export interface LocationParts extends DigestParts {
  readonly defaults: Clock;
  readonly now: () => number;
}

/**
 * A location that is shared in private sets the zone of the digest, where there is one or its zone was asked for; the location is
 * not kept. Any other is left to the hints.
 */
export function createLocation(parts: LocationParts): Composer<BotContext> {
  const { courier, subscriber, zoneQuestions, defaults, now } = parts;
  const composer = new Composer<BotContext>();
  composer.chatType("private").on("message:location", async (ctx, next) => {
    const { message, me, wording } = ctx;
    const at = digestPlaceOf(ctx);
    if (!at || personOf(message, me) === null) return next();
    const known = await subscriber.get(at.place);
    if (!known && !zoneQuestions.isOpen(at)) return next();
    const zone = zoneAt(message.location, [...(known ? [known.zone] : []), defaults.zone], now());
    const { latitude, longitude } = message.location;
    const answer =
      zone === null
        ? panelOf([wording.say("digest-zone-unknown", { text: `${latitude}, ${longitude}` })], [])
        : await wished(parts, at, { time: null, zone }, wording);
    await reply(courier, ctx, answer);
  });
  return composer;
}
