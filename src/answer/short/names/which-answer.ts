import { findCountries, isCountryName } from "../../../language/countries.ts";
import type { Span } from "../../../language/span.ts";
import { foldedWords } from "../../../language/words.ts";
import { quoted, type Evidence, type ShortAnswer } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { nearestOf } from "../nearness.ts";
import { missingNames, MOST_MISSING, relevance, VERY_RELEVANT } from "../relevance.ts";
import { soughtIn } from "../sought-words.ts";
import { calledThing } from "./called-thing.ts";
import { findRuns } from "./capitals.ts";
import { personAnswer } from "./person-answer.ts";
import { asksCountry, isTheirs } from "./fitting-places.ts";
import { findPlaces } from "./places.ts";

/** The answer to « quel … » where the noun tells a person, a firm, a town or a country; of other nouns nothing is known. */
export function whichAnswer(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const noun = / (?:quel(?:le)?|kel(?:le)?|which|what) (\p{L}+)/u.exec(inquiry.text)?.[1] ?? "";
  if (PERSONS.test(noun)) return personAnswer(inquiry, evidence);
  const lead = LEADS.find(([nouns]) => nouns.test(noun))?.[1];
  if (!lead) return calledThing(inquiry, evidence, noun);
  return (
    (/^(?:pays|country)$/.test(noun) ? subjectCountry(inquiry, evidence) : null) ??
    namedPlace(inquiry, evidence, lead)
  );
}

const PERSONS =
  /^(?:artiste|chanteu\w+|ministre|act(?:eur|rice)|aut(?:eure?|rice)|joueu\w+|president\w*|personnalite|personne|footballeu\w+|nageu\w+|coureu\w+|cycliste|athlete|realisat\w+|peintre|chercheu\w+|champion\w*|depute\w*|maire|ambassad\w+|ecrivaine?|cineaste|architecte|universitaire|professeure?|scientifique|archeologue|specialiste|experte?|avocate?|medecin|photographe|musicienn?e?|composit\w+|poete|poetesse|entraineu\w+|directeur|directrice|general|colonel|entreprise|societe|groupe|compagnie|banque|company|firm)$/;

/** What may stand before the name of a town, a province or a country. */
const LEADS: readonly (readonly [nouns: RegExp, lead: RegExp])[] = [
  [/^(?:ville|capitale|metropole|commune|city|town)$/, /(?<!\p{L})(?:à|et|avec|de|d['’]|entre|ville de) $/u],
  [
    /^(?:pays|country)$/,
    /(?<!\p{L})(?:en|au|aux|du|des|de l['’]|de la|avec (?:la|le|l['’]|les)|par (?:la|le|l['’])|et (?:la|le|l['’])) ?$/u,
  ],
  [/^(?:province|region)$/, /(?<!\p{L})(?:province de|province d['’]|région de|à|dans la province de) ?$/u],
];

/** « quel pays est … »: the country that a sentence on it begins with. */
function subjectCountry(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const { display } = evidence.sentence;
  if (!/^ (?:quel pays|which country|what country) /.test(inquiry.text)) return null;
  const [first] = findCountries(display);
  if (
    !first ||
    !/^(?:L[ea]s? |L['’])?$/u.test(display.slice(0, first.start)) ||
    !/^ \p{Ll}/u.test(display.slice(first.end))
  )
    return null;
  const name = display.slice(first.start, first.end);
  const isNew =
    !isTheirs(inquiry, name) && !foldedWords(name).some((key) => inquiry.text.includes(` ${key} `));
  const terms = soughtIn(inquiry, display.slice(first.end)).filter(isTerm);
  return isNew && terms.length > 0 && relevance(inquiry, evidence) >= VERY_RELEVANT
    ? quoted(evidence, first)
    : null;
}

function namedPlace(inquiry: Inquiry, evidence: Evidence, lead: RegExp): ShortAnswer | null {
  const { display } = evidence.sentence;
  if (relevance(inquiry, evidence) < VERY_RELEVANT || missingNames(inquiry, evidence) > MOST_MISSING)
    return null;
  const spans: Span[] = [...findPlaces(display), ...findRuns(display)];
  const places = spans.filter(
    ({ start, end }, index) =>
      /^\p{Lu}/u.test(display.slice(start, end)) &&
      !/iens$|iennes$/.test(display.slice(start, end)) &&
      lead.test(display.slice(Math.max(0, start - 20), start)) &&
      (!asksCountry(inquiry) || isCountryName(display.slice(start, end))) &&
      !spans.slice(0, index).some((other) => other.start === start) &&
      !foldedWords(display.slice(start, end)).some((key) => inquiry.text.includes(` ${key} `)),
  );
  const found = nearestOf(inquiry, display, places);
  return found && quoted(evidence, found);
}
