import { fold } from "../../../language/folding.ts";
import { findWords, foldedWords } from "../../../language/words.ts";
import type { Inquiry, Sought } from "../inquiry.ts";
import { isSame, keysOf, soughtIn } from "../sought-words.ts";
import { isBeginning } from "../word-families.ts";
import { asksBirth, asksDating, tellsBirth } from "./asked-event.ts";

/**
 * Whether a text says that what a question asks for began, and in the way asked for: a signature is no opening, what one plans `d’ouvrir` is not
 * open, and `Un centre a été inauguré dans l’enceinte du marché` opened no market. Linear in the text.
 */
export function tellsBeginning(inquiry: Inquiry, text: string): boolean {
  const asked = inquiry.sought.filter(({ key }) => isBeginning(key));
  if (asksBirth(inquiry) && asked.length === 0) return tellsBirth(text);
  if (asked.length === 0) {
    if (asksDating(inquiry) && AGAIN.test(fold(text)) && !foldedWords(text).some(isBeginning)) return false;
    if (asksDating(inquiry) && DATED.test(text)) return true;
    return (
      !isDawn(inquiry) || foldedWords(text).some((key) => isToldAsDone(inquiry, key) && isBeginning(key))
    );
  }
  if (WORKS.test(inquiry.text) && !BUILDING.test(fold(text))) return false;
  const told = MADE.test(inquiry.text) ? text : text.replace(BEGUN_WORKS, "-");
  const words = keysOf(told.replace(BORN, "-")).filter((key) => isToldAsDone(inquiry, key));
  return words.some((key) => isOneOf(asked, key)) && !isOfNewcomer(inquiry, asked, text);
}

/** What was opened or made again had begun before. */
const AGAIN = /(?<!\p{L})(?:rouv|reouv|renov|restaur|rehabilit|reconstr)/u;

/** Whether a question without a verb of beginning asks for one all the same. */
function isDawn(inquiry: Inquiry): boolean {
  return (
    / (?:vu|voi[rt]) le jour /.test(inquiry.text) ||
    (asksDating(inquiry) && / (?:premiere?|debuts?|naissance|origines?|creation) /.test(inquiry.text))
  );
}

/** `une carte de 1905`, `qui date du règne`, `la première édition`: what dates a thing itself. */
const DATED =
  /(?<!\p{L})(?:(?:dat|remont)\p{L}+ |(?:de|du|d['’]|années) ?\d|premi|1(?:er|re|ère)(?!\p{L}))/iu;

/** `des élèves nés en Europe`: people, of whose birth no thing begins. */
const BORN = /(?<!\p{L})(?:nés|nées)(?!\p{L})/giu;

/** Works that begin are no beginning of what they build. */
const WORKS = / (?:travaux|chantiers?) /;
const BUILDING = /(?<!\p{L})(?:travaux|chantiers?|construction|premiere pierre|coup de pioche)(?!\p{L})/u;

/** `Les travaux, commencés en mai 2022`: what was opened was not so then. */
const BEGUN_WORKS =
  /(?<!\p{L})(?:travaux|chantiers?)(?: (?:des?|du|d['’])[^,;:]{0,60}?)?,? (?:\p{L}+ ){0,3}(?:commenc|début|lanc|démarr|entam)\p{L}+/giu;
const MADE =
  / (?:travaux|chantiers?|constru\p{L}+|bati\p{L}*|edifi\p{L}+|commenc\p{L}+|debut\p{L}*|lance\p{L}*|demarr\p{L}+|entam\p{L}+) /u;

/** What has happened is told by no infinitive. */
function isToldAsDone({ past }: Inquiry, key: string): boolean {
  return !past || !/[ei]r$/.test(key);
}

function isOneOf(asked: readonly Sought[], key: string): boolean {
  return asked.some((sought) => isSame(sought, key));
}

/** Whether what began is a new thing, and all that a question names stands after its verb: where it is, or who began it. */
function isOfNewcomer(inquiry: Inquiry, asked: readonly Sought[], text: string): boolean {
  if (inquiry.language !== "fr" || !NEW.test(text)) return false;
  const verb = findWords(text).find(({ text: word }) => isOneOf(asked, fold(word)));
  const things = { ...inquiry, sought: inquiry.sought.filter((sought) => !asked.includes(sought)) };
  return (
    verb !== undefined &&
    soughtIn(things, text.slice(0, verb.start)).length === 0 &&
    soughtIn(things, text.slice(verb.end)).length > 0
  );
}

const NEW = /^(?:[^,]*, |[^–]{0,40} – )?(?:une?|des|deux|trois|quatre|plusieurs) /iu;
