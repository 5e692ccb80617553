import { ANSWERS } from "./answers/messages.ts";
import { CHRONOLOGY } from "./chronology/messages.ts";
import { CHECKING } from "./checking/messages.ts";
import { CONFLICTS } from "./conflicts/messages.ts";
import { COMMON } from "./common/messages.ts";
import { DIGEST } from "./digest/messages.ts";
import { EXPLAINING } from "./explaining/messages.ts";
import { GROUPS } from "./groups/messages.ts";
import { INLINE } from "./inline/messages.ts";
import { LISTING } from "./listing/messages.ts";
import { PERIODS } from "./periods/messages.ts";
import { READING } from "./reading/messages.ts";
import { WELCOME } from "./welcome/messages.ts";

/** Every message of the bot, by chapters: each is a folder with its words in every language. */
export const CHAPTERS = {
  common: COMMON,
  answers: ANSWERS,
  reading: READING,
  welcome: WELCOME,
  groups: GROUPS,
  inline: INLINE,
  digest: DIGEST,
  checking: CHECKING,
  chronology: CHRONOLOGY,
  periods: PERIODS,
  explaining: EXPLAINING,
  listing: LISTING,
  conflicts: CONFLICTS,
} as const;

/** Every message by its meaning, with the variables that it needs. */
export const MESSAGES = {
  ...COMMON,
  ...ANSWERS,
  ...READING,
  ...WELCOME,
  ...GROUPS,
  ...INLINE,
  ...DIGEST,
  ...CHECKING,
  ...CHRONOLOGY,
  ...PERIODS,
  ...EXPLAINING,
  ...LISTING,
  ...CONFLICTS,
} as const;

/** The name of a message. */
export type Message = keyof typeof MESSAGES;

/** What a message needs to be said: nothing, or a value for each of its variables. */
export type Values<M extends Message> = [Variable<M>] extends [never]
  ? []
  : [values: Readonly<Record<Variable<M>, string | number>>];

type Variable<M extends Message> = (typeof MESSAGES)[M][number];
