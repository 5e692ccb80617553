import { sentencesOf } from "../archive/passages.ts";
import type { NamedQuestion } from "../language/periphrases.ts";
import { termsOf } from "../language/terms/terms.ts";
import type { Store } from "../store/store.ts";
import { findTitled, wholeName } from "./short/names/titled.ts";

/** So many documents are read for a name: of one that more have there are several bearers. */
const MOST_READ = 100;

/**
 * A question in which who is called by a title and one name (« M. Park », « le maire Park ») has the whole name, where the conversation or, failing that,
 * the archive names one such person; as it is where none is, or two are. Deterministic.
 */
export async function withWholeNames(
  question: string,
  history: readonly string[],
  store: Store,
): Promise<NamedQuestion> {
  const pairs: { asked: string; sought: string }[] = [];
  let text = question;
  for (const { words, name } of findTitled(question).slice(0, MOST_TITLED)) {
    const whole = nameIn(name, history) ?? wholeName(name, await textsWith(name, store));
    if (whole === null || question.includes(whole)) continue;
    pairs.push({ asked: words, sought: whole });
    text = text.replace(words, () => whole);
  }
  return { text, pairs };
}

/** More are not looked for: each costs a search. */
const MOST_TITLED = 3;

/** The whole name that a conversation has for a name: typed names have no company that tells them to be a person's. */
function nameIn(name: string, history: readonly string[]): string | null {
  const whole = new RegExp(
    `(?<!\\p{L})(?:${name}(?: \\p{Lu}\\p{Ll}+)+|(?:\\p{Lu}\\p{Ll}+ )+${name})(?!\\p{L})`,
    "gu",
  );
  const found = new Set(history.flatMap((one) => one.match(whole) ?? []));
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : null;
}

async function textsWith(name: string, store: Store): Promise<string[]> {
  const documents = await store.holding([termsOf(name)]);
  if (documents.length > MOST_READ) return [];
  return documents.flatMap((document) => sentencesOf(document).map(({ display }) => display));
}
