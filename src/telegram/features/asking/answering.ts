import type { Answer } from "../../../answer/answer.ts";
import type { Archivist } from "../../../answer/archivist.ts";
import { isBareWhy } from "../../../answer/explaining/bare-why.ts";
import type { Library } from "../../../answer/library.ts";
import { findWords } from "../../../language/words.ts";
import type { Log } from "../../../log.ts";
import { faultOfQuestion } from "../../../wording/question.ts";
import type { Wording } from "../../../wording/wording.ts";
import type { Edited, Sent } from "../../courier.ts";
import type { Message } from "../../message.ts";
import { describeFault } from "../../outgoing/fault.ts";
import { answerMessage } from "../../rendering/answer.ts";
import { whyMessage } from "../../rendering/why.ts";
import { commandName } from "../commands.ts";
import { courtesyOf } from "./courtesy.ts";
import { inWords } from "./in-words.ts";

/** A question with what it may lean on. */
export interface Asking {
  readonly question: string;
  readonly history: readonly string[];
  readonly wording: Wording;
}

/** What is said to a question. */
interface Reply {
  /** `unasked`: there was nothing to search for; `failed`: the search broke down. */
  readonly kind: Answer["kind"] | "unasked" | "failed";
  readonly message: Message;
  /** What the question was taken to mean; null where it was not asked. */
  readonly meaning: string | null;
}

/** What came of a question, and of the message that says so. */
export interface Delivered<O> {
  readonly kind: Reply["kind"] | "changed";
  readonly meaning: string | null;
  readonly outcome: O;
}

/** Answers questions by messages. */
export interface Answering {
  /**
   * Answers a question and delivers the answer. Where the archive has changed meanwhile it is looked at and asked anew, once; then
   * that is what is said. « Pourquoi ? » after a question is told why that has its answer. A search that fails is said to have failed; what fails in the delivery passes through.
   */
  answer<O extends Sent | Edited>(
    asking: Asking,
    deliver: (message: Message) => Promise<O>,
  ): Promise<Delivered<O>>;
}

/** What answers are made with. */
export interface AnsweringParts {
  readonly archivist: Pick<Archivist, "ask" | "coverage">;
  readonly library: Pick<Library, "refresh">;
  readonly log: Log;
}

export function createAnswering({ archivist, library, log }: AnsweringParts): Answering {
  const replyTo = async ({ question, history, wording }: Asking): Promise<Reply> => {
    const problem = problemOf(question, wording);
    if (problem !== null) return { kind: "unasked", message: inWords(problem), meaning: null };
    const explained = isBareWhy(question) ? history.at(-1) : undefined;
    try {
      if (explained !== undefined) {
        const message = whyMessage(await archivist.ask(explained), wording);
        return { kind: "unasked", message, meaning: null };
      }
      const answer = await archivist.ask(question, history);
      const message = answerMessage(answer, wording, archivist.coverage());
      return { kind: answer.kind, message, meaning: answer.understood ?? question };
    } catch (fault) {
      log.error(describeFault(fault), "Une question n’a pas pu être traitée.");
      return { kind: "failed", message: inWords(wording.say("answer-failed")), meaning: null };
    }
  };
  return {
    answer: async (asking, deliver) => {
      const first = await replyTo(asking);
      const outcome = await deliver(first.message);
      if (outcome.outcome !== "changed") return { ...first, outcome };
      await library.refresh().catch((fault: unknown) => {
        log.error(
          describeFault(fault),
          "L’index n’a pas pu être mis à jour après un changement de l’archive.",
        );
      });
      const second = await replyTo(asking);
      const again = await deliver(second.message);
      if (again.outcome !== "changed") return { ...second, outcome: again };
      const { say } = asking.wording;
      return { ...second, kind: "changed", outcome: await deliver(inWords(say("archive-changing"))) };
    },
  };
}

/** Why there is nothing to search for, in words; null where there is. */
function problemOf(question: string, wording: Wording): string | null {
  if (question.trim() === "")
    return wording.say("question-missing", { command: commandName("ask", wording.language) });
  const courtesy = courtesyOf(question);
  if (courtesy !== null) return wording.say(`courtesy-${courtesy}`);
  if (findWords(question).length === 0) return wording.say("question-wordless");
  return faultOfQuestion(question, wording);
}
