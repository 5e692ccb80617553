/** How Telegram is set up for this test; times in ms. */
export interface Settings {
  readonly token: string;
  readonly username: string;
  /** In groups the bot sees only what is for it (default: as @BotFather sets it). */
  readonly privacyMode: boolean;
  /** In privacy mode, mentions get through all the same: Telegram does not promise it. */
  readonly mentionsPassPrivacy: boolean;
  /** The bot is told which inline result was chosen (`/setinlinefeedback`). */
  readonly inlineFeedback: boolean;
  /** Polls that repeat themselves, and conflicts, are slowed down as Telegram does it. */
  readonly slowsRepeats: boolean;
  /** How long a press, and an inline query, may wait for its answer. */
  readonly pressLifetime: number;
  readonly queryLifetime: number;
  /** How long Telegram waits before it calls a webhook again that did not answer well. */
  readonly webhookRetry: number;
  /** How long a helper waits before it fails. */
  readonly patience: number;
}

/** What holds where a test does not say otherwise. */
export const DEFAULTS: Settings = {
  token: "123456789:AAtest-token_of-the-strict-local-server",
  username: "archiviste_test_bot",
  privacyMode: true,
  mentionsPassPrivacy: false,
  inlineFeedback: true,
  slowsRepeats: true,
  pressLifetime: 15_000,
  queryLifetime: 10_000,
  webhookRetry: 500,
  patience: 20_000,
};
