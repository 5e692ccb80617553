import { fold } from "../../../language/folding.ts";
import { inFrench } from "../../../language/glosses.ts";
import type { Language } from "../../../language/languages.ts";
import { findWords } from "../../../language/words.ts";
import { readSubject, type Subject } from "../../chronology/subject.ts";
import { sortOf, type Sort } from "./sort.ts";

/** Things of one sort that the archive is asked to count by their names. */
export interface Tally {
  readonly sort: Sort;
  /** What has to be said of them; null where any that is named counts. */
  readonly condition: Subject | null;
}

/**
 * What a question wants counted that the archive names, as its words alone (`villes jumelées avec Hanoi`): « combien de villes sont
 * jumelées avec Hanoi dans l’archive », « combien de pays sont cités », “how many cities are mentioned in the archive”. Null where the world
 * is asked about, not the archive: what articles state answers that. Linear.
 */
export function tallyAsked(question: string): string | null {
  const words = findWords(question);
  const text = words.map(({ text: word }) => `${fold(word)} `).join("");
  const [, lead = "", noun = "", rest = ""] = COUNTED.exec(text) ?? [];
  if (noun === "" || !sortOf(noun)) return null;
  const isAbout = AT_START.test(lead) || AT_END.test(` ${rest}`);
  const said = ` ${rest}`.replace(AT_END, " ").trimStart();
  const isNaming = NAMING.test(said);
  if (!isAbout && !isNaming) return null;
  const opened = said.replace(NAMING, "").replace(AUXILIARY, "");
  const from = text.length - rest.length + (said.length - opened.length);
  const condition = opened.replace(ASIDE, "");
  const first = wordsIn(text.slice(0, text.length - rest.length - noun.length - 1));
  const named = words.slice(first, first + wordsIn(`${noun} `));
  const told = words.slice(wordsIn(text.slice(0, from)), wordsIn(text.slice(0, from)) + wordsIn(condition));
  return [named, told]
    .map((part) => question.slice(part[0]?.start ?? 0, part.at(-1)?.end ?? 0))
    .join(" ")
    .trim();
}

/** What the words of a tally mean; null where they are none. */
export function tallyOf(words: string): Tally | null {
  const [first = "", second = "", ...others] = words.split(" ");
  const pair = fold(`${first} ${second}`);
  const sort = sortOf(pair) ?? sortOf(fold(first));
  if (!sort) return null;
  const rest = sortOf(pair) ? others : [second, ...others];
  const condition = readSubject(inFrench(rest.join(" "), languageOfNoun(fold(first))));
  return { sort, condition: typeof condition === "string" ? null : condition };
}

/** A few words hardly tell their language; their noun does. */
function languageOfNoun(noun: string): Language {
  if (/^(?:thanh|quoc|nuoc)$/.test(noun)) return "vi";
  return /^(?:cities|towns|countries|nations|people|leaders|officials)$/.test(noun) ? "en" : "fr";
}

const COUNTED =
  /^((?:(?:bonjour|dis moi|dites moi|please|tell me|cho toi biet) )?(?:(?:dans|in|trong) .{0,40}?)?(?:il y a |co )?)(?:(?:combien|quel nombre|le nombre) (?:de |d )|how many |(?:bao nhieu|may) )((?:thanh pho|quoc gia|\p{L}+)) (.*)$/u;

const ARCHIVE =
  "(?:(?:toute )?(?:l|les|cette|ces|ton|tes|votre|vos|nos|the|this|your) )?(?:archives?|corpus|articles|base de donnees|database|kho luu tru|kho tu lieu|cac bai viet)(?: de la vna| nay)?";
const IN = "(?:dans|par|selon|d apres|parmi|in|by|across|trong)";
const AT_START = new RegExp(`(?:^| )${IN} ${ARCHIVE} `, "u");
const AT_END = new RegExp(` ${IN} ${ARCHIVE} (?:(?:svp|stp|please|en tout|au total) )?$`, "u");

/** Asks for what is named, whatever is said of it; nothing else is asked. */
const NAMING =
  /^(?:(?:sont|ont ete|etaient|y sont)(?: (?:elles|ils))? (?:cite|mentionne|nomme|evoque)e?s|(?:are|were|have been) (?:mentioned|named|cited)|(?:different(?:e?s)? )?(?:cite|mentionne|nomme|evoque)e?s|duoc (?:nhac den|nhac toi|neu ten|de cap)) $/u;
const AUXILIARY =
  /^(?:(?:sont|ont ete|etaient|ont|y a t il|existe t il|are there|are|were|have been|have|qui sont|qui|that are|that|which are|da|co|duoc|la) (?:(?:elles|ils) )?)+/u;

const ASIDE =
  /(?:y a t il|existe t il|sont (?:elles |ils )?(?:cite|mentionne|nomme)e?s|are there|are mentioned) $/u;

function wordsIn(text: string): number {
  return text.split(" ").length - 1;
}
