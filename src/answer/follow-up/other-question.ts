import { findMentions } from "./mentions.ts";
import { joined } from "./joined.ts";
import { clauseOf } from "./clauses.ts";
import { questionWordOf, type QuestionWord } from "./question-word.ts";
import { namesOf, topicOf } from "./topic.ts";
import type { Utterance } from "./utterance.ts";
import { askedInVietnamese, inVietnamese } from "./vietnamese.ts";

/**
 * A question word that is all a follow-up says (« et pourquoi ? », « dans quelle ville ? »), asked of what the last question asks of; a
 * counted noun without a verb (« combien d'entreprises ? ») likewise. Where no sentence holds both, they are joined by a dash.
 */
export function withOtherWord(followUp: Utterance, previous: Utterance): string | null {
  const vietnamese = inVietnamese(followUp);
  if (followUp.language === "vi" && vietnamese) return inVietnameseOf(followUp, vietnamese.rest, previous);
  const word = questionWordOf(followUp);
  if (!word) return withOtherNoun(followUp, previous);
  if (word.rest !== "" || word.isCarried) return null;
  if (word.isCircumstance) return ofTheSame(word, followUp, previous);
  if (word.noun !== "") return withCounted(word, followUp, previous);
  return word.kind === "what" || word.kind === "which" ? null : ofTheSame(word, followUp, previous);
}

function ofTheSame(word: QuestionWord, followUp: Utterance, previous: Utterance): string | null {
  const own = inLanguageOf(word, previous);
  const clause = own === null ? null : clauseOf(previous, own);
  if (own !== null && clause !== null) return `${own.text} ${clause}`;
  const topic = topicOf(previous);
  return topic === null ? null : joined(own?.text ?? followUp.words, topic);
}

/** « combien d'entreprises ? » after « combien de projets … ? » takes its sentence, after another question only its names. */
function withCounted(word: QuestionWord, followUp: Utterance, previous: Utterance): string | null {
  const asked = questionWordOf(previous);
  if (
    asked &&
    asked.kind === word.kind &&
    asked.noun !== "" &&
    !asked.isCircumstance &&
    asked.rest !== "" &&
    word.kind === "howmany"
  )
    return `${word.text} ${asked.isCarried ? "est-ce que " : ""}${asked.rest}`;
  const names = namesOf(previous) ?? topicOf(previous);
  return names === null ? null : joined(followUp.words, names);
}

/** « et d'entreprises ? » after « Combien de projets … ? ». */
function withOtherNoun({ words, flat, opened }: Utterance, previous: Utterance): string | null {
  const asked = questionWordOf(previous);
  if (!opened || asked?.kind !== "howmany" || asked.noun === "" || asked.language !== "fr") return null;
  if (!/^(?:de |d')\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?$/u.test(flat) || /\p{Lu}/u.test(words)) return null;
  const lead = /^.*?combien /iu.exec(asked.text)?.[0] ?? "";
  return `${lead}${words} ${asked.isCarried ? "est-ce que " : ""}${asked.rest}`;
}

type Simple = Pick<QuestionWord, "kind" | "isCircumstance" | "text">;

/** A question word in the language of the last question; null where it has no plain match there. */
function inLanguageOf(word: QuestionWord, previous: Utterance): Simple | null {
  const language = questionWordOf(previous)?.language ?? previous.language;
  if (word.language === language) return word;
  const text = language === "vi" ? undefined : MATCHES[word.kind]?.[language];
  return text === undefined || /\s/u.test(word.text) ? null : { ...word, text };
}

const MATCHES: Partial<Record<QuestionWord["kind"], Readonly<Record<"fr" | "en", string>>>> = {
  when: { fr: "quand", en: "when" },
  where: { fr: "où", en: "where" },
  why: { fr: "pourquoi", en: "why" },
  how: { fr: "comment", en: "how" },
};

function inVietnameseOf(followUp: Utterance, rest: string, previous: Utterance): string | null {
  const counted =
    /^bao nhieu(?: \p{L}+){1,3}$/u.test(followUp.flat) && findMentions(followUp.words).length === 0;
  if (rest !== "" && !counted) return null;
  const asked = inVietnamese(previous);
  if (rest === "" && asked?.kind === "circumstance" && inVietnamese(followUp)?.kind === "circumstance")
    return askedInVietnamese(followUp.words, asked.rest);
  const topic = counted ? namesOf(previous) : topicOf(previous);
  return topic === null ? null : joined(followUp.words, topic);
}
