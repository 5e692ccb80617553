import type { Digest } from "../../digest/digest.ts";
import type { LocalDay } from "../../digest/due/due.ts";
import type { Language } from "../../language/languages.ts";
import type { Log } from "../../log.ts";
import type { Meter } from "../../meter.ts";
import type { Sent } from "../../state/deliveries.ts";
import type { Place } from "../../state/place.ts";
import type { State } from "../../state/state.ts";
import { partsOf, type Message } from "../message.ts";
import { describeFault } from "../outgoing/fault.ts";
import { Interrupted } from "../outgoing/interrupted.ts";
import { pause } from "../outgoing/waiting.ts";
import type { DueDigest } from "./due-list.ts";
import { shownBy, type Editor } from "./editor.ts";
import { claimOf, isDoubtful, renew, type Errand } from "./errand.ts";
import type { Moves } from "./moves.ts";
import type { Issue } from "./newsroom.ts";
import type { Post, Posted } from "./post.ts";

/**
 * How an errand ended. `skipped`: there was nothing to say, or nobody to be written to; `ended`: nobody is there, and the subscription is over;
 * `later`: it could not be sent, and is tried again; `stale`: so too, because the archive has changed.
 */
export type Dispatched = "sent" | "skipped" | "ended" | "later" | "stale";

/** What a dispatch works with. */
export interface DispatchParts {
  readonly state: Pick<State, "subscriptions" | "deliveries">;
  readonly editor: Pick<Editor, "compose">;
  readonly render: (digest: Digest, day: LocalDay, language: Language) => Message;
  readonly post: Post;
  /** Who may use the bot: nobody else is written to. */
  readonly isAdmitted: (chat: number) => boolean;
  readonly moves: Moves;
  readonly holder: string;
  readonly log: Log;
  /** The time in ms since 1970. */
  readonly clock: () => number;
  readonly meter?: Pick<Meter, "digestLag"> | undefined;
}

/** The sending of digests, one by one. Rejects with faults of the state alone. */
export interface Dispatch {
  /** Takes a digest in hand, at a place as it is now; null where another process has it, or it is not to be sent now. */
  claim(due: DueDigest, place: Place): Promise<Errand | null>;
  /** Carries one from its claim to its mark. */
  carry(errand: Errand, issue: Issue): Promise<Dispatched>;
  /** Gives one back that was not begun. */
  giveBack(errand: Errand): Promise<void>;
}

/** In ms: after the first failure of a day, then twice as long each time, up to the second figure. */
const AGAIN = { first: 60_000, most: 3_600_000 };

/** In ms. */
const DAY = 24 * 60 * 60_000;

/** Between two attempts to note what was sent, in ms. */
const BETWEEN_MARKS = 5_000;

/** The same fault is not told again for so long, in ms. */
const QUIET = 10 * 60_000;

/** What is new to a reader is what came after the last digest, less this, in ms: the clocks of two processes may differ. */
const SLACK = 10 * 60_000;

/** Dispatches of one process, which is known as `holder` to the others. */
export function createDispatch(parts: DispatchParts): Dispatch {
  const { editor, render, post, moves, holder, log, clock } = parts;
  const { subscriptions, deliveries } = parts.state;
  let told = { words: "", at: -Infinity };

  async function send(errand: Errand, issue: Issue): Promise<Dispatched> {
    const { subscription, day } = errand.due;
    const digest = await editor.compose(subscription.place, subscription.since, day, issue);
    if (digest.kind === "empty") {
      await mark(errand, subscription.since, []);
      return "skipped";
    }
    const { blocks, keyboard } = render(digest, day, subscription.language);
    const messages = partsOf({ blocks });
    for (const [at, message] of messages.entries()) {
      if (at < errand.parts) continue;
      if (isDoubtful(errand) && !(await renew(errand, deliveries, holder, clock()))) return "later";
      const isLast = at === messages.length - 1;
      const posted = await post(
        errand.place,
        { ...message, keyboard: isLast ? keyboard : [] },
        errand.cut.signal,
      );
      if (posted.outcome !== "sent") return giveUp(errand, posted);
      moves.note(errand.place.chat, posted.chat);
      errand.parts = at + 1;
      if (!isLast) await renew(errand, deliveries, holder, clock());
    }
    parts.meter?.digestLag(clock() - errand.due.instant);
    await mark(errand, Math.max(subscription.since, issue.asOf - SLACK), shownBy(digest));
    return "sent";
  }

  async function giveUp(errand: Errand, posted: Exclude<Posted, { outcome: "sent" }>): Promise<Dispatched> {
    const { place, attempts } = errand;
    if (posted.outcome === "gone") {
      log.info({ ...place }, "Digest : personne n’est plus joignable là ; l’abonnement prend fin.");
      await (posted.from === "chat" ? subscriptions.endChat(place.chat) : subscriptions.end(place));
      await release(errand, 0);
      return "ended";
    }
    if (posted.outcome === "barred")
      log.info({ ...place }, "Digest : le bot n’a pas le droit d’écrire là pour l’instant ; il réessaiera.");
    await release(errand, posted.outcome === "barred" ? AGAIN.most : waitAfter(attempts));
    return posted.outcome === "changed" ? "stale" : "later";
  }

  /** Notes a digest as sent, again and again where that cannot be written: the message is out, and is not to be sent again. */
  async function mark(errand: Errand, since: Sent["since"], documents: Sent["documents"]): Promise<void> {
    for (let isLast = false; !isLast;) {
      isLast = errand.cut.signal.aborted;
      try {
        // What is not noted has been erased meanwhile, unless it has moved.
        while (!(await noted(errand, since, documents)) && moves.placeOf(errand.place) !== errand.place);
        return;
      } catch (fault) {
        tell(fault, {}, "Digest : un envoi n’a pu être noté ; c’est retenté, sans le renvoyer.");
        await pause(BETWEEN_MARKS, errand.cut.signal).catch(() => undefined);
      }
    }
  }

  async function noted(errand: Errand, since: Sent["since"], documents: Sent["documents"]): Promise<boolean> {
    const place = moves.placeOf(errand.place);
    if (place !== errand.place) await subscriptions.migrate(errand.place.chat, place.chat);
    errand.place = place;
    return deliveries.markSent(claimOf(errand, holder), { now: clock(), since, documents });
  }

  /** A fault that meets everybody's digest is told once in a while. */
  function tell(fault: unknown, fields: object, message: string): void {
    const words = `${message} ${fault instanceof Error ? fault.message : String(fault)}`;
    const isNew = told.words !== words || performance.now() - told.at > QUIET;
    if (isNew) log.error({ ...describeFault(fault), ...fields }, message);
    if (isNew) told = { words, at: performance.now() };
  }

  async function release(errand: Errand, wait: number): Promise<void> {
    errand.place = moves.placeOf(errand.place);
    await deliveries.release(claimOf(errand, holder), clock() + wait);
  }

  return {
    claim: async (due, place) => {
      const vouched = performance.now();
      const progress = await deliveries.claim({ place, day: due.day, holder }, clock());
      return progress && { due, place, ...progress, vouched, cut: new AbortController() };
    },
    carry: async (errand, issue) => {
      if (!parts.isAdmitted(errand.place.chat)) {
        await release(errand, DAY);
        return "skipped";
      }
      try {
        return await send(errand, issue);
      } catch (fault) {
        const isCut = errand.cut.signal.aborted || fault instanceof Interrupted;
        if (!isCut) tell(fault, errand.place, "Digest : un envoi a échoué ; il sera retenté.");
        await release(errand, isCut ? 0 : waitAfter(errand.attempts));
        return "later";
      }
    },
    giveBack: (errand) => release(errand, 0),
  };
}

function waitAfter(attempts: number): number {
  return Math.min(AGAIN.most, AGAIN.first * 2 ** (Math.min(attempts, 30) - 1));
}
