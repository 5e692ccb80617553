import type { Api } from "grammy";
import type { Library } from "../../answer/library.ts";
import type { Log } from "../../log.ts";
import type { Meter } from "../../meter.ts";
import type { State } from "../../state/state.ts";
import { createDelivery, type Timings } from "../../telegram/delivery/delivery.ts";
import { createEditor, type Editor } from "../../telegram/delivery/editor.ts";
import { createNewsroom } from "../../telegram/delivery/newsroom.ts";
import { createPost } from "../../telegram/delivery/post.ts";
import { digestMessage } from "../../telegram/rendering/digest.ts";
import { everyWording, wordingOf } from "../../wording/wording.ts";
import { nameOfProcess } from "../process-name.ts";

/** The daily digests of a running bot. */
export interface Digests extends Pick<Editor, "digestNow" | "digestOf"> {
  /** Begins to send those that are due; once. */
  deliver(parts: DeliverParts): Delivering;
}

/** Digests being delivered. */
export interface Delivering {
  /**
   * Resolves when the signal has ended everything, at most 8 s after it where the state answers: what was under way is finished, or given
   * back for the next run. Never rejects. Calls of the api must not be cut off before.
   */
  readonly ended: Promise<void>;
  /** To be told of groups that migrate, by their old and new id. */
  moved(from: number, to: number): Promise<void>;
}

/** What digests are made of. */
export interface DigestsParts {
  readonly state: State;
  readonly library: Library;
  readonly log: Log;
  readonly meter?: Pick<Meter, "digestLag" | "incident"> | undefined;
  /** The time in ms since 1970. */
  readonly clock?: () => number;
}

/** What digests are delivered with. */
export interface DeliverParts {
  /** Its bot must be initialised, its outgoing calls configured. */
  readonly api: Pick<Api, "sendMessage">;
  readonly signal: AbortSignal;
  /** Who may use the bot; everybody where nothing is said. Nobody else is written to, but their subscriptions stay. */
  readonly isAdmitted?: ((chat: number) => boolean) | undefined;
  /** The name of this process, which no other one bears or will. */
  readonly holder?: string;
  /** The name of one that is known to be no more: what it had begun is taken over at once, and not in some minutes. */
  readonly dead?: string | null;
  /** How many processes deliver side by side, this one included. */
  readonly sharing?: (() => number) | undefined;
  /** Nothing is sent before it resolves; it must not reject. */
  readonly ready?: Promise<void>;
  /** Others than usual, for tests. */
  readonly timings?: Partial<Timings>;
}

/** The digests of a state and a library. */
export function createDigests({ state, library, log, meter, clock = Date.now }: DigestsParts): Digests {
  const newsroom = createNewsroom({ library, arrivals: state.arrivals, log, clock });
  const editor = createEditor({ state, newsroom, clock });
  const french = wordingOf("fr");
  const wordings = everyWording();
  return {
    digestNow: editor.digestNow,
    digestOf: editor.digestOf,
    deliver: ({ api, isAdmitted = () => true, holder = nameOfProcess(), ready, ...parts }) => {
      const delivery = createDelivery({
        ...parts,
        isAdmitted,
        state,
        newsroom,
        editor,
        render: (digest, day, language) => digestMessage(digest, day, wordings.get(language) ?? french),
        post: createPost({ api, library, log, meter }),
        holder,
        log,
        clock,
        meter,
      });
      return { ended: (ready ?? Promise.resolve()).then(delivery.run), moved: delivery.moved };
    },
  };
}
