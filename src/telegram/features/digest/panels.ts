import type { State } from "../../../state/state.ts";
import type { Wording } from "../../../wording/wording.ts";
import type { Message } from "../../message.ts";
import { followsPanel, type FollowsView } from "../../rendering/digest-follows.ts";
import {
  digestPanel,
  timesPanel,
  zonesPanel,
  type Clock,
  type DigestView,
} from "../../rendering/digest-panel.ts";
import { languagesPanel, settingsPanel } from "../../rendering/digest-settings.ts";
import { commandName } from "../commands.ts";
import type { DigestPlace } from "./digest-place.ts";
import type { Subscriber } from "./subscriber.ts";

/** What can be set at a place, as it is at the moment of asking; `said` goes before. */
export interface Panels {
  digest(at: DigestPlace, wording: Wording, about?: DigestNews): Promise<Message>;
  times(at: DigestPlace, wording: Wording): Promise<Message>;
  zones(at: DigestPlace, wording: Wording): Promise<Message>;
  follows(at: DigestPlace, wording: Wording, said?: readonly string[]): Promise<Message>;
  settings(at: DigestPlace, wording: Wording): Promise<Message>;
  languages(at: DigestPlace, wording: Wording): Promise<Message>;
}

/** What has just become of a digest. */
export interface DigestNews {
  readonly said?: readonly string[];
  readonly isZoneAssumed?: boolean;
}

/** What panels are made of. */
export interface PanelParts {
  readonly state: Pick<State, "follows" | "settings">;
  readonly subscriber: Subscriber;
  readonly defaults: Clock;
}

export function createPanels({ state, subscriber, defaults }: PanelParts): Panels {
  const digestAt = async ({ place, where }: DigestPlace): Promise<DigestView> => {
    const known = await subscriber.get(place);
    if (!known) return { where, subscribed: null, defaults };
    const { time, zone } = known;
    return { where, subscribed: { time, zone, upcoming: await subscriber.upcoming(known) }, defaults };
  };
  const followsAt = async ({ place, where }: DigestPlace): Promise<FollowsView> => ({
    where,
    follows: await state.follows.list(place),
    isSubscribed: (await subscriber.get(place)) !== null,
  });
  return {
    digest: async (at, wording, { said, isZoneAssumed = false } = {}) =>
      digestPanel({ ...(await digestAt(at)), isZoneAssumed }, wording, said),
    times: async (at, wording) => timesPanel(await digestAt(at), commandOf(wording), wording),
    zones: async (at, wording) => zonesPanel(await digestAt(at), commandOf(wording), wording),
    follows: async (at, wording, said) =>
      followsPanel(await followsAt(at), commandName("follow", wording.language), wording, said),
    settings: async (at, wording) => {
      const { place, where } = at;
      const language = await state.settings.language(place.chat);
      const [digest, follows] = [await digestAt(at), await followsAt(at)];
      return settingsPanel({ where, language, digest, follows }, wording);
    },
    languages: async ({ place, where }, wording) =>
      languagesPanel({ where, language: await state.settings.language(place.chat) }, wording),
  };
}

function commandOf({ language }: Wording): string {
  return commandName("digest", language);
}
