import type { ArrivedOn } from "../../src/answer/chronology/news-since.ts";
import type { Courier } from "../../src/telegram/courier.ts";
import { createChronology } from "../../src/telegram/features/chronology.ts";
import { createSince } from "../../src/telegram/features/since.ts";
import { startTalking, type Shelved, type TalkPlan } from "../support/talking-bot.ts";

/** A Friday. */
export const TODAY = "2026-07-10";

/** All that has no date came on the first of July 2026. */
export const IN_JULY: ArrivedOn = async (documents) => new Map(documents.map((id) => [id, "2026-07-01"]));

/** A Telegram with the whole bot at work in it, `/chrono` and `/depuis` included. */
export function startListing(shelved: Shelved, arrivedOn = IN_JULY, plan: TalkPlan = {}) {
  const { library } = shelved;
  const further = (courier: Courier) => [
    createChronology({ library, courier }),
    createSince({ library, courier, today: () => TODAY, arrivedOn }),
  ];
  return startTalking(shelved, { further, ...plan });
}

/** The text of a message with plain spaces only. */
export const textOf = (message: { readonly text?: string } | undefined) =>
  (message?.text ?? "").replaceAll(/[\u00A0\u202F]/g, " ");
