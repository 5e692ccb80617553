import { answering } from "./answering.ts";
import { chats } from "./chats.ts";
import { editing } from "./editing.ts";
import type { Method } from "./method.ts";
import { polling } from "./polling.ts";
import { profile } from "./profile.ts";
import { sending } from "./sending.ts";

/** All methods of this server by their name in lower case, which is how Telegram compares them. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  [...polling, ...sending, ...editing, ...answering, ...profile, ...chats].map((method) => [
    method.name.toLowerCase(),
    method,
  ]),
);
