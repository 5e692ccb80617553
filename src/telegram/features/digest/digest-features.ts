import type { MiddlewareObj } from "grammy";
import type { Library } from "../../../answer/library.ts";
import type { Log } from "../../../log.ts";
import type { State } from "../../../state/state.ts";
import { everyWording } from "../../../wording/wording.ts";
import type { BotContext } from "../../context.ts";
import type { Courier } from "../../courier.ts";
import type { Clock } from "../../rendering/digest-panel.ts";
import { createFollowing } from "../follows.ts";
import type { ChosenLanguage } from "../language.ts";
import type { Keeping } from "../privacy.ts";
import { chosenLanguageIn, createSettings } from "../settings.ts";
import { createBelonging, createMoved, type Moved } from "./belonging.ts";
import { createDigestButtons } from "./buttons.ts";
import type { DigestParts } from "./changing.ts";
import { createDigestCommand } from "./command.ts";
import { createDeciding } from "./deciding.ts";
import { createHanding, type MakeDigest } from "./handing.ts";
import { createKeeping } from "./keeping.ts";
import { createLocation } from "./location.ts";
import { createPanels } from "./panels.ts";
import { createSubscriber } from "./subscriber.ts";
import { createZoneQuestions } from "./zone-questions.ts";

/** What the digest, follows and settings are made of. */
export interface DigestFeatureParts {
  readonly state: Pick<State, "subscriptions" | "deliveries" | "follows" | "settings" | "privacy">;
  readonly library: Pick<Library, "refresh">;
  /** The digest of somebody who asks for it now, … */
  readonly digestNow: MakeDigest;
  /** … and a day's own, made again to show the rest of it. */
  readonly digestOf: MakeDigest;
  /** A new subscriber's. */
  readonly defaults: Clock;
  /** In ms since 1970. */
  readonly now: () => number;
  readonly adminIds?: readonly number[] | undefined;
  readonly log: Log;
}

/** The daily digest, follows and settings as people see them. */
export interface DigestFeatures {
  /** The features over a bot's courier, in their order. */
  further(courier: Courier): readonly MiddlewareObj<BotContext>[];
  readonly chosenLanguage: ChosenLanguage;
  readonly keeping: Keeping;
  readonly moved: Moved;
}

export function createDigestFeatures(given: DigestFeatureParts): DigestFeatures {
  const { state, defaults, now, adminIds = [], log } = given;
  return {
    chosenLanguage: chosenLanguageIn(state),
    keeping: createKeeping(state),
    moved: createMoved({ state, log }),
    further: (courier) => {
      const subscriber = createSubscriber({ state, defaults, now });
      const deciding = createDeciding({ courier, adminIds });
      const panels = createPanels({ state, subscriber, defaults });
      const handing = createHanding({ ...given, courier, subscriber });
      const zoneQuestions = createZoneQuestions(now);
      const parts: DigestParts = { courier, deciding, subscriber, handing, panels, zoneQuestions };
      return [
        createBelonging({ state, log }),
        createDigestCommand(parts),
        createDigestButtons(parts),
        createLocation({ ...parts, defaults, now }),
        createFollowing({ courier, deciding, panels, follows: state.follows }),
        createSettings({ courier, deciding, panels, state, wordings: everyWording() }),
      ];
    },
  };
}
