import type { Place } from "./pronoun-places.ts";
import type { Gender } from "./gender.ts";
import type { Utterance } from "./utterance.ts";

/** The pronoun of an English or Vietnamese question; null where there is none, or one that stands for nothing. */
export function foreignPlace(followUp: Utterance): Place | null {
  return followUp.language === "vi" ? vietnamesePlace(followUp) : englishPlace(followUp);
}

const IMPERSONAL =
  /(?:^|\s)(?:is|was) it (?:true|possible|likely|known|raining|that)|does it take|did it (?:rain|snow)|it (?:rains?|snows?)|is there|are there|was there|were there/u;
const ENGLISH =
  /(?:^|(?<= ))(?<word>he|she|it|they|him|them|its|his|her|their|there|(?:this|that|these|those) (?:city|country|province|company|person|man|woman|bridge|port|meeting|agreement|event|place|cities|countries))(?=$| )/u;
const AFTER_HER = /^ (?!(?:in|at|on|to|for|from|by|with|and|say|said|do|when|where|there)(?: |$))\p{L}/u;

function englishPlace({ flat, words }: Utterance): Place | null {
  if (IMPERSONAL.test(flat)) return null;
  const found = ENGLISH.exec(flat);
  if (!found) return null;
  const word = found[0];
  const at = found.index;
  const end = at + word.length;
  const isOwner = /^(?:its|his|their)$/.test(word) || (word === "her" && AFTER_HER.test(flat.slice(end)));
  const isLed = / (?:in|at|from|to|of) $/.test(flat.slice(0, at));
  const put = isOwner ? "NAME's" : word === "there" ? (isLed ? "NAME" : "in NAME") : "NAME";
  return {
    gender: genderOf(word),
    isPlural: /^(?:they|them|their|these|those)/.test(word),
    ...(/ /.test(word) || OF_NAMES.test(flat.slice(end)) ? { noun: NOUNS.exec(word)?.[0] ?? "name" } : {}),
    isSubject: /^(?:he|she|it|they)$/.test(word) && end < words.length,
    at,
    changes: [{ start: at, end, put }],
  };
}

/** What only places have, after `its`. */
const OF_NAMES = /^ (?:population|area|mayor|capital|president|currency)(?= |$)/;
/** Nouns that their antecedent has, too; the others point to names. */
const NOUNS = /(?<= )(?:bridge|port|meeting|agreement|event)$/;

function genderOf(word: string): Gender {
  if (/^(?:he|him|his)$/.test(word)) return "m";
  return /^(?:she|her)$/.test(word) ? "f" : null;
}

const VIETNAMESE =
  /(?:^|(?<= ))(?:(?:ong|ba|co|anh|chi|nguoi|thanh pho|tinh|nuoc|cong ty|cau|cang|su kien|noi)(?: phu nu)? (?:ay|nay|do|ta|kia)|ho|no|chung|o do)(?=$| )/u;

function vietnamesePlace({ flat, words }: Utterance): Place | null {
  const found = VIETNAMESE.exec(flat);
  if (!found) return null;
  const start = found.index;
  const end = start + found[0].length;
  // Without its marks `ho` is a name, too.
  if (found[0] === "ho" && !/^họ$/iu.test(words.slice(start, end))) return null;
  const put = found[0] === "o do" ? "ở NAME" : "NAME";
  return {
    gender: null,
    isPlural: /^(?:ho|chung)$/.test(found[0]),
    isSubject: start === 0,
    at: start,
    changes: [{ start, end, put }],
  };
}
