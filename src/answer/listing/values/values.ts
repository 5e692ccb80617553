import { findCountries } from "../../../language/countries.ts";
import { fold } from "../../../language/folding.ts";
import { overlaps, sliceOf, type Span } from "../../../language/span.ts";
import { canonicalNames } from "../../../language/terms/aliases.ts";
import { foldedWords } from "../../../language/words.ts";
import { findRuns } from "../../short/names/capitals.ts";
import { OFFICES } from "../../short/names/offices.ts";
import { findPersons } from "../../short/names/persons.ts";
import type { Sort } from "./sort.ts";

/** A name of the sort asked for, where it stands in a text. */
export interface Value extends Span {
  readonly text: string;
  /** The same for its spellings. */
  readonly key: string;
}

/** The names of a sort in a French text, in order, each once; none that only may be one. */
export function valuesIn(text: string, sort: Sort): Value[] {
  const values = spansOf(text, sort).map(({ start, end }) => {
    const name = sliceOf(text, { start, end });
    return { start, end, text: name, key: foldedWords(canonicalNames(name)).join(" ") };
  });
  return values.filter(({ key }, at) => values.findIndex((other) => other.key === key) === at);
}

function spansOf(text: string, sort: Sort): readonly Span[] {
  switch (sort.kind) {
    case "country":
      return findCountries(text);
    case "person":
      return findPersons(text);
    case "office":
      return findPersons(text).filter(({ before, after }) => holds(before, after, sort.office));
    default:
      return namedPlaces(text, LEADS[sort.kind]);
  }
}

/** Whether an office stands right before a name, or as an apposition after it. */
function holds(before: string, after: string, office: string): boolean {
  const held = before.lastIndexOf(office);
  const isApposed = before.endsWith(", ") && !OTHERWISE.test(after);
  const between = before.slice(held + office.length, isApposed ? -2 : undefined);
  const isOthers =
    /[,;:.]| et (?:l'|le |la |m |mme )/u.test(between) || LESSER.test(before.slice(0, Math.max(0, held)));
  return (
    (held >= 0 && !isOthers) ||
    new RegExp(`^, (?!(?:\\p{L}+ )?(?:vice|ex|ancien|ancienne)[ -])(?:\\p{L}+[ -]){0,2}${office}`, "u").test(
      after,
    )
  );
}

/** An office of his own after a name, which is no other's apposition then. */
const OTHERWISE = new RegExp(`^, (?:(?:vice|ancien|ancienne|ex)[- ])?(?:${OFFICES})(?!\\p{L})`, "u");

/** What makes of an office another one: `vice-Premier ministre`, `ancien ministre`. */
const LESSER = /(?:vice|ancien|ancienne|ex)[- ](?:premier )?$/u;

/** What stands before the first of several towns or provinces, folded. */
const LEADS = {
  town: /(?:(?:villes?|capitales?|metropoles?|cites?|communes?|maires?|municipalites?)(?: \p{L}+)? (?:de |d'|: )|(?<!\p{L})a )$/u,
  province: /(?:provinces?|regions?)(?: \p{L}+)? (?:de |d'|du |: )$/u,
} as const;

/** Names after such a lead, and those that go on the enumeration that such a name begins, up to what its « et » joins. */
function namedPlaces(text: string, lead: RegExp): Span[] {
  const countries = findCountries(text);
  const runs = findRuns(text).filter((run) => !countries.some((country) => overlaps(run, country)));
  return runs.flatMap((run, at) => {
    if (!leadsTo(text, run.start, lead)) return [];
    const links = runs.slice(at + 1).map(({ start }, next) => text.slice(runs[at + next]?.end, start));
    const joined = links.findIndex((link) => JOINING.test(link));
    const isOne = joined < 0 || !links.slice(0, joined + 1).every((link) => LINK.test(link));
    return isOne ? [run] : runs.slice(at, at + joined + 2);
  });
}

/** What comes before the last thing of an enumeration. */
const JOINING = /(?: et | ou | ainsi que )/u;

/** `a` is the preposition with its accent alone. */
function leadsTo(text: string, start: number, lead: RegExp): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return lead.test(fold(before)) && !/(?<!\p{L})[aA] $/u.test(before);
}

/** What stands between two things of one enumeration. */
export const LINK =
  /^(?: \([^()]{1,40}\))?(?:, | et | ou |, et | ainsi que )(?:(?:de |d['’]|du |des |a |à |en |au |aux )?(?:la |le |les |l['’])?)$/u;
