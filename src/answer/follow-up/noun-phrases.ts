import { findNames } from "../../language/names.ts";
import type { Span } from "../../language/span.ts";
import { isAdjective } from "./adjectives.ts";
import { genderOf, type Gender } from "./gender.ts";
import { flatten } from "./utterance.ts";

/** A noun with its article and what belongs to it: `le port de Haiphong`, `the mayor of Seoul`. */
export interface NounPhrase extends Span {
  /** Its words as they stand alone: `le port` where the text has `au port`. */
  readonly text: string;
  /** Its noun, flattened. */
  readonly head: string;
  readonly gender: Gender;
  readonly isPlural: boolean;
  /** Where its complement (`de Haiphong`) begins in the text; its end where there is none. */
  readonly complement: number;
  readonly isNamed: boolean;
}

const DETERMINER =
  /(?<![\p{L}\p{N}'’-])(?:(?:le|la|les|un|une|des|ce|cet|cette|ces|du|au|aux|the)(?= )|l')/gu;
const BEFORE_NOUN =
  /^(?:nouve(?:au|l|lle)s?|nouveaux|premiere?s?|grande?s?|petite?s?|ancien(?:ne)?s?|derniere?s?|plus)$/u;
const INVERTED = /-(?:t-)?(?:ils?|elles?|on|ce)$/u;
const LINK = /^(?:de|du|des|d'\p{L}.*|of)$/u;
const ARTICLE = /^(?:la|le|les|the)$/;
/** Nouns of what is between two: `l'accord avec Toulouse`. */
const RELATION =
  /^(?:accord|contrat|reunion|rencontre|partenariat|cooperation|relations?|traite|jumelage|match|guerre|frontiere|agreement|treaty|meeting|match|war|deal)s?$/u;
const ENGLISH_END =
  /^(?:is|are|was|were|did|does|do|has|have|will|in|at|on|to|for|from|by|with|and|take|takes|took|become|win|open|start|begin)$/u;

/** The noun phrases of a French or English text that begin with an article, in order, one never within another. Linear. */
export function findNounPhrases(text: string): NounPhrase[] {
  const flat = flatten(text);
  const phrases: NounPhrase[] = [];
  for (const { index, 0: determiner } of flat.matchAll(DETERMINER)) {
    if (index < (phrases.at(-1)?.end ?? 0)) continue;
    const phrase = phraseAt({ text, flat }, index, determiner);
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}

interface Texts {
  readonly text: string;
  readonly flat: string;
}

function phraseAt(texts: Texts, start: number, determiner: string): NounPhrase | null {
  const from = start + determiner.length;
  const tokens = tokensOf(texts, from);
  const at = tokens.findIndex(({ key }) => !BEFORE_NOUN.test(key));
  const noun = tokens[at];
  const isEnglish = determiner === "the";
  if (!noun || !isNoun(noun, tokens[at + 1], isEnglish)) return null;
  const inside = tokens.slice(at, (isEnglish ? englishEnd(tokens, at) : frenchEnd(tokens, at)) + 1);
  const end = inside.at(-1)?.end ?? noun.end;
  const complement = inside.find(({ key }) => LINK.test(key))?.start ?? end;
  const last = inside.findLast((token) => token.end <= complement);
  const head = (isEnglish ? last?.key : undefined) ?? noun.key;
  const rest = texts.text.slice(from, end);
  return {
    start,
    end,
    text: alone(texts.text.slice(start, from), rest),
    head,
    gender: genderOf(determiner, head),
    isPlural: /^(?:les|des|ces|aux)$/.test(determiner.trim()) || (isEnglish && /[^s]s$/.test(head)),
    complement,
    isNamed: findNames(rest).length > 0,
  };
}

interface Token extends Span {
  readonly key: string;
  readonly isCapital: boolean;
}

/** No noun phrase has more words. */
const LONGEST = 12;

function tokensOf({ text, flat }: Texts, from: number): Token[] {
  const tokens: Token[] = [];
  for (const { index, 0: key } of flat.slice(from, from + 200).matchAll(/[^\s,;:()«»]+/gu)) {
    const start = from + index;
    const word = text.slice(start, start + key.length);
    tokens.push({ key, start, end: start + key.length, isCapital: /^(?:[dl]['’])?\p{Lu}/u.test(word) });
    if (tokens.length === LONGEST) break;
  }
  return tokens;
}

/** In French a noun in capitals is one where an adjective or a complement follows: `le Sommet mondial des villes`. */
function isNoun({ key, isCapital }: Token, next: Token | undefined, isEnglish: boolean): boolean {
  if (INVERTED.test(key) || !/^\p{L}/u.test(key)) return false;
  return isEnglish || !isCapital || (next !== undefined && !next.isCapital && isAdjective(next.key));
}

/** The index of the last token of a French phrase whose noun is at `noun`. */
function frenchEnd(tokens: readonly Token[], noun: number): number {
  let last = noun;
  for (let next = noun; next >= 0; next = stepEnd(tokens, last + 1)) last = next;
  return last;
}

/** The index of the last token of a French phrase's next part: a name, an adjective, `de` with its noun; -1 where it has none. */
function stepEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || INVERTED.test(token.key)) return -1;
  if (token.isCapital || isBetweenNames(tokens, at)) return at;
  if (!LINK.test(token.key) && !relatesAt(tokens, at)) return isAdjective(token.key) ? at : -1;
  const isElided = token.key.startsWith("d'");
  const linked = isElided ? at : ARTICLE.test(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
  return tokens[linked] && !INVERTED.test(tokens[linked].key) ? linked : -1;
}

function isBetweenNames(tokens: readonly Token[], at: number): boolean {
  const isLink = /^(?:-|et|and)$/.test(tokens[at]?.key ?? "");
  return isLink && tokens[at - 1]?.isCapital === true && tokens[at + 1]?.isCapital === true;
}

/** The same of an English one: nouns before it belong to it, and a participle after it does not. */
function englishEnd(tokens: readonly Token[], noun: number): number {
  const isEnd = ({ key }: Token, at: number) =>
    at > noun && ENGLISH_END.test(key) && !isBetweenNames(tokens, at) && !relatesAt(tokens, at);
  const end = tokens.findIndex(isEnd);
  const last = (end < 0 ? tokens.length : end) - 1;
  const isVerb = /(?:ed|held|built|made|won|said|led)$/.test(tokens[last]?.key ?? "");
  return isVerb && last > noun && !tokens[last]?.isCapital ? last - 1 : last;
}

/** `the agreement with Toulouse`, `l'accord entre Hanoi et Séoul`. */
function relatesAt(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:avec|entre|with|between)$/.test(tokens[at]?.key ?? "") &&
    RELATION.test(tokens[at - 1]?.key.replace(/^d'/, "") ?? "")
  );
}

/** An article without the preposition in it. */
function alone(determiner: string, rest: string): string {
  const article = { du: "le", au: "le", aux: "les" }[flatten(determiner)];
  return `${article ?? determiner}${rest}`;
}
