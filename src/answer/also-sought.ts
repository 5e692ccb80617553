import { sliceOf } from "../language/span.ts";
import { remembered } from "../language/remembered.ts";
import { findKnownNames } from "../language/terms/aliases.ts";
import { termsOf } from "../language/terms/terms.ts";
import { findWords, foldedWords } from "../language/words.ts";
import type { Query } from "../search/query.ts";
import type { Vocabulary } from "../search/vocabulary.ts";
import type { Answer } from "./answer.ts";
import { MOST_NOTES, type AlsoSought, type Note } from "./note.ts";
import type { ChosenQuote } from "./quotes.ts";

/** How many quotes are shown: what others have is nobody's question. */
const SHOWN = 3;

/** The most words that are told of in one note. */
const MOST_PAIRS = 3;

/**
 * What the quotes were found by that the question says otherwise: a name's other form (« Hô Chi Minh-Ville » for « Saigon »), the likely
 * spelling of a word that no article has (« Séoul » for « Seol »). Empty where the quotes have the question's own words. Accents, capitals and
 * a word's family (« jumelés », « jumelage ») are not told of. The question is one of few words: linear in the quotes.
 */
export function alsoSought(
  query: Query,
  vocabulary: Vocabulary,
  quotes: readonly ChosenQuote[],
): AlsoSought[] {
  const texts = quotes.slice(0, SHOWN).flatMap(({ quote }) => [quote.display, quote.article]);
  const pairs = [...otherForms(query.text, texts), ...otherSpellings(query, vocabulary, texts)];
  return pairs.length === 0 ? [] : [{ kind: "alsoSought", pairs: pairs.slice(0, MOST_PAIRS) }];
}

type Pair = AlsoSought["pairs"][number];

/** The notes of an answer with places that were sought by their names (« Hanoi » for « la capitale vietnamienne »), first; of a refusal as they are. */
export function withPairs(
  { kind, notes }: Pick<Answer, "kind" | "notes">,
  pairs: readonly Pair[],
): readonly Note[] {
  if (pairs.length === 0 || kind === "none") return notes;
  const own = notes.flatMap((note) => (note.kind === "alsoSought" ? note.pairs : []));
  const all = [...pairs, ...own].slice(0, MOST_PAIRS);
  const others = notes.filter((note) => note.kind !== "alsoSought");
  return [{ kind: "alsoSought" as const, pairs: all }, ...others].slice(0, MOST_NOTES);
}

/** The forms of a name that the texts have, where none has the question's. */
function otherForms(question: string, texts: readonly string[]): Pair[] {
  return findKnownNames(question).flatMap(({ name, ...span }): Pair[] => {
    const asked = sliceOf(question, span);
    const forms = texts.flatMap((text) =>
      findKnownNames(text).flatMap((found) => (found.name === name ? [sliceOf(text, found)] : [])),
    );
    const [form] = forms;
    return form === undefined || forms.some((other) => same(asked, other)) ? [] : [{ asked, sought: form }];
  });
}

/** What stands in the texts for a word of the question that the archive does not have. */
function otherSpellings({ text, terms }: Query, vocabulary: Vocabulary, texts: readonly string[]): Pair[] {
  const words = findWords(text);
  return terms.flatMap(({ term }): Pair[] => {
    const corrections = new Set(vocabulary.corrections(term));
    if (corrections.size === 0) return [];
    const asked = words.find((word) => termOf(word.text) === term)?.text;
    if (asked === undefined) return [];
    const isMeant = (word: string) => corrections.has(termOf(word));
    const sought = texts.flatMap((one) => findWords(one)).find((word) => isMeant(word.text))?.text;
    return sought === undefined || same(asked, sought) ? [] : [{ asked, sought }];
  });
}

/** The term of a word, or nothing: every word of the quotes is looked at for each misspelt one of a question. */
const termOf = remembered((word) => termsOf(word)[0] ?? "", 10_000);

/** Whether two forms are the same but for accents, capitals and what joins their words. */
function same(one: string, other: string): boolean {
  return foldedWords(one).join("") === foldedWords(other).join("");
}
