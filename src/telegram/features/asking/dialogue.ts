import type { Address, Courier, Edited, Sent } from "../../courier.ts";
import type { Memory } from "../memory/memory.ts";
import type { Answering, Delivered } from "./answering.ts";
import { deleteIfThere } from "./deletion.ts";
import type { Journal, Kind } from "./journal.ts";
import type { Quotation } from "./quotation.ts";
import type { Scene } from "./scene.ts";
import { whileTyping } from "./typing.ts";

/** A question in its conversation. */
export interface Line {
  readonly kind: Kind;
  readonly question: string;
  readonly history: readonly string[];
  /** The message that asks it. */
  readonly message: number;
  /** What of the message the answer quotes; null where it is the only question there. */
  readonly quotation: Quotation | null;
}

/** What a question was answered with. */
export interface Answered {
  /** What it was taken to mean, as far as that is kept; null where it was not asked. */
  readonly meaning: string | null;
  /** The messages that answer it; none where nobody could be reached. */
  readonly answer: readonly number[];
}

/** Question and answer in a chat: shown as typing where it takes long, counted, and remembered for replies to the answer. */
export interface Dialogue {
  /** Sends the answer as a reply to the question. */
  answer(scene: Scene, line: Line): Promise<Answered>;
  /** Puts the answer in the place of an earlier one. */
  answerAnew(scene: Scene, line: Line, earlier: readonly number[]): Promise<Answered>;
  /** Takes answers away; those that are gone already or too old for it stay unmentioned. */
  withdraw(scene: Scene, answer: readonly number[]): Promise<void>;
}

/** What a dialogue is made of. */
export interface DialogueParts {
  readonly answering: Answering;
  readonly courier: Courier;
  readonly memory: Memory;
  readonly journal: Journal;
}

export function createDialogue({ answering, courier, memory, journal }: DialogueParts): Dialogue {
  /** Answers a line by way of `deliver`, and notes what came of it. */
  const through = async <O extends Sent | Edited>(
    { api, wording, partner, chatType }: Scene,
    { kind, question, history }: Line,
    deliver: Parameters<typeof answering.answer<O>>[1],
  ): Promise<Delivered<O>> => {
    const began = performance.now();
    const work = () => answering.answer({ question, history, wording }, deliver);
    const delivered = await whileTyping(api, partner, work);
    const outcome = delivered.outcome.outcome === "gone" ? "gone" : delivered.kind;
    journal.record({ kind, outcome, ms: performance.now() - began, chat: partner.chat, chatType });
    return delivered;
  };
  const remembered = ({ partner }: Scene, meaning: string | null, answer: readonly number[]): Answered => {
    const { chat, person } = partner;
    const question = meaning?.slice(0, LONGEST_MEANING) ?? null;
    if (question !== null) {
      for (const message of answer) memory.keepAnswered({ chat, answer: message, person, question });
    }
    return { meaning: question, answer };
  };
  const answer: Dialogue["answer"] = async (scene, line) => {
    const to = addressOf(scene, line);
    const { meaning, outcome } = await through<Sent>(scene, line, (message) => courier.send(to, message));
    const sent = outcome.outcome === "sent" ? outcome.messages.map(({ message }) => message) : [];
    return remembered(scene, meaning, sent);
  };
  return {
    answer,
    withdraw,
    answerAnew: async (scene, line, earlier) => {
      const [first, ...others] = earlier;
      if (first === undefined || others.length > 0) {
        await withdraw(scene, earlier);
        return answer(scene, line);
      }
      const place = { chat: scene.partner.chat, message: first };
      const { meaning } = await through<Edited>(scene, line, (message) => courier.edit(place, message));
      return remembered(scene, meaning, earlier);
    },
  };
}

async function withdraw({ api, partner }: Scene, messages: readonly number[]): Promise<void> {
  for (const message of messages) await deleteIfThere(api, partner.chat, message);
}

/** So much of a question is kept, in UTF-16 units: more says nothing to a follow-up, and would fill the memory. */
const LONGEST_MEANING = 500;

function addressOf({ partner: { chat, topic } }: Scene, { message, quotation }: Line): Address {
  return { chat, topic, replyTo: { message, ...quotation } };
}
