import { fold } from "../../language/folding.ts";
import type { Inquiry } from "../short/inquiry.ts";
import { daysApart, isToTheDay } from "./nearness-in-time.ts";
import type { Value } from "./value.ts";

/** How values of one thing that are not the same stand to each other. */
export type ConflictSort = "evolving" | "correction" | "divergence";

/** Values in the order of their articles' days, those of unknown days last, as they come. */
export function inOrder<T extends Pick<Value, "evidence">>(values: readonly T[]): T[] {
  return values
    .map((value, at) => ({ value, at }))
    .toSorted((a, b) => comparedDays(a.value, b.value) || a.at - b.at)
    .map(({ value }) => value);
}

/** The sort of a conflict between values in order, at least two. */
export function sortOf(inquiry: Inquiry, ordered: readonly Value[]): ConflictSort {
  if (correctedBy(ordered)) return "correction";
  return isEvolving(inquiry, ordered) ? "evolving" : "divergence";
}

/** The value that says that it corrects the others: the last one where the days are known; null where none does. */
export function correctedBy(ordered: readonly Value[]): Value | null {
  const correcting = ordered.filter((value) => corrects(value, ordered));
  const last = correcting.at(-1) ?? null;
  const later = ordered.at(-1);
  if (!last || correcting.length > 1) return null;
  const days = later ? daysApart(last.evidence.document.date, later.evidence.document.date) : null;
  return days !== null && days > 0 ? null : last;
}

function comparedDays(a: Pick<Value, "evidence">, b: Pick<Value, "evidence">): number {
  const [one, other] = [a.evidence.document.date, b.evidence.document.date];
  const days = daysApart(one, other);
  if (days !== null) return -days;
  return Number(isToTheDay(other)) - Number(isToTheDay(one));
}

/** Counts so far: each is dated to the day, later than the one before, and larger; of the missing, some may have been found. */
function isEvolving(inquiry: Inquiry, ordered: readonly Value[]): boolean {
  return ordered.slice(1).every((value, at) => {
    const before = ordered[at];
    if (!before || value.reading.kind !== "amount" || before.reading.kind !== "amount") return false;
    const days = daysApart(before.evidence.document.date, value.evidence.document.date);
    if (days === null || days <= 0) return false;
    if (value.reading.fate === "missing") return true;
    return value.reading.range.low > before.reading.range.low && isSoFar(inquiry, value);
  });
}

function isSoFar({ text }: Inquiry, { reading, evidence, at }: Value): boolean {
  if (reading.kind !== "amount") return false;
  if (reading.fate !== null || LOST.test(text)) return true;
  if (reading.measure !== "count") return false;
  if (CUMULATIVE.test(text)) return true;
  const { display } = evidence.sentence;
  return SO_FAR.test(fold(display.slice(Math.max(0, at.start - 120), at.end + 60)));
}

/** What an event destroys or brings in, whatever it is measured in. */
const LOST = / (?:degats?|dommages|pertes?|brul\w+|detrui\w+|inond\w+|ravag\w+|dons?|collect\w+) /;
/** What only ever grows while an event lasts. */
const CUMULATIVE =
  / (?:cas|contamin\w+|infect\w+|malades?|maisons?|habitations?|logements?|foyers?|routes?|ponts?|hectares?|degats?|dommages|pertes?|medailles?|dons?|signatures?|inscrit\w*|inscription\w*|billets?|entrees?|arrestations?|interpell\w+|secour\w+|evacue\w*|deplace\w*|sinistre\w*|bateaux|animaux|porcs|volailles|vaccin\w+|doses?|tests?|sinistres?|buts?|victoires?) /;
const SO_FAR =
  /bilan|a ce jour|jusqu'(?:a present|ici|alors)|desormais|s'est alourdi|s'alourdi|passe\w* a|grimpe|monte a|depuis (?:le debut|l'ouverture|son ouverture)|provisoire|deja|au total|a la date|en date du/;

/** Whether a sentence, or its article's title, says that it sets an earlier figure right. */
function corrects(value: Value, ordered: readonly Value[]): boolean {
  const { document, sentence } = value.evidence;
  const said = fold(sentence.display);
  if (CORRECTING.test(said) || DENYING.test(said)) return true;
  if (
    CORRECTING.test(fold(document.title)) &&
    ordered.some((other) => other.evidence.document.id !== document.id)
  )
    return true;
  return value.reading.kind === "date" && MOVED.test(said);
}

const CORRECTING =
  /(?<!\p{L})(?:corrig(?:e|ee?s?|eant|er|ent|eons)|corrections?|rectifi(?:e|ee?s?|ant|er|ent|ons|cation|cations|catif)|erratum|erronee?s?|par erreur|revis(?:e|ee?s?|ant|er|ion)|revue?s? (?:a la (?:hausse|baisse)|et corrig)|reevalu\w+|contrairement a ce)(?!\p{L})/u;
const DENYING =
  /(?<!\p{L})(?:et non(?: pas)?|et pas|au lieu d(?:e|es|u)|contre|plutot que)(?: (?:de|d'|a|les|le|des))? ?(?:\d|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)\b)[\p{L}\p{N} .']{0,30}(?:annonc|communiqu|avanc|donn|precede|auparavant|initial|comme|[.,]|$)/u;
const MOVED =
  /(?<!\p{L})(?:report(?:e|ee?s?|er|ation) (?:a|au|d)|initialement|avancee?s? a|nouvelle date|decalee?s?|repoussee?s?)/u;
