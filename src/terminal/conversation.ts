import { createInterface } from "node:readline";
import { fold } from "../language/folding.ts";
import type { Answer } from "../answer/answer.ts";
import { isBareWhy } from "../answer/explaining/bare-why.ts";
import type { Wording } from "../wording/wording.ts";
import { faultInWords } from "./fault.ts";
import type { Line } from "./lines.ts";
import { faultOfQuestion, REMEMBERED, type Asking } from "../wording/question.ts";

/** Whom a conversation is held with, and through what. */
export interface Partner {
  readonly ask: (asking: Asking) => Promise<Answer>;
  /** Shows an answer. */
  readonly show: (answer: Answer) => Promise<void>;
  /** Says why an answer is what it is. */
  readonly explain: (answer: Answer) => Promise<void>;
  /** Says what is wrong with a question, or failed in answering it. */
  readonly complain: (problem: string) => void;
}

/** What ends a conversation, folded. */
const FAREWELLS: readonly string[] = ["quitter", "quit", "exit", "thoat"];

/**
 * Answers lines one by one until they end or one of them takes leave. Empty lines are passed over. A question that is refused
 * or fails, or a command of Telegram’s, is complained about and the conversation goes on; « pourquoi ? » after an answer asks why that is so. Resolves to the last answer, null where there was none.
 */
export async function converse(
  lines: AsyncIterable<Line>,
  wording: Wording,
  partner: Partner,
): Promise<Answer | null> {
  const history: string[] = [];
  let last: Answer | null = null;
  for await (const line of lines) {
    const question = "text" in line ? withoutAsking(line.text.trim()) : "";
    if (FAREWELLS.includes(fold(question))) break;
    const problem = "fault" in line ? line.fault : problemOf(question, wording);
    if (problem !== null) {
      if (question !== "" || "fault" in line) partner.complain(problem);
      continue;
    }
    if (last && isBareWhy(question)) {
      await partner.explain(last);
      continue;
    }
    try {
      last = await partner.ask({ question, history: [...history] });
      await partner.show(last);
      history.push(last.understood ?? question);
      history.splice(0, history.length - REMEMBERED);
    } catch (fault) {
      partner.complain(faultInWords(fault));
    }
  }
  return last;
}

/** A question as typed, without the command that only asks it. */
function withoutAsking(typed: string): string {
  return typed.replace(/^\/(?:demander|ask)(?:\s+|$)/iu, "");
}

/** What is wrong with a question; of a command that only Telegram knows, that it is one. */
function problemOf(question: string, wording: Wording): string | null {
  const command = COMMAND.exec(question)?.[0];
  return command === undefined
    ? faultOfQuestion(question, wording)
    : wording.say("question-command", { command });
}

const COMMAND = /^\/[a-zà-ÿ_]{2,32}(?=\s|$)/iu;

/** The lines that a person types behind a prompt, until Ctrl-C or Ctrl-D. */
export async function* promptedLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): AsyncGenerator<Line> {
  const prompt = createInterface({ input, output, prompt: "› ", terminal: true });
  prompt.on("SIGINT", () => prompt.close());
  prompt.prompt();
  try {
    for await (const text of prompt) {
      yield { text };
      prompt.prompt();
    }
    output.write("\n");
  } finally {
    prompt.close();
  }
}
