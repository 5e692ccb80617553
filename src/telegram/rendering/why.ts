import type { Answer } from "../../answer/answer.ts";
import { explanationInWords } from "../../wording/explanation.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Block, Keyboard, Message } from "../message.ts";
import { encode } from "../references.ts";
import { plain } from "./joining.ts";
import { inLine } from "./line.ts";

/** How many quotes are explained: those that an answer shows. */
const EXPLAINED_QUOTES = 3;

/** Why an answer is what it is, in the bot's own words: the whole, then each quote that is shown. Nothing is in a blockquote. */
export function whyMessage(answer: Answer, wording: Wording): Message {
  const { outcome, quotes } = explanationInWords(wording, answer);
  const shown = quotes.slice(0, EXPLAINED_QUOTES);
  const numbered = (at: number) => (shown.length > 1 ? [wording.say("why-quote", { number: at + 1 })] : []);
  return {
    blocks: [said(outcome), ...shown.map((reasons, at) => said([...numbered(at), ...reasons]))],
    keyboard: [],
  };
}

function said(lines: readonly string[]): Block {
  return { content: plain(lines.map(inLine).join("\n")), excerpts: [] };
}

/** A message with the button « Pourquoi ? » below its others, where its answer can be explained. */
export function withWhy(message: Message, answer: Answer, { say }: Wording): Message {
  // Not looked at, which would make it.
  if (!("explanation" in answer)) return message;
  const button = { text: say("button-why"), callback_data: encode({ kind: "why" }) };
  return { ...message, keyboard: added(message.keyboard, button) };
}

/** In the row of « autres extraits » where there is one, else in a row of its own. */
function added(keyboard: Keyboard, button: Keyboard[number][number]): Keyboard {
  const last = keyboard.at(-1) ?? [];
  const [only] = last;
  const isMore = last.length === 1 && only && "callback_data" in only && only.callback_data.startsWith("m:");
  return isMore ? [...keyboard.slice(0, -1), [...last, button]] : [...keyboard, [button]];
}
