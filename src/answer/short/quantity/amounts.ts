import { fold } from "../../../language/folding.ts";
import { findNumbers, type NumberMention } from "../../../language/quantity/numbers.ts";
import { matchesOf, overlaps, type Span } from "../../../language/span.ts";
import { findDates } from "../../../language/time/dates.ts";
import { measureOf, type Measure } from "./measures.ts";

/** A number of a text with the words of its unit: what a question of quantity may be answered with. */
export interface Amount extends Span {
  readonly measure: Measure;
  /** The unit's head word, folded; "" where there is none. */
  readonly unit: string;
}

/** The amounts of a text in order, none over another: numbers with units, hours, fractions, rhythms, ranks and ranges. */
export function findAmounts(text: string): Amount[] {
  const dates = findDates(text);
  const worded = WORDED.flatMap(([measure, pattern]) =>
    matchesOf(text, pattern).map((span) => ({ ...span, measure, unit: "" })),
  );
  const free = firstOf(worded);
  const numbers = joinRanges(
    text,
    findNumbers(text).map((mention) => amountOf(text, mention)),
  );
  const others = numbers.filter((amount) => !free.some((one) => overlaps(one, amount)));
  return [...free, ...others]
    .filter((amount) => amount.measure === "rhythm" || !dates.some((date) => overlaps(date, amount)))
    .sort((a, b) => a.start - b.start);
}

const HOURS =
  /(?<!\d)\d{1,3}\s?h(?:\s?\d{1,2}(?:\s?(?:min|['’′])(?:\s?\d{1,2}\s?(?:s|["”″]|['’]{2}))?)?)?(?![\p{L}\d])/gu;
const MINUTES = /(?<!\d)\d{1,3}\s?min(?:utes?)?\s\d{1,2}\s?s(?:econdes?)?(?:\s\d{1,3})?(?![\p{L}\d])/gu;
const RHYTHM =
  /(?<!\p{L})(?:tou(?:te)?s les (?:\p{L}+ |\d+ ){0,3}(?:secondes|minutes|heures|jours|semaines|mois|ans)|chaque (?:seconde|minute|heure|jour|semaine|mois|année)|(?:une|deux|trois|\d+) fois par (?:jour|semaine|mois|an))(?!\p{L})/giu;
const FRACTION =
  /(?<![\p{L}\d])(?:la moitié|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf) (?:tiers|quarts?|cinquièmes?|sixièmes?|dixièmes?)|(?:(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|\d)(?: \p{L}+)?|\d+) sur (?:deux|trois|quatre|cinq|six|sept|huit|dix|cent|\d+))(?![\p{L}\d])(?! (?:de |d['’])siècle)/giu;

const WORDED: readonly (readonly [Measure, RegExp])[] = [
  ["rhythm", RHYTHM],
  ["time", HOURS],
  ["time", MINUTES],
  ["share", FRACTION],
];

function firstOf(amounts: readonly Amount[]): Amount[] {
  return amounts.filter((amount, index) => !amounts.slice(0, index).some((one) => overlaps(one, amount)));
}

function amountOf(text: string, { start, end, kind, unit }: NumberMention): Amount {
  if (kind === "percent")
    return { start, end, measure: "share", unit: fold(SHARED.exec(text.slice(end, end + 40))?.[1] ?? "") };
  const key = unit ? fold(text.slice(unit.start, unit.end)) : "";
  if (kind === "ordinal") return { start, end, measure: "rank", unit: key };
  const counted = measured(text, key, unit?.end ?? end);
  const sign = counted.measure === "degree" ? (BELOW_ZERO.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
  return { start: start - sign, unit: countedBy(text, { start, end }, key), ...counted };
}

/** What a number counts: the noun after it, or what the words around tell of it. */
function countedBy(text: string, { start, end }: Span, noun: string): string {
  const after = text.slice(end, end + 50);
  const named = noun === "" ? fold((PREDICATE.exec(after) ?? PARTITIVE.exec(after))?.[1] ?? "") : noun;
  const isJob = PEOPLE.test(named) && EMPLOYING.test(text.slice(Math.max(0, start - 40), start));
  return isJob ? "salaries" : named;
}

/** `emploiera 1.350 personnes`: those are its workers. */
const EMPLOYING =
  /(?<!\p{L})(?:emploi(?:e|ent|era|eront|erait)|employ(?:er|ant|ait|aient)|embauch\p{L}+|recrut\p{L}+|travailler)(?: (?:quelque|environ|près|plus|au|moins|aujourd['’]hui|désormais|déjà|jusqu['’]à|de|d['’])){0,4} ?$/iu;
const PEOPLE = /^(?:personnes?|gens)$/;

/** `-2,5 degrés`, `moins dix degrés`; not `au moins dix degrés`. */
const BELOW_ZERO = /(?<=^|[ (])(?:[-−]|(?<!(?:au|du|de) )moins )$/iu;

/** What a unit that ends at an offset measures, and where it ends with the word that may follow it. */
function measured(text: string, key: string, end: number): Pick<Amount, "end" | "measure"> {
  const degrees = DEGREES.exec(text.slice(end))?.[0].length ?? 0;
  if (key === "" && degrees > 0) return { end: end + degrees, measure: "degree" };
  const power = POWER.exec(text.slice(end))?.[0] ?? "";
  const measure = measureOf(`${key}${fold(power)}`);
  const half = measure === "time" ? (/^ et demie?(?!\p{L})/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
  if (half > 0) return { end: end + half, measure };
  return { end: (measure === "money" ? currencyEnd(text, end) : end) + power.length, measure };
}

/** `42 °C`, `42°` */
const DEGREES = /^\s?[°º](?:\s?[CF](?!\p{L}))?/u;

/** `mètres cubes`, `kilomètres carrés`: no lengths. */
const POWER = /^ (?:cubes?|carrés?)(?!\p{L})/u;

/** `208.000 sont des Vietnamiens`: what a number without a noun counts. */
const PREDICATE = /^ (?:sont|étaient|seraient) (?:des |d['’])(\p{L}+)/u;

/** `31 des 65 sièges`: the noun of the whole. */
const PARTITIVE = /^ (?:des|de ces|de ses|sur les) [\d.,]+ (\p{L}+)/u;

/** What a percentage is of: `45 % des Français`. */
const SHARED = /^ (?:des|du|de la|de l['’]|de|d['’]) ?(\p{L}+)/u;

/** `livres sterling`, `dollars américains`: the currency's second word belongs to it. */
function currencyEnd(text: string, end: number): number {
  return (
    end +
    (/^ (?:sterling|américains|australiens|canadiens|singapouriens)(?!\p{L})/u.exec(text.slice(end))?.[0]
      .length ?? 0)
  );
}

/** `de 19 à 11 minutes`, `entre 5 et 7 ans`, `6 à 8 %`: two ends, one amount. */
function joinRanges(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const start = rangeStart(text, joined.at(-1), amount);
    if (start !== null) joined.pop();
    joined.push(start === null ? amount : { ...amount, start });
  }
  return joined;
}

/** Where the range begins that the amount before makes with this one, or null where it makes none. */
function rangeStart(text: string, before: Amount | undefined, amount: Amount): number | null {
  if (!before || before.measure === "rank" || amount.measure === "rank") return null;
  if (before.unit !== "" && before.unit !== amount.unit) return null;
  const link = text.slice(before.end, amount.start).trim();
  const lead = /(?<!\p{L})(?:de|entre) $/iu.exec(text.slice(0, before.start))?.[0] ?? "";
  const linked = /^(?:à|-|–)$/u.test(link) || (link === "et" && lead.toLowerCase() === "entre ");
  return linked ? before.start - lead.length : null;
}
