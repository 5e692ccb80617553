import type { Place } from "./pronoun-places.ts";
import { questionWordOf, type QuestionWord } from "./question-word.ts";
import type { Agreement } from "./antecedent.ts";
import type { Utterance } from "./utterance.ts";

const INVERTED =
  /^(?<clitics>(?:ne |n'|se |s'|l'|le |la |les |lui |leur |en )*)(?<verb>\p{L}+)(?<link>-t-|-| t )(?<pronoun>ils?|elles?)(?!\p{L})/u;
const PLAIN = /^(?<pronoun>ils?|elles?) (?=\p{L}|s')/u;
/** Verbs whose `il` stands for nothing. */
const IMPERSONAL = /^(?:faut|fallait|faudra|pleut|neige|agit|importe|suffit|convient|semble|parait)$/;
const IMPERSONAL_PHRASE =
  /^(?:il (?:y a|faut|s'agit|est vrai|est possible)|est-il (?:vrai|possible|prevu|necessaire|utile)|[a-z]+-t-il (?:neige|plu|fallu))(?!\p{L})/u;

/** The `il` or `elle` of a question that has no other subject: « Où se trouve-t-il ? », « Quand est-ce qu'elle ouvre ? ». */
export function subjectPlace(followUp: Utterance): Place | null {
  const word = questionWordOf(followUp);
  const start = word ? followUp.words.length - word.rest.length : carrierLength(followUp);
  const rest = followUp.flat.slice(start);
  if (IMPERSONAL_PHRASE.test(rest)) return null;
  const plain = PLAIN.exec(rest)?.groups?.["pronoun"];
  if (plain !== undefined)
    return { ...agreementOf(plain), at: start, changes: [plainly(followUp, word, start, plain)] };
  const { clitics = "", verb = "", link = "", pronoun = "" } = INVERTED.exec(rest)?.groups ?? {};
  if (pronoun === "" || IMPERSONAL.test(verb) || isCountedSubject(word, pronoun)) return null;
  const at = start + clitics.length + verb.length;
  const end = at + link.length + pronoun.length;
  return { ...agreementOf(pronoun), at, changes: changesFor({ followUp, word, start, at, end }) };
}

function carrierLength({ flat }: Utterance): number {
  return /^est[- ]ce qu'/.exec(flat)?.[0].length ?? 0;
}

function agreementOf(pronoun: string): Agreement {
  return { gender: pronoun.startsWith("elle") ? "f" : "m", isPlural: pronoun.endsWith("s"), isSubject: true };
}

/** « Combien d'entreprises se sont-elles installées »: what is counted is the subject. */
function isCountedSubject(word: QuestionWord | null, pronoun: string): boolean {
  return word?.kind === "howmany" && word.noun !== "" && pronoun.endsWith("s");
}

interface Found {
  readonly followUp: Utterance;
  readonly word: QuestionWord | null;
  /** Where the verb with its pronouns begins, where the verb ends, and where `-t-il` does. */
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

function changesFor({ followUp, word, start, at, end }: Found): Place["changes"] {
  const { words, flat } = followUp;
  const isBe = /^(?:est|sont|etait|etaient)$/.test(flat.slice(start, at)) && end === words.length;
  if (isBe && word) return [{ start: at, end, put: " NAME" }];
  // « que » allows no noun before the verb with `-t-il`.
  if (word?.kind === "what" && !word.isCarried) {
    return [
      { start: 0, end: start, put: `${words.startsWith("q") ? "q" : "Q"}u'est-ce que NAME ` },
      { start: at, end, put: "" },
    ];
  }
  const first = word ? words.charAt(start) : words.charAt(start).toLowerCase();
  return [{ start, end: start + 1, put: `NAME ${first}` }];
}

/** « Où il se trouve », « est-ce qu'elle ouvre ». */
function plainly({ words }: Utterance, word: QuestionWord | null, start: number, pronoun: string) {
  const lead = /qu['’]\s*$/u.exec(words.slice(0, start))?.[0];
  const end = start + pronoun.length;
  if (lead === undefined || (word && !word.isCarried)) return { start, end, put: "NAME" };
  return { start: start - lead.length, end, put: "que NAME" };
}
