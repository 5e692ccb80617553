import type { Library } from "../answer/library.ts";
import type { Config } from "../config.ts";
import { localDay } from "../digest/due/due.ts";
import type { Embedder } from "../embedding/embedder.ts";
import type { Log } from "../log.ts";
import type { Meter } from "../meter.ts";
import type { State } from "../state/state.ts";
import { createCheck } from "../telegram/courier-check.ts";
import { createChecking } from "../telegram/features/check.ts";
import { createChronology } from "../telegram/features/chronology.ts";
import { createDigestFeatures, type DigestFeatures } from "../telegram/features/digest/digest-features.ts";
import { createFinder } from "../telegram/features/inline/finder.ts";
import { createInline } from "../telegram/features/inline/inline.ts";
import { createListings } from "../telegram/features/listing.ts";
import { createSince } from "../telegram/features/since.ts";
import type { Digests } from "./digests/digests.ts";

/** What the features of a service are made of. */
export interface FeatureParts {
  readonly config: Pick<Config, "digestTime" | "timeZone" | "adminIds">;
  readonly state: State;
  readonly library: Library;
  readonly embedder: Embedder;
  readonly digests: Pick<Digests, "digestNow" | "digestOf">;
  readonly log: Log;
  readonly meter: Pick<Meter, "incident">;
}

/** What the bot can do beyond answering: search in any chat, chronologies, digests, follows and settings. */
export function composeFeatures(parts: FeatureParts): DigestFeatures {
  const { config, state, library, embedder, digests, log, meter } = parts;
  const { further, ...others } = createDigestFeatures({
    state,
    library,
    digestNow: digests.digestNow,
    digestOf: digests.digestOf,
    defaults: { time: config.digestTime, zone: config.timeZone },
    now: Date.now,
    adminIds: config.adminIds,
    log,
  });
  const finder = createFinder({ library, embedder });
  const check = createCheck({ library, log, meter });
  const dayOf = (instant: number) => localDay(instant, config.timeZone);
  const arrivedOn = async (documents: readonly string[]) => {
    const times = await state.arrivals.seen(documents);
    return new Map([...times].map(([id, time]) => [id, dayOf(time)]));
  };
  return {
    ...others,
    further: (courier) => [
      createInline({ finder, check }),
      createChecking({ library, courier, log, now: () => performance.now() }),
      createChronology({ library, courier }),
      createListings({ library, courier }),
      createSince({ library, courier, today: () => dayOf(Date.now()), arrivedOn }),
      ...further(courier),
    ],
  };
}
