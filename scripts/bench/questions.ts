import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { paragraphsOf } from "./corpus.ts";

/** How a question begins whose words are an article's. */
const OPENINGS = ["Comment", "Pourquoi", "Qui a", "Quand", "Où", "Combien de", "Que sait-on de"];

/** Words of a paragraph in a question, and articles that are asked of. */
const WORDS = 6;
const ASKED_OF = 100;

/**
 * Graded questions, and as many on an archive, of words that follow each other in one of its paragraphs: in turn one of each. Always
 * the same.
 */
export async function readQuestions(graded: string, seeds: string): Promise<string[]> {
  const lines = (await readFile(graded, "utf8")).trim().split("\n");
  const ready = lines.map((line) => String((JSON.parse(line) as { question: unknown }).question)); // graded sets have one a line
  const own = await questionsOn(seeds);
  return own.flatMap((question, at) => [ready[at % ready.length] ?? "", question]);
}

async function questionsOn(seeds: string): Promise<string[]> {
  const names = (await readdir(seeds)).filter((name) => name.endsWith(".txt")).sort();
  const step = Math.max(1, names.length / ASKED_OF);
  const questions: string[] = [];
  for (let at = 0; at < ASKED_OF; at++) {
    const text = await readFile(join(seeds, names[Math.floor(at * step) % names.length] ?? ""), "utf8");
    const paragraphs = paragraphsOf(text).slice(1);
    const words = (paragraphs[at % paragraphs.length] ?? text).split(/[^\p{L}\p{N}’'-]+/u).filter(isWord);
    const from = Math.max(0, Math.min(at % 5, words.length - WORDS));
    const own = words.slice(from, from + WORDS).join(" ");
    questions.push(`${OPENINGS[at % OPENINGS.length]} ${own.toLowerCase()} ?`);
  }
  return questions;
}

function isWord(word: string): boolean {
  return word.length > 2;
}
