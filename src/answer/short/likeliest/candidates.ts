import { fold } from "../../../language/folding.ts";
import { overlaps, type Span } from "../../../language/span.ts";
import { findWords, foldedWords } from "../../../language/words.ts";
import type { Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import type { Run } from "../names/capitals.ts";
import { findAmounts, type Amount } from "../quantity/amounts.ts";
import { countedNoun, isCountedIn, meantBy } from "../quantity/counted-noun.ts";
import { measureAskedFor, measureOf } from "../quantity/measures.ts";
import { isOfAnotherNoun } from "../quantity/other-noun.ts";
import { asksSeveral } from "../asks-several.ts";
import { asksBirth } from "../time/asked-event.ts";
import { isOfBirth, isOfKind } from "../names/fitting-places.ts";
import { innermost } from "../names/innermost.ts";
import { asksObject, objectsAmong } from "../names/object-asked.ts";
import { areRelated } from "../word-families.ts";
import { aside } from "../names/aside.ts";
import { askedNoun } from "../asked-noun.ts";
import { findBearers, findNamed, isComplement, type Bearer } from "./bearers.ts";
import { findAllSites, findLists, isStay } from "./sites.ts";
import { timesIn } from "./times.ts";
import { isTold } from "./told-in-question.ts";

/** A stretch of a text that may be what a question asks for: of its kind, and not named by the question itself. */
export interface Candidate extends Span {
  /** The amount, where one is asked for. */
  readonly amount: Amount | null;
  /** The run of capitals, where a person or a body is asked for. */
  readonly run: Run | null;
  readonly isPerson: boolean;
  /**
   * Whether it is of the kind asked for beyond doubt: a person, or what has the noun of the question beside it, a place after its preposition,
   * an amount of the measure.
   */
  readonly isSure: boolean;
  /** Whether it goes with the noun that the question asks with: `sur quel pont`, `le pont de Kim Thanh`; `combien d’écoles`, `4.180 écoles`. */
  readonly isOfNoun: boolean;
  /** Whether it is an amount of another measure than is asked for, or the time of another event. */
  readonly isOther: boolean;
  /** Whether it enumerates several, which a question for several wants. */
  readonly isList: boolean;
  /** What the article's date makes of a time; null where its own words answer. */
  readonly resolved: string | null;
}

/** The candidates of a quote in order, none within another; empty for questions that ask for anything else. Linear in the text. */
export function candidatesOf(inquiry: Inquiry, evidence: Evidence): Candidate[] {
  return inquiry.asked === "when"
    ? timesIn(inquiry, evidence).map((time) => ({ ...PLAIN, ...time, isSure: true }))
    : candidatesIn(inquiry, evidence.sentence.display);
}

/** Those that a text tells by itself: all but times. */
export function candidatesIn(inquiry: Inquiry, text: string): Candidate[] {
  const lists = asksSeveral(inquiry)
    ? findLists(text).map((list) => ({ ...PLAIN, ...list, isList: true }))
    : [];
  const made = lists.length > 0 ? lists : (MAKERS[inquiry.asked]?.(inquiry, text) ?? []);
  const unknown = made.filter((candidate) => !isTold(inquiry, text, candidate));
  const apart = unknown
    .filter((one, at) => !unknown.some((other, index) => index < at && overlaps(one, other)))
    .sort((a, b) => a.start - b.start);
  return inquiry.asked === "where" ? innermost(text, apart) : apart;
}

/** Whether a question asks for what candidates are found of. */
export function readsCandidates({ asked }: Inquiry): boolean {
  return asked === "when" || asked in MAKERS;
}

/** Nouns of what is told by its place alone: `quelle ville` is answered by `à Kyoto`. */
const PLACES =
  /^(?:adresse|villes?|capitales?|communes?|villages?|localites?|municipalites?|bourgs?|metropoles?|endroits?|lieux?|batiments?|immeubles?|edifices?|locaux|pays|provinces?|regions?|districts?|iles?|city|country|province)$/;

type Maker = (inquiry: Inquiry, text: string) => Candidate[];

const MAKERS: Readonly<Partial<Record<Inquiry["asked"], Maker>>> = {
  howmany: amounts,
  who: (inquiry, text) =>
    FIRMS.test(askedNoun(inquiry) ?? "")
      ? persons(inquiry, text, findNamed(text)).filter(({ isPerson }) => !isPerson)
      : persons(inquiry, text, doneTo(inquiry, text, findBearers(text))),
  where: (inquiry, text) => [...called(inquiry, text), ...placed(inquiry, text)],
  which,
};

/** Who may be asked for, without those who did it where it is asked to whom it was done. */
function doneTo(inquiry: Inquiry, text: string, bearers: readonly Bearer[]): readonly Bearer[] {
  return asksObject(inquiry) ? objectsAmong(inquiry, text, bearers) : bearers;
}

function which(inquiry: Inquiry, text: string): Candidate[] {
  const bearers = persons(inquiry, text, findNamed(text));
  const ofNoun = bearers.filter(({ isPerson, isOfNoun }) => isPerson && isOfNoun);
  if (ofNoun.length > 0) return ofNoun;
  const named = called(inquiry, text);
  if (named.length > 0) return named;
  const noun = askedNoun(inquiry);
  if (noun === null) return bearers;
  if (NAMELESS.test(noun)) return [];
  if (PLACES.test(noun)) return placed(inquiry, text);
  const others = bearers.filter(({ isPerson }) => !isPerson);
  if (!PEOPLE.test(noun)) return others;
  return others.length < bearers.length ? bearers.filter(({ isPerson }) => isPerson) : others;
}

/** What no name tells: `de quelle couleur`, `quel rôle`. */
const NAMELESS =
  /^(?:couleurs?|tailles?|formes?|matieres?|gout|odeur|styles?|genres?|types?|sortes?|facon|maniere|raisons?|causes?|motifs?|buts?|objectifs?|roles?|metier|profession|sexe|ages?)$/;

/** Nouns of bodies, which are told by name. */
const FIRMS =
  /^(?:entreprise|societe|groupe|compagnie|banque|firme|constructeur|operateur|marque|chaine|maison|institution|organisation|organization|association|agence|agency|fondation|foundation|universite|university|company|bank)$/;

/** Nouns of somebody: `tisserande`, `ingénieur`. */
const PEOPLE =
  /(?:ist?e|crate|mate|logue|graphe|ienn?e?|eure?|euse|trice|ande?|ere|aine?|ante?|ivain|taire|fique|colonel|femme|homme|fille|garcon|personne|poete|elue?|maire|ministre|deputee?|medecin|avocate?|juge|soldat|eleve|concurrente?|patronn?e?|chef|cheffe|champion|prof|(?:ouvr|polic|pomp|cuisin|jardin|coutur|menuis|pot|batel|conseill|charpent|caval|palud|hotel|greff|banqu)ier)$/;

const PLAIN = {
  amount: null,
  run: null,
  isPerson: false,
  isSure: false,
  isOfNoun: false,
  isOther: false,
  isList: false,
  resolved: null,
};

function amounts(inquiry: Inquiry, text: string): Candidate[] {
  const nouns = meantBy(inquiry, countedNoun(inquiry));
  const asked =
    measureAskedFor(inquiry.text, inquiry) ?? (nouns[0] === undefined ? null : measureOf(nouns[0]));
  const told = findAmounts(text).filter(
    (amount) => !isOfAnotherNoun(inquiry, nouns, amount) && (amount.measure !== "rank" || asked === "rank"),
  );
  return told.map((amount) => {
    const isOfNoun = amount.unit !== "" && isCountedIn(inquiry, nouns, amount.unit);
    const isSure = isOfNoun || (asked !== "count" && asked === amount.measure);
    const isOther = !isOfNoun && (asked === null ? UNASKED.has(amount.measure) : asked !== amount.measure);
    return { ...PLAIN, start: amount.start, end: amount.end, amount, isSure, isOfNoun, isOther };
  });
}

/** Measures that answer only a question for them. */
const UNASKED: ReadonlySet<Amount["measure"]> = new Set(["rank", "rhythm"]);

function persons(inquiry: Inquiry, text: string, bearers: readonly Bearer[]): Candidate[] {
  const noun = askedNoun(inquiry);
  return bearers.map((bearer) => {
    const isOfNoun =
      noun !== null &&
      bearer.run !== null &&
      (bearer.isPerson || !isComplement(bearer)) &&
      foldedWords(aside(text, bearer)).some((word) => areRelated(noun, word));
    return { ...PLAIN, ...bearer, isSure: bearer.isPerson || isOfNoun, isOfNoun };
  });
}

/** What the noun of the question is called: `sur le pont de Kim Thanh`. */
function called(inquiry: Inquiry, text: string): Candidate[] {
  const noun = askedNoun(inquiry);
  if (noun === null) return [];
  return findWords(text).flatMap(({ text: word, start }): Candidate[] => {
    if (!areRelated(noun, fold(word)) || PEOPLE.test(noun) !== PEOPLE.test(fold(word))) return [];
    NAMED.lastIndex = start;
    const end = start + (NAMED.exec(text)?.[0].length ?? 0);
    return end > start ? [{ ...PLAIN, start, end, isSure: true, isOfNoun: true }] : [];
  });
}

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}\\d’'-]*(?: (?:(?:de |du |des |d['’]|la |le |l['’])*)\\p{Lu}[\\p{L}\\p{M}\\d’'-]*){0,6}";
/** What leads on from a noun to another thing than its name. */
const NO_COMPLEMENT =
  "par|pour|jamais|qui|que|dont|au|aux|en|dans|sur|avec|chez|vers|est|sont|sera|ont|avait|a";
/** A noun with the name that it bears, a few words between them: `parc industriel de Tra Noc`. */
const NAMED = new RegExp(
  `\\p{L}[\\p{L}-]+ (?:(?!(?:${NO_COMPLEMENT}) )\\p{Ll}[\\p{L}-]+ ){0,4}?(?:de la |de l['’]|du |des |de |d['’])?${NAME}`,
  "uy",
);

/** Other words for a birth. */
const SEEN_DAY = / (?:vu|voir|voit|vit) le jour /;

function placed(inquiry: Inquiry, text: string): Candidate[] {
  return findAllSites(inquiry, text)
    .filter((site) => isOfKind(inquiry, text.slice(site.start, site.end)))
    .filter((site) => !isStay(inquiry, text, site))
    .filter((site) => asksBirth(inquiry) || SEEN_DAY.test(inquiry.text) || !isOfBirth(text, site))
    .map((site) => ({ ...PLAIN, ...site }));
}
