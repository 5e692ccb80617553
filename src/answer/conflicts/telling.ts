import { fold } from "../../language/folding.ts";
import { overlaps, type Span } from "../../language/span.ts";
import { STOP_WORDS } from "../../language/terms/stop-words.ts";
import { stem } from "../../language/terms/stems.ts";
import { isFrenchMonth, weekdayNamed } from "../../language/time/calendar.ts";
import { findWords } from "../../language/words.ts";
import { findPlaces } from "../short/names/places.ts";
import { areRelated, groupsOf } from "../short/word-families.ts";

/** The words of a sentence that tell of a value. */
export interface Telling {
  readonly told: readonly string[];
  /** Those that only describe a word of the question, which they follow: `(naufrage) d’un bateau de pêche`. */
  readonly described: readonly string[];
}

/**
 * The words by which a sentence tells of a value: from the sentence's beginning to the end of the value's clause, without the
 * clauses that only say who tells it; folded, without grammar, numbers, names, places, and words that say only that it is counted.
 */
export function tellingWords(text: string, value: Span, asked: readonly string[]): Telling {
  const stems = new Set(asked.map(stem));
  const isAsked = (key: string) => stems.has(stem(key)) || asked.some((other) => areKin(key, other));
  const places = findPlaces(text);
  const told: string[] = [];
  const described: string[] = [];
  for (const clause of clausesUpTo(text, value)) {
    let reach = 0;
    for (const word of findWords(text.slice(clause.start, clause.end))) {
      const key = fold(word.text);
      const at = { start: clause.start + word.start, end: clause.start + word.end };
      if (at.start >= value.end && ENDS.has(key)) break;
      if (overlaps(at, value)) continue;
      if (VERBS.has(key) || ENDS.has(key) || PREPOSITIONS.has(key)) reach = 0;
      if (isAsked(key)) reach = DESCRIBED;
      else if (isTelling(key) && !isName(word.text, at) && !places.some((place) => overlaps(place, at)))
        (reach-- > 0 ? described : told).push(key);
    }
  }
  return { told: [...new Set(told)], described: [...new Set(described)] };
}

/** A capital at the head of a sentence tells no name. */
function isName(word: string, { start }: Span): boolean {
  return start > 0 && /^\p{Lu}/u.test(word);
}

/** How many words describe one before them. */
const DESCRIBED = 3;
/** Grammar after which no description of the word before goes on. */
const PREPOSITIONS = new Set("en dans sur pour par avec sans sous vers chez lors pendant durant".split(" "));

/** The words of one telling that other texts' words have nothing for: neither themselves, nor a form or a word of their meaning. */
export function missingFrom(words: readonly string[], known: ReadonlySet<string>): string[] {
  const missing = words.filter((word) => !known.has(word));
  if (missing.length === 0) return missing;
  const list = [...known];
  const stems = new Set(list.map(stem));
  return missing.filter((word) => !stems.has(stem(word)) && !list.some((other) => areKin(word, other)));
}

/** Words of no common beginning are kin only by their meaning, which few words have here. */
function areKin(word: string, other: string): boolean {
  const isNear = other.startsWith(word.slice(0, 4));
  return (isNear || groupsOf(word).length > 0) && areRelated(word, other);
}

/** The words right behind a value, up to its verb or the end of its clause: what narrows what is counted. Places are none. */
export function complementOf(text: string, { end }: Span): string[] {
  const rest = text.slice(end);
  const stop = rest.search(/[,;:()«»–—.!?]|\d/u);
  const places = findPlaces(text);
  const found: string[] = [];
  for (const word of findWords(stop < 0 ? rest : rest.slice(0, stop))) {
    const key = fold(word.text);
    if (VERBS.has(key) || ENDS.has(key)) break;
    const at = { start: end + word.start, end: end + word.end };
    if (/^\p{Lu}/u.test(word.text) || places.some((place) => overlaps(place, at))) continue;
    if (isTelling(key) || GOLD.test(rest.slice(Math.max(0, word.start - 2), word.end))) found.push(key);
  }
  return found;
}

/** `d’or`, a word that is grammar elsewhere. */
const GOLD = /^d['’]or$/u;

/** Auxiliaries, and verbs that newspapers put behind a number. */
const VERBS = new Set(
  "a ont est sont etait etaient avait avaient fut furent sera seront aura auront ete etant ayant se s qui que contre".split(
    " ",
  ),
);
const ENDS = new Set(
  "et ou mais dont selon d'apres apres avant depuis lors ainsi tandis alors ce cette soit qui".split(" "),
);

/** The clauses of a sentence up to the end of a value’s own, without those that only say who tells it. */
export function clausesUpTo(text: string, { start, end }: Span): Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const piece of text.split(/(?<=[,;:()«»–—])(?!\d)/u)) {
    const clause = { start: at, end: at + piece.length };
    const own = at < end && start < clause.end;
    if (own || !REPORTING.test(fold(piece))) kept.push(clause);
    at = clause.end;
    if (at >= end) break;
  }
  return kept;
}

const REPORTING =
  /^ ?(?:selon|d'apres|a en croire|de source)|(?:^| )(?:a|ont) (?:\p{L}+ )?(?:annonce|indique|declare|precise|affirme|fait savoir|fait etat|rapporte|communique|confirme|souligne|ajoute)/u;

function isTelling(word: string): boolean {
  return (
    word.length > 2 &&
    !/\p{N}/u.test(word) &&
    !STOP_WORDS.has(word) &&
    !LIGHT.test(word) &&
    weekdayNamed(word) === undefined &&
    !isFrenchMonth(word) &&
    !NUMERALS.test(word)
  );
}

/** Words that say only that something is counted, told, is so now, or how it went on. */
const LIGHT =
  /^(?:bilan|alourdi\w*|grimp\w+|mont(?:e|es|ee|ait)|passe\w*|attei\w+|porte\w*|elev\w+|etabli\w*|denombr\w+|recens\w+|compt\w+|enregistr\w+|caus\w+|provoqu\w+|entrain\w+|fai(?:t|te|sant|re)|annonc\w+|indiqu\w+|declar\w+|precis\w+|affirm\w+|estim\w+|rapport\w+|signal\w+|confirm\w+|environ|quelque|total\w*|nombre|chiffre\w*|provisoire|definitif|final|dernier\w*|nouve\w+|recents?|actuel\w*|desormais|present\w*|deja|heure\w*|matin\w*|soir\w*|midi|annee|mois|jour\w*|semaine|ans?|autorit\w+|officiel\w*|source\w*|personnes?|gens|corrig\w+|rectifi\w+|revis\w+|revu\w*|erreur|initial\w*|frapp\w+|touch\w+|surven\w+|provinc\w+|ville|region|local\w*|prevue?s?|fixee?s?|programmee?s?|reporte\w*|decale\w*|avancee?s?|repousse\w*|precede\w+|contraire\w*|hausse|baisse|exact\w*|moins|plus|lourd\w*|humain\w*|mortes?|morts?|blesse\w*|disparu\w*|tue\w*|deces|decede\w*|peri\w*|perdu|vie|coute|trouve\w*|malheureusement|victimes?|attir\w+|accueill\w+|recu\w*|recoi\w+|rassembl\w+|reuni\w*|compris|date|grace|ensemble|partout|toutefois|cependant|ainsi|etre|avoir|soit|cela|celui)$/u;
const NUMERALS =
  /^(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt\w*|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?|dizaines?|douzaines?|vingtaines?|trentaines?|centaines?|milliers?)$/;
