import { Composer } from "grammy";
import type { Follows } from "../../state/follows.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { decode } from "../references.ts";
import { reply } from "./asking/reply.ts";
import { saidIn } from "./asking/said.ts";
import { isCommand } from "./commands.ts";
import type { Deciding } from "./digest/deciding.ts";
import { digestPlaceOf } from "./digest/digest-place.ts";
import { showInPlace } from "./digest/in-place.ts";
import type { Panels } from "./digest/panels.ts";
import { addFollows } from "./follows-adding.ts";
import { readFollows } from "./follows-read.ts";

/** What following needs. */
export interface FollowParts {
  readonly courier: Courier;
  readonly deciding: Deciding;
  readonly panels: Panels;
  readonly follows: Follows;
}

/** `/suivre` lists what is followed and muted here, with a button to end each; with words after it, it adds them. */
export function createFollowing({ courier, deciding, panels, follows }: FollowParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.filter(isCommand("follow")).on("message", async (ctx) => {
    const at = digestPlaceOf(ctx);
    if (!at) return;
    const { wording } = ctx;
    const readings = readFollows(saidIn(ctx.message, ctx.me).heard);
    if (readings.length > 0 && !(await deciding(ctx))) return;
    const lines = await addFollows(follows, at.place, readings, wording);
    const said = lines.length === 0 ? [] : [lines.join("\n")];
    await reply(courier, ctx, await panels.follows(at, wording, said));
  });
  composer.on("callback_query:data", async (ctx, next) => {
    const reference = decode(ctx.callbackQuery.data);
    const at = digestPlaceOf(ctx);
    if (!at || reference?.kind !== "follows") return next();
    if (await deciding(ctx)) await showInPlace(courier, ctx, await panels.follows(at, ctx.wording));
  });
  composer.on("callback_query:data", async (ctx, next) => {
    const reference = decode(ctx.callbackQuery.data);
    const at = digestPlaceOf(ctx);
    if (!at || reference?.kind !== "unfollow") return next();
    if (!(await deciding(ctx))) return;
    const { say } = ctx.wording;
    const removed = await follows.remove(at.place, reference.id);
    const word = removed ? say("follows-ended", { word: removed.text }) : say("follows-ended-already");
    await showInPlace(courier, ctx, await panels.follows(at, ctx.wording), word);
  });
  return composer;
}
