import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { GradedQuestion, GradedSet } from "./graded.ts";

/**
 * The questions of a set once more, without their answers: archives made below `work` in which the sentences that answer are missing, one question an
 * article at a time, so that the rest stays as it is. Of a thing that the archive names, what is asked is not told: the questions that are hardest to
 * refuse, and asked in the same words as those with an answer. Questions that a title answers are left out. `work` is written anew.
 */
export async function withheldFrom(set: GradedSet, work: string): Promise<GradedSet[]> {
  const names = (await readdir(set.articles)).filter((name) => name.endsWith(".txt"));
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name, await readFile(join(set.articles, name), "utf8"));
  const rounds = roundsOf(set.questions.filter((question) => isWithheld(question, texts)));
  const made: GradedSet[] = [];
  for (const [number, questions] of rounds.entries()) {
    const articles = join(work, String(number));
    await rm(articles, { recursive: true, force: true });
    await cp(set.articles, articles, { recursive: true, dereference: true });
    const missing = questions.flatMap(({ sentences }) => sentences);
    for (const [name, text] of texts) {
      const left = missing.reduce((rest, sentence) => rest.replaceAll(sentence, ""), text);
      if (left !== text) await writeFile(join(articles, name), left);
    }
    made.push({
      ...set,
      name: `${set.name} moins ${number + 1}`,
      articles,
      questions: questions.map((question) => unanswered(question, "withheld")),
    });
  }
  return made;
}

function isWithheld(
  { answerable, sentences, file }: GradedQuestion,
  texts: ReadonlyMap<string, string>,
): boolean {
  const text = texts.get(file ?? "")?.trimStart();
  const title = text?.slice(0, text.indexOf("\n"));
  return answerable && title !== undefined && !sentences.some((sentence) => title.includes(sentence));
}

/** Questions in rounds of one an article. */
function roundsOf(questions: readonly GradedQuestion[]): GradedQuestion[][] {
  const rounds: GradedQuestion[][] = [];
  for (const question of questions) {
    const free = rounds.find((round) => round.every(({ file }) => file !== question.file));
    if (free) free.push(question);
    else rounds.push([question]);
  }
  return rounds;
}

/** A question as it is where the archive does not have its answer. */
export function unanswered(question: GradedQuestion, kind: "withheld" | "elsewhere"): GradedQuestion {
  return {
    ...question,
    id: `${question.id} ${kind}`,
    answerable: false,
    file: undefined,
    sentences: [],
    answer: null,
    kind,
  };
}
