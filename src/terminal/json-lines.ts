import type { Wording } from "../wording/wording.ts";
import { jsonLine } from "./answer-json.ts";
import { faultInWords } from "./fault.ts";
import type { Line } from "./lines.ts";
import { faultOfQuestion, REMEMBERED, type Asking } from "../wording/question.ts";

/**
 * Answers questions that come as lines, plain or as `{"question", "history"}`: one line of JSON for each, in order, as it is
 * ready. What is wrong with a line, or fails in answering it, becomes its `{"error"}`, in the words of `wording`; the rest
 * goes on.
 */
export async function* answerLines(
  lines: AsyncIterable<Line>,
  wording: Wording,
  answer: (asking: Asking) => Promise<string>,
): AsyncGenerator<string> {
  for await (const line of lines) {
    const asking = "fault" in line ? line : askingOf(line.text, wording);
    if ("fault" in asking) yield jsonLine({ error: asking.fault });
    else yield await answer(asking).catch((fault: unknown) => jsonLine({ error: faultInWords(fault) }));
  }
}

type Read = Asking | { readonly fault: string };

/** What a line asks. A line that begins with `{` is meant as JSON, any other is a plain question. */
function askingOf(line: string, wording: Wording): Read {
  const asking: Read = line.trimStart().startsWith("{")
    ? askingOfJson(line)
    : { question: line, history: [] };
  if ("fault" in asking) return asking;
  const problem = faultOfQuestion(asking.question, wording);
  if (problem !== null) return { fault: problem };
  const earlier = asking.history.map((question) => faultOfQuestion(question, wording));
  const wrong = earlier.find((fault) => fault !== null);
  return wrong === undefined ? asking : { fault: `« history » : ${wrong}` };
}

const CURE = 'écrivez {"question": "…", "history": ["…"]}, ou la question seule.';

function askingOfJson(line: string): Read {
  const value = parsedObject(line);
  if (!value) return { fault: `la ligne n’est pas du JSON valide ; ${CURE}` };
  const { question, history = [] } = value;
  if (typeof question !== "string") return { fault: `« question » manque ou n’est pas un texte ; ${CURE}` };
  if (!isTexts(history)) return { fault: `« history » n’est pas une liste de textes ; ${CURE}` };
  return { question, history: history.slice(-REMEMBERED) };
}

/** `line` begins with `{`, white space or a byte order mark before it aside: what it holds is an object or no JSON. */
function parsedObject(line: string): { question?: unknown; history?: unknown } | null {
  try {
    return JSON.parse(line.trim());
  } catch {
    return null;
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
