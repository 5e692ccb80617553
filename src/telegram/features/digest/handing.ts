import type { Library } from "../../../answer/library.ts";
import type { Digest } from "../../../digest/digest.ts";
import { localDay, type LocalDay } from "../../../digest/due/due.ts";
import type { Log } from "../../../log.ts";
import { addressOf } from "../../address.ts";
import type { BotContext } from "../../context.ts";
import type { Courier } from "../../courier.ts";
import type { Message } from "../../message.ts";
import { describeFault } from "../../outgoing/fault.ts";
import type { DigestReference } from "../../references-digest.ts";
import { digestMessage } from "../../rendering/digest.ts";
import type { Clock } from "../../rendering/digest-panel.ts";
import { inWords } from "../asking/in-words.ts";
import { commandName } from "../commands.ts";
import type { DigestPlace } from "./digest-place.ts";
import type { Subscriber } from "./subscriber.ts";

/** Makes the digest of a place for a day; nothing of it counts as read or sent. */
export type MakeDigest = (chat: number, topic: number | null, day: LocalDay) => Promise<Digest>;

/** What hands digests over. */
export interface HandingParts {
  readonly courier: Courier;
  readonly library: Pick<Library, "refresh">;
  readonly subscriber: Pick<Subscriber, "get">;
  /** What somebody gets who asks for it now. */
  readonly digestNow: MakeDigest;
  /** What was sent as a day's own, made again. */
  readonly digestOf: MakeDigest;
  readonly defaults: Clock;
  readonly now: () => number;
  readonly log: Pick<Log, "error">;
}

/** Hands over digests that are asked for. */
export interface Handing {
  /** Sends a digest as a reply, and answers the press for it. */
  sendNow(ctx: BotContext, at: DigestPlace): Promise<void>;
  /** Answers the press for further cards, and sends them; where the digest is another by now, it says so. */
  sendFurther(ctx: BotContext, at: DigestPlace, cards: CardsReference): Promise<void>;
}

type CardsReference = Extract<DigestReference, { readonly kind: "cards" }>;

export function createHanding(parts: HandingParts): Handing {
  const { courier, library, subscriber, digestNow, digestOf, defaults, now, log } = parts;
  /** Sends what is made; where the archive has changed meanwhile, what is made anew, once. */
  const hand = async (ctx: BotContext, first: Message, remake: () => Promise<Message | null>) => {
    const to = addressOf(ctx);
    if (!to) return;
    const sent = await courier.send(to, first);
    if (sent.outcome !== "changed") return;
    await library.refresh().catch((fault: unknown) => {
      log.error(describeFault(fault), "L’index n’a pas pu être mis à jour pour un digest.");
    });
    const second = await remake();
    const again = second && (await courier.send(to, second));
    if (again?.outcome === "sent" || again?.outcome === "gone") return;
    await courier.send(to, inWords(ctx.wording.say("digest-changing")));
  };
  return {
    sendNow: async (ctx, { place }) => {
      const zone = (await subscriber.get(place))?.zone ?? defaults.zone;
      const day = localDay(now(), zone);
      const make = async () => {
        const digest = await digestNow(place.chat, place.topic, day);
        return digestMessage(digest, day, ctx.wording, { first: 0, isAsked: true });
      };
      const message = await make();
      if (ctx.callbackQuery) await ctx.answerCallbackQuery();
      await hand(ctx, message, make);
    },
    sendFurther: async (ctx, { place }, { day, document, isAsked }) => {
      const { language, say } = ctx.wording;
      const make = async () => {
        const digest = await (isAsked ? digestNow : digestOf)(place.chat, place.topic, day);
        const first = digest.cards.findIndex((card) => card.document === document);
        return first < 0 ? null : digestMessage(digest, day, ctx.wording, { first, isAsked });
      };
      const message = await make();
      if (!message) {
        const command = commandName("digest", language);
        await ctx.answerCallbackQuery({ text: say("digest-changed", { command }), show_alert: true });
        return;
      }
      await ctx.answerCallbackQuery();
      await hand(ctx, message, make);
    },
  };
}
