import type { Language } from "../../language/languages.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Message } from "../message.ts";
import { choice, inRows, markedChoice, panelOf } from "./digest-buttons.ts";
import { wordsInWords, type FollowsView } from "./digest-follows.ts";
import { clockInWords, type DigestView, type Where } from "./digest-panel.ts";

/** What can be set at a place, as it is. */
export interface SettingsView {
  readonly where: Where;
  /** The language that was chosen; null for that of the client. */
  readonly language: Language | null;
  readonly digest: DigestView;
  readonly follows: FollowsView;
}

/** So much of what is followed is named here, in UTF-16 units: the whole of it is one button away. */
const LONGEST_LIST = 300;

/** Language, digest and follows, with a button to change each. */
export function settingsPanel({ where, language, digest, follows }: SettingsView, wording: Wording): Message {
  const { say } = wording;
  const { subscribed } = digest;
  const [followed, muted] = (["follow", "mute"] as const).map((kind) =>
    wordsInWords(
      follows.follows.filter((one) => one.kind === kind).map(({ text }) => text),
      wording,
      LONGEST_LIST,
    ),
  );
  const lines = [
    say("settings-language", { where, language: language ?? "client" }),
    subscribed ? say("settings-digest-on", clockInWords(subscribed)) : say("settings-digest-off"),
    followed ? say("settings-follows", { words: followed }) : say("settings-follows-none"),
    ...(muted ? [say("settings-mutes", { words: muted })] : []),
  ];
  const buttons = [
    choice(say("settings-change-language"), { kind: "settings", panel: "languages" }),
    choice(say("settings-change-digest"), { kind: "digest", act: "show" }),
    choice(say("settings-change-follows"), { kind: "follows" }),
  ];
  return panelOf([say("settings-title", { where }), lines.join("\n")], [buttons]);
}

/** Each language by the name that its speakers give it. */
const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["fr", "Français"],
  ["en", "English"],
  ["vi", "Tiếng Việt"],
];

/** Languages to choose from, with the one that holds now marked. */
export function languagesPanel(
  { where, language }: Pick<SettingsView, "where" | "language">,
  { say }: Wording,
): Message {
  const buttons = LANGUAGES.map(([one, name]) =>
    markedChoice(one === language, name, { kind: "language", language: one }),
  );
  const client = markedChoice(language === null, say("settings-of-client", { where }), {
    kind: "language",
    language: null,
  });
  const back = choice(say("settings-open"), { kind: "settings", panel: "all" });
  return panelOf([say("settings-languages", { where })], [...inRows(buttons, 3), [client], [back]]);
}
