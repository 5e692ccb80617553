import { Composer } from "grammy";
import { zoneNamed } from "../../../digest/due/zones.ts";
import type { BotContext } from "../../context.ts";
import { decode } from "../../references.ts";
import type { DigestAct } from "../../references-digest.ts";
import { reply } from "../asking/reply.ts";
import { ended, wished, type DigestParts } from "./changing.ts";
import { digestPlaceOf, type DigestPlace } from "./digest-place.ts";
import { showInPlace } from "./in-place.ts";

/**
 * The buttons of the digest. They name what is to be done, so that old ones do it still: its settings change in place, at the word of
 * whoever decides here; a digest is sent to anybody who asks.
 */
export function createDigestButtons(parts: DigestParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("callback_query:data", async (ctx, next) => {
    const reference = decode(ctx.callbackQuery.data);
    const at = digestPlaceOf(ctx);
    if (!at) return next();
    switch (reference?.kind) {
      case "digest":
        return act(parts, ctx, at, reference.act);
      case "cards":
        return parts.handing.sendFurther(ctx, at, reference);
      case "wish": {
        const { time } = reference;
        const reading = reference.zone === null ? null : zoneNamed(reference.zone);
        if (reading !== null && reading.kind !== "zone") return next();
        if (!(await parts.deciding(ctx))) return;
        const message = await wished(parts, at, { time, zone: reading?.zone ?? null }, ctx.wording);
        return showInPlace(parts.courier, ctx, message);
      }
      default:
        return next();
    }
  });
  return composer;
}

async function act(parts: DigestParts, ctx: BotContext, at: DigestPlace, what: DigestAct): Promise<void> {
  const { courier, deciding, handing, panels, zoneQuestions } = parts;
  const { wording } = ctx;
  if (what === "now") return handing.sendNow(ctx, at);
  if (what === "open") {
    const panel = await panels.digest(at, wording);
    await ctx.answerCallbackQuery();
    return reply(courier, ctx, panel);
  }
  if (!(await deciding(ctx))) return;
  if (what === "zones") zoneQuestions.note(at);
  const make = {
    show: () => panels.digest(at, wording),
    times: () => panels.times(at, wording),
    zones: () => panels.zones(at, wording),
    on: () => wished(parts, at, { time: null, zone: null }, wording),
    off: () => ended(parts, at, wording),
  };
  await showInPlace(courier, ctx, await make[what]());
}
