import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Api } from "grammy";
import { onTestFinished } from "vitest";
import { readCurrent } from "../../src/archive/folder.ts";
import { createCourier, type Courier, type SentMessage } from "../../src/telegram/courier.ts";
import type { Block, Excerpt, Keyboard, Message } from "../../src/telegram/message.ts";
import { configureOutgoing } from "../../src/telegram/outgoing/outgoing.ts";
import { joined, marked, plain, type Mark } from "../../src/telegram/rendering/joining.ts";
import { SAMPLE_FILES, temporaryFolder, writeFiles } from "../support/archives.ts";
import { startBotApi } from "../support/bot-api/index.ts";
import { keptLog } from "../support/kept-log.ts";
import { FREE } from "../support/polling-bot.ts";

export const FILE = "000_port.txt";
export const QUAY = "Les travaux ont coûté 36 millions de dollars.";
export const BUTTONS: Keyboard = [[{ text: "Oui", callback_data: "x" }]];

export function excerptOf(display: string, file: keyof typeof SAMPLE_FILES = FILE): Excerpt {
  const start = SAMPLE_FILES[file].indexOf(display);
  return { file, start, end: start + display.length, text: display, display };
}

export function quoting(excerpt: Excerpt, kind: Mark = "blockquote"): Block {
  return { content: joined([marked(excerpt.display, kind), plain("la source")], "\n"), excerpts: [excerpt] };
}

export function saying(...words: string[]): Message {
  return { blocks: words.map((text) => ({ content: plain(text), excerpts: [] })), keyboard: [] };
}

export async function setUp({ outgoing = false } = {}) {
  const seeds = temporaryFolder();
  writeFiles(seeds, SAMPLE_FILES);
  const server = await startBotApi();
  onTestFinished(server.stop);
  const log = keptLog();
  const library = { readCurrent: (file: string) => readCurrent(seeds, file) };
  const courierOf = () => {
    const api = new Api(server.token, { apiRoot: server.root });
    if (outgoing) configureOutgoing(api, { log, signal: new AbortController().signal, limits: FREE });
    return createCourier({ api, library, log });
  };
  const anna = server.user();
  const chat = anna.openedChat();
  const rewrite = (text: string) => writeFileSync(join(seeds, FILE), text);
  return { server, lines: log.lines, library, log, courierOf, courier: courierOf(), anna, chat, rewrite };
}

export async function sent(courier: Courier, chat: number, message: Message): Promise<SentMessage> {
  const result = await courier.send({ chat }, message);
  const [first] = result.outcome === "sent" ? result.messages : [];
  if (!first) throw new Error(result.outcome);
  return first;
}
