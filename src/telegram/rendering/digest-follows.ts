import type { Follow } from "../../state/follows.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Keyboard, Message } from "../message.ts";
import { choice, inRows, panelOf } from "./digest-buttons.ts";
import type { Where } from "./digest-panel.ts";
import { inLine, shortened } from "./line.ts";

/** What is known of the follows of a place. */
export interface FollowsView {
  readonly where: Where;
  readonly follows: readonly Follow[];
  readonly isSubscribed: boolean;
}

/** The longest word, name or phrase that is followed, in UTF-16 units: fifty of them fit into one message. */
export const LONGEST_FOLLOW = 60;

/** A label longer than this, in UTF-16 units, has a row of its own. */
const SHORT_LABEL = 16;

/** What is followed and muted, with a button to end each; `command` is how more is added, and `said` goes before. */
export function followsPanel(
  { where, follows, isSubscribed }: FollowsView,
  command: string,
  wording: Wording,
  said: readonly string[] = [],
): Message {
  const { say } = wording;
  const [followed, muted] = (["follow", "mute"] as const).map((kind) =>
    follows.filter((one) => one.kind === kind).map(({ text }) => text),
  );
  const lists = [
    ...listed("follows-followed", where, followed ?? [], wording),
    ...listed("follows-muted", where, muted ?? [], wording),
  ];
  const words = lists.length === 0 ? [say("follows-none", { command })] : [...lists, say("follows-end")];
  const hints = isSubscribed ? [] : [say("follows-without-digest")];
  const digest = choice(say("settings-change-digest"), { kind: "digest", act: "show" });
  const settings = choice(say("settings-open"), { kind: "settings", panel: "all" });
  return panelOf(
    [...said, words.join("\n"), ...hints],
    [...endButtons(follows), isSubscribed ? [settings] : [digest, settings]],
  );
}

/** Words one after the other, each between quotation marks, in at most so many UTF-16 units. */
export function wordsInWords(words: readonly string[], { say }: Wording, limit = Infinity): string {
  const named = words.map((word) => say("follows-word", { word: shortened(inLine(word), LONGEST_FOLLOW) }));
  return shortened(named.join(", "), limit);
}

function listed(
  message: "follows-followed" | "follows-muted",
  where: Where,
  words: readonly string[],
  wording: Wording,
): string[] {
  return words.length === 0 ? [] : [wording.say(message, { where, words: wordsInWords(words, wording) })];
}

/** The words as labels, a mute as it is typed; short ones stand two in a row. */
function endButtons(follows: readonly Follow[]): Keyboard {
  const buttons = follows.map(({ id, kind, text }) =>
    choice(kind === "mute" ? `-${text}` : text, { kind: "unfollow", id }),
  );
  const isShort = buttons.every(({ text }) => text.length <= SHORT_LABEL);
  return inRows(buttons, isShort ? 2 : 1);
}
