import type { Place } from "../../../state/place.ts";
import type { Holdings } from "../../../state/privacy.ts";
import type { State } from "../../../state/state.ts";
import type { Wording } from "../../../wording/wording.ts";
import { clockInWords, type Where } from "../../rendering/digest-panel.ts";
import { inLine } from "../../rendering/line.ts";
import type { Keeping } from "../privacy.ts";

/**
 * What is kept on disk, by name. In a group it is what the group keeps: what is kept of one person alone is told them in private, and
 * is all that they can delete (admins end what is the group's).
 */
export function createKeeping({ privacy }: Pick<State, "privacy">): Keeping {
  return {
    kept: async (ctx, person, chat) => {
      const { wording } = ctx;
      const own = linesOf(await privacy.everythingOf(person), wording);
      if (ctx.chat?.type === "private") return withHeading(own, "private", wording);
      const ofGroup = linesOf(await privacy.everythingOf(chat), wording);
      const isElsewhere = person !== chat && own.length > 0;
      return [
        ...withHeading(ofGroup, "group", wording),
        ...(isElsewhere ? [wording.say("kept-in-private")] : []),
      ];
    },
    erase: (person) => privacy.erase(person),
  };
}

function withHeading(lines: readonly string[], where: Where, { say }: Wording): string[] {
  return lines.length === 0 ? [] : [say("kept-heading", { where }), ...lines];
}

function linesOf(holdings: Holdings, { say }: Wording): string[] {
  const { subscriptions, follows, language, deliveries, shown } = holdings;
  return [
    ...subscriptions.map(({ place, time, zone }) =>
      say("kept-digest", { where: whereOf(place), ...clockInWords({ time, zone }) }),
    ),
    ...follows.map(({ place, kind, text }) =>
      say(`kept-${kind}`, { where: whereOf(place), word: inLine(text) }),
    ),
    ...(language === null ? [] : [say("kept-language", { language })]),
    ...(deliveries === 0 ? [] : [say("kept-deliveries", { count: deliveries })]),
    ...(shown === 0 ? [] : [say("kept-shown", { count: shown })]),
  ];
}

function whereOf({ topic }: Place): Where {
  return topic === null ? "private" : "topic";
}
