import { fold } from "../../../language/folding.ts";
import { findCountries } from "../../../language/countries.ts";
import { areRelated } from "../word-families.ts";

/** An office as a text names it: `l’ambassadeur du Vietnam en Chine`. All words are folded. */
export interface Office {
  /** Its head word, with `premier` or `vice` before it. */
  readonly head: string;
  /** The words of what it is an office of: `vietnam`. */
  readonly of: readonly string[];
  /** The words of where it is held: `chine`. */
  readonly at: readonly string[];
}

/** The words of office, over folded text. */
export const OFFICES =
  "president|presidente|ministre|maire|mairesse|directeur|directrice|chef|cheffe|secretaire|ambassadeur|ambassadrice|consul|consule|" +
  "gouverneur|gouverneure|depute|deputee|roi|reine|pape|empereur|patron|patronne|pdg|commandant|commandante|procureur|procureure|" +
  "representant|representante|recteur|rectrice|doyen|doyenne|entraineur|entraineuse|selectionneur|capitaine|fondateur|fondatrice|" +
  "chancelier|chanceliere|coordinateur|coordinatrice|porte parole|redacteur|redactrice|general";

/** The ranks that make of an office another one. */
const RANK =
  "(?:(?:vice|ancien|ancienne|ex|premier|premiere|futur|future|prochain|prochaine|precedent|precedente|defunt) )*";
const HEAD = new RegExp(`(?<![\\p{L}\\p{N}])(${RANK})(${OFFICES})(s?)(?![\\p{L}\\p{N}])`, "gu");

/**
 * The last office that a folded and flattened phrase names, with where it begins in the phrase; null where there is none. `linked`: what
 * it is an office of follows without a preposition. Of `les maires de Séoul et de Busan` nothing is told: whoever follows holds one of them.
 */
export function officeIn(phrase: string, linked = false): (Office & { readonly start: number }) | null {
  const last = [...phrase.matchAll(HEAD)].findLast(
    ({ index, 2: head = "" }) =>
      !/(?:adjointe? au|aupres du|de la part du) $/.test(phrase.slice(0, index)) &&
      !(head === "general" && GENERAL.test(phrase.slice(0, index))),
  );
  if (!last) return null;
  const after = phrase
    .slice(last.index + last[0].length)
    .trim()
    .split(" ");
  const isOfSeveral = last[3] === "s" && after.includes("et");
  const parts = isOfSeveral ? null : partsOf(after, linked);
  return parts && { head: `${last[1] ?? ""}${last[2] ?? ""}`, start: last.index, ...parts };
}

/** `directeur général`: no general of the army. */
const GENERAL = /(?:directeur|secretaire|consul|procureur|inspecteur|commissaire) $/;

/** What stands after an office's head; null where it goes on with a verb: then it is no description. */
function partsOf(words: readonly string[], isLinked: boolean): Pick<Office, "of" | "at"> | null {
  const of: string[] = [];
  const at: string[] = [];
  let into = of;
  let linked = isLinked;
  for (const word of words) {
    if (VERBS.has(word)) return null;
    if (OF.has(word) || AT.has(word)) {
      into = AT.has(word) ? at : of;
      linked = true;
    } else if (!LINKS.has(word) && word !== "" && (linked || NATIONAL.test(word) || MODIFIERS.has(word))) {
      into.push(word);
    }
  }
  return { of, at };
}

const OF = new Set(["de", "du", "des", "d", "of"]);
const AT = new Set(["a", "au", "aux", "en", "aupres", "pres", "to", "in"]);
const LINKS = new Set("la le les l et the son sa ville societe m mme actuel actuelle".split(" "));
const VERBS = new Set(
  "ont est sont avait etait qui que dont avec par sera seront entre contre pour selon lors".split(" "),
);
const NATIONAL =
  /(?:ien|ienne|ais|aise|ois|oise|ain|aine|een|eenne|russe|belge|suisse|bulgare|tcheque|slovaque|grec|grecque|turc|turque|serbe|khmer|allemand|allemande|espagnol|espagnole)$/;

/** How an office named beside somebody stands to the one asked for. `open`: nothing tells them apart, as little is said. */
export type Match = "same" | "open" | "other";

/** Compares the office beside a name with the one asked for, of whose words some are known to be names. */
export function matchOf(asked: Office, told: Office, isName: (key: string) => boolean): Match {
  if (!isSameHead(asked.head, told.head)) return "other";
  if (OTHERS.some((words) => isAnyOf(asked, words) !== isAnyOf(told, words))) return "other";
  const parts = [compare(asked.of, told.of, isName), compare(asked.at, told.at, isName)];
  if (parts.includes("other")) return "other";
  return parts.includes("open") ? "open" : "same";
}

/** Words after an office that make another one of it: a `secrétaire adjointe` is not the secretary, a `président sortant` not the new one. */
const OTHERS: readonly (readonly string[])[] = [
  ["adjoint", "adjointe"],
  ["sortant", "sortante"],
];
const MODIFIERS = new Set(["general", "generale", ...OTHERS.flat()]);

function isAnyOf({ of }: Office, words: readonly string[]): boolean {
  return of.some((key) => words.includes(key));
}

function compare(asked: readonly string[], told: readonly string[], isName: (key: string) => boolean): Match {
  if (asked.length === 0) return "same";
  if (told.length === 0) return "open";
  const names = asked.filter(isName);
  const needed = names.length > 0 ? asked.filter((key) => isName(key) || isForeign(key)) : asked;
  if (needed.every((key) => told.some((other) => isSameWord(key, other)))) return "same";
  const vague =
    told.some((key) => KNOWN.test(key)) ||
    isLessOf(asked, told) ||
    (told.every((key) => NATIONAL.test(key)) && !isNational(needed));
  return vague ? "open" : "other";
}

/**
 * `directeur de l’hôpital` for that of the `hôpital central de Huê`: less is said, and nothing against it. A minister without his country is
 * the news agency’s own.
 */
function isLessOf(asked: readonly string[], told: readonly string[]): boolean {
  return (
    !asked.some((key) => (MODIFIERS.has(key) || isForeign(key)) && !told.includes(key)) &&
    told.every((key) => asked.some((other) => isSameWord(key, other)))
  );
}

/** What the article has named before: `du Comité populaire provincial`. */
const KNOWN = /^(?:provinciale?|municipale?|locale?|ville|province|district|pays|organisation|institution)$/;

/** Whether a word is another country than Vietnam, or its nationality. */
function isForeign(key: string): boolean {
  return !key.startsWith("vietnam") && isNational([key]);
}

/** Whether words are of a country, which a nationality tells as well. */
function isNational(keys: readonly string[]): boolean {
  const named = keys.map((key) => key.charAt(0).toUpperCase() + key.slice(1)).join(" ");
  return findCountries(named).length > 0 || keys.some((key) => NATIONAL.test(key));
}

function isSameWord(one: string, other: string): boolean {
  if (one === other || areRelated(one, other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short.slice(0, -1)) && NATIONAL.test(long);
}

/** `directrice` and `directeur`; not `vice-président` and `président`. */
function isSameHead(one: string, other: string): boolean {
  return neutral(one) === neutral(other);
}

function neutral(head: string): string {
  return head
    .replace(/\b(?:ancienne?|ex)\b/, "ex")
    .replace(/\b(?:premiere)\b/, "premier")
    .replace(/rice$/, "eur")
    .replace(/euse$/, "eur")
    .replace(/esse$/, "e")
    .replace(/cheffe$/, "chef")
    .replace(/(?<=ent|ant|ut|ul|eur|yen|ier)e$/, "")
    .replace(/^(?:selectionneur|coach)$/, "entraineur")
    .replace(/\bfuture?\b|\bprochaine?\b/, "prochain");
}

/** A phrase as offices are read in it: folded, its words parted by single spaces. */
export function phraseOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
