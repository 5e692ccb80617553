import { groupOf, groupText, isPair, named } from "./coordination.ts";
import type { Gender } from "./gender.ts";
import { findMentions, isSameKind, type Mention } from "./mentions.ts";
import { findNounPhrases, type NounPhrase } from "./noun-phrases.ts";
import { questionWordOf } from "./question-word.ts";
import type { Utterance } from "./utterance.ts";

/** What a pronoun asks of its antecedent. */
export interface Agreement {
  readonly gender: Gender;
  readonly isPlural: boolean;
  /** Whether the pronoun is the subject of its question. */
  readonly isSubject: boolean;
  /** `name` for what only has names (`cette ville`, `sa population`), else a noun that its antecedent has (`cet accord`). */
  readonly noun?: string;
}

/** What a pronoun of the next question stands for; null where nothing in the question agrees with it. */
export function antecedentOf(question: Utterance, agreement: Agreement): string | null {
  if (agreement.noun !== undefined) return nounOf(question, agreement.noun, agreement);
  return agreement.isPlural ? pluralOf(question) : singularOf(question, agreement);
}

/** The same in a question of another language: only names are the same in both. */
export function nameFor({ words }: Utterance, { isPlural }: Agreement): string | null {
  const mentions = findMentions(words);
  const last = mentions.at(-1);
  if (!last || !isPlural) return last?.name ?? null;
  const group = groupOf(last, mentions, words);
  return group.length > 1 ? groupText(group, words) : null;
}

function nounOf(question: Utterance, noun: string, agreement: Agreement): string | null {
  if (noun !== "name")
    return findNounPhrases(question.words).findLast(({ head }) => head === noun)?.text ?? null;
  if (agreement.isPlural) return pluralOf(question);
  return lastName(findMentions(question.words), question.words);
}

function pluralOf({ words, language }: Utterance): string | null {
  const mentions = findMentions(words);
  const together = mentions
    .map((mention) => groupOf(mention, mentions, words))
    .findLast((group) => group.length > 1);
  if (together) return groupText(together, words);
  const phrase = findNounPhrases(words).findLast(
    ({ isPlural, text }) => isPlural && !text.startsWith("des "),
  );
  if (phrase) return phrase.text;
  const single = mentions.filter((mention) => !isPair(mention));
  const last = single.at(-1);
  const alike = single.filter((mention) => last && isSameKind(mention, last) && mention.kind === last.kind);
  const all = alike.length > 1 ? alike : single;
  if (all.length < 2) return null;
  const names = all.slice(-3).map((mention) => named(mention, words));
  return `${names.slice(0, -1).join(", ")} ${AND[language]} ${names.at(-1) ?? ""}`;
}

const AND = { fr: "et", en: "and", vi: "và" } as const;

function singularOf(question: Utterance, { gender, isSubject }: Agreement): string | null {
  const { words } = question;
  const known = findMentions(words);
  if (question.language === "vi") return lastName(known, words);
  const phrases = findNounPhrases(words).filter((each) => !each.isPlural && agrees(each.gender, gender));
  const mentions = known.filter((mention) => agrees(genderOfName(mention), gender));
  const subject = isSubject ? subjectOf(question, phrases, mentions) : null;
  if (subject !== null) return subject;
  const withName = phrases.findLast(({ isNamed }) => isNamed);
  const phrase = withName ?? (mentions.length === 0 ? phrases.at(-1) : undefined);
  return phrase && isMain(phrase, mentions) ? phrase.text : lastName(mentions, words);
}

/** Whether a noun phrase rather than a name is meant: none comes after it but in a circumstance. */
function isMain(phrase: NounPhrase, mentions: readonly Mention[]): boolean {
  const last = mentions.at(-1);
  return !last || last.start < phrase.end || last.preposition !== "";
}

function agrees(known: Gender, asked: Gender): boolean {
  return known === null || asked === null || known === asked;
}

function genderOfName({ article, preposition, name }: Mention): Gender {
  if (/^(?:M\.|M |Mr|Ông)/u.test(name)) return "m";
  if (/^(?:Mme|Mrs|Ms|Bà)/u.test(name)) return "f";
  if (article === "le" || preposition === "au" || preposition === "du") return "m";
  return article === "la" ? "f" : null;
}

/** The subject of a sentence with `-t-il`, which begins at once after the question word, where it is one phrase or name. */
function subjectOf(
  { words, flat }: Utterance,
  phrases: readonly NounPhrase[],
  mentions: readonly Mention[],
): string | null {
  const word = questionWordOf({ words, flat });
  if (!/-(?:t-)?(?:ils?|elles?)(?!\p{L})/u.test(flat) && word?.isCarried !== true) return null;
  const start = word ? words.length - word.rest.length : 0;
  const phrase = phrases.find((each) => each.start === start);
  if (phrase) return phrase.text;
  const mention = mentions.find(({ from }) => from === start);
  return mention && groupOf(mention, mentions, words).length === 1 ? named(mention, words) : null;
}

/** The last name that is one of its own. */
function lastName(mentions: readonly Mention[], text: string): string | null {
  const last = mentions.findLast((mention) => !isPair(mention)) ?? mentions.at(-1);
  return last ? named(last, text) : null;
}
