import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { splitSentences } from "../language/sentences.ts";
import { sliceOf } from "../language/span.ts";

/** A question whose answer is known: what is measured against. */
export interface GradedQuestion {
  readonly id: string;
  readonly question: string;
  readonly answerable: boolean;
  /** The file that answers, and its sentences that do, verbatim: any one is enough. Absent where nothing answers. */
  readonly file?: string | undefined;
  readonly sentences: readonly string[];
  /** The fewest words that answer; null where there are none. */
  readonly answer: string | null;
  /** Of one without an answer: whether the archive speaks of its subject; `elsewhere` where another archive has the answer. */
  readonly kind?: "ontopic" | "falsepremise" | "offtopic" | "elsewhere" | undefined;
  /** The way in which it is asked, where that is known. */
  readonly style?: Style | undefined;
}

/** Ways of asking: `context`: the answering sentence does not name the subject; `sms`: in the spelling of text messages. */
export const STYLES = ["plain", "context", "sms", "paraphrase", "en", "vi"] as const;

export type Style = (typeof STYLES)[number];

/** Articles in a folder, and questions on them. */
export interface GradedSet {
  readonly name: string;
  readonly articles: string;
  readonly questions: readonly GradedQuestion[];
  /** How much one of its questions counts when weights are fitted, for ranking and for deciding, against 1 for one on news. */
  readonly weights: { readonly ranking: number; readonly deciding: number };
}

const WEIGHTS = {
  news: { ranking: 1, deciding: 1 },
  /** Encyclopaedia passages have neither leads nor captions, and nearly all of their questions have an answer. */
  encyclopaedia: { ranking: 0.03, deciding: 0.03 },
  /** Measured, and fitted on by nothing. */
  heldOut: { ranking: 0, deciding: 0 },
};

const QUESTION = z.object({
  id: z.string(),
  question: z.string(),
  answerable: z.boolean(),
  file: z.string().optional(),
  sentences: z.array(z.string()).default([]),
  answer: z.string().nullable().default(null),
  kind: z.enum(["ontopic", "falsepremise", "offtopic"]).optional(),
  style: z.enum(STYLES).optional(),
});

/** A set from its folder of articles and its file of questions, one JSON object a line. Rejects with the line that is wrong. */
export async function readGradedSet(name: string, articles: string, questions: string): Promise<GradedSet> {
  const parsed = (await jsonLines(questions)).map((value, at) => {
    const question = QUESTION.safeParse(value);
    if (question.success) return question.data;
    throw new Error(
      `${questions}, ligne ${at + 1} : ${question.error.issues.map(({ path, message }) => `${path.join(".")} : ${message}`).join(" ; ")}`,
    );
  });
  return { name, articles, questions: parsed, weights: WEIGHTS.news };
}

/** A set that only measures. */
export function heldOut(set: GradedSet): GradedSet {
  return { ...set, weights: WEIGHTS.heldOut };
}

/** Whether weights are fitted on a set. */
export function isTaught({ weights }: GradedSet): boolean {
  return weights.ranking > 0;
}

const PIAF_PASSAGE = z.object({ id: z.string(), title: z.string(), text: z.string() });
const PIAF_QUERY = z.object({
  id: z.string(),
  text: z.string(),
  positive: z.array(z.string()),
  answers: z.array(z.string()),
});
const OFF_TOPIC = z.object({ id: z.string(), text: z.string() });

/**
 * PIAF (French questions on Wikipedia) as an archive: one file a title, written below `work`; with as many off-topic
 * questions as asked for. `folder` holds `piaf-fr.passages.jsonl`, `piaf-fr.queries.jsonl` and `off-topic-fr.queries.jsonl`.
 */
export async function readPiaf(folder: string, work: string, offTopic: number): Promise<GradedSet> {
  const passages = (await jsonLines(join(folder, "piaf-fr.passages.jsonl"))).map((value) =>
    PIAF_PASSAGE.parse(value),
  );
  const files = await writeArticles(passages, join(work, "piaf"));
  const text = new Map(passages.map((passage) => [passage.id, passage]));
  const answerable = (await jsonLines(join(folder, "piaf-fr.queries.jsonl"))).map((value): GradedQuestion => {
    const query = PIAF_QUERY.parse(value);
    const passage = text.get(query.positive[0] ?? "");
    return {
      id: query.id,
      question: query.text,
      answerable: true,
      file: files.get(passage?.title ?? ""),
      sentences: holding(passage?.text ?? "", query.answers),
      answer: null,
    };
  });
  const unanswerable = (await jsonLines(join(folder, "off-topic-fr.queries.jsonl")))
    .slice(0, offTopic)
    .map((value): GradedQuestion => {
      const { id, text: question } = OFF_TOPIC.parse(value);
      return { id, question, answerable: false, sentences: [], answer: null, kind: "offtopic" };
    });
  const questions = [...answerable, ...unanswerable];
  return { name: "PIAF", articles: join(work, "piaf"), questions, weights: WEIGHTS.encyclopaedia };
}

/** The sentences of a passage in which its answers begin. */
function holding(passage: string, answers: readonly string[]): string[] {
  const sentences = splitSentences(passage);
  return answers.flatMap((answer) => {
    const at = passage.indexOf(answer);
    const sentence = at < 0 ? undefined : sentences.find(({ start, end }) => start <= at && at < end);
    return sentence ? sliceOf(passage, sentence) : [];
  });
}

async function writeArticles(
  passages: readonly { title: string; text: string }[],
  folder: string,
): Promise<Map<string, string>> {
  await mkdir(folder, { recursive: true });
  const titles = [...new Set(passages.map(({ title }) => title))];
  const files = new Map(titles.map((title, at) => [title, `${String(at).padStart(3, "0")}.txt`]));
  for (const [title, file] of files) {
    const texts = passages.filter((passage) => passage.title === title).map(({ text }) => text);
    await writeFile(join(folder, file), `${[title, ...texts].join("\n\n")}\n`);
  }
  return files;
}

async function jsonLines(file: string): Promise<unknown[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => JSON.parse(line));
}
