import { fold } from "../../../language/folding.ts";
import { matchesOf, overlaps, type Span } from "../../../language/span.ts";
import { findWords, foldedWords } from "../../../language/words.ts";
import type { Inquiry } from "../inquiry.ts";
import { findRuns, type Run } from "../names/capitals.ts";
import { findPersons } from "../names/persons.ts";
import { findPlaces } from "../names/places.ts";
import { findAmounts, type Amount } from "../quantity/amounts.ts";
import { countedNoun } from "../quantity/counted-noun.ts";
import { measureAskedFor, measureOf } from "../quantity/measures.ts";
import { hasAllOf } from "../sought-words.ts";
import { areRelated } from "../word-families.ts";
import { askedNoun } from "./asked-noun.ts";

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
  /** Whether it is an amount of another measure than is asked for. */
  readonly isOther: boolean;
}

/** The candidates of a text in order, none within another; empty for questions that ask for anything else. Linear in the text. */
export function candidatesIn(inquiry: Inquiry, text: string): Candidate[] {
  const made = MAKERS[inquiry.asked]?.(inquiry, text) ?? [];
  const unknown = made.filter((candidate) => !isTold(inquiry, text, candidate));
  return unknown
    .filter((one, at) => !unknown.some((other, index) => index < at && overlaps(one, other)))
    .sort((a, b) => a.start - b.start);
}

/** Whether a question asks for what candidates are found of. */
export function readsCandidates({ asked }: Inquiry): boolean {
  return asked in MAKERS;
}

/** Nouns of what is told by its place alone: `quelle ville` is answered by `à Kyoto`. */
const PLACES =
  /^(?:villes?|capitales?|communes?|villages?|pays|provinces?|regions?|districts?|iles?|city|country|province)$/;

type Maker = (inquiry: Inquiry, text: string) => Candidate[];

const MAKERS: Readonly<Partial<Record<Inquiry["asked"], Maker>>> = {
  howmany: amounts,
  who: persons,
  where: (inquiry, text) => [...called(inquiry, text), ...placed(text)],
  which: (inquiry, text) => {
    const bearers = persons(inquiry, text).filter(({ isPerson, isOfNoun }) => isPerson && isOfNoun);
    if (bearers.length > 0) return bearers;
    const named = called(inquiry, text);
    return named.length === 0 && PLACES.test(askedNoun(inquiry) ?? "") ? placed(text) : named;
  },
};

const PLAIN = { amount: null, run: null, isPerson: false, isSure: false, isOfNoun: false, isOther: false };

function amounts(inquiry: Inquiry, text: string): Candidate[] {
  const nouns = countedNoun(inquiry);
  const asked =
    measureAskedFor(inquiry.text, inquiry) ?? (nouns[0] === undefined ? null : measureOf(nouns[0]));
  return findAmounts(text).map((amount) => {
    const isOfNoun = amount.unit !== "" && nouns.some((noun) => areRelated(noun, amount.unit));
    const isSure = isOfNoun || (asked !== "count" && asked === amount.measure);
    const isOther = asked !== null && asked !== amount.measure;
    return { ...PLAIN, start: amount.start, end: amount.end, amount, isSure, isOfNoun, isOther };
  });
}

function persons(inquiry: Inquiry, text: string): Candidate[] {
  const sure = findPersons(text);
  const others = findRuns(text).filter((run) => !sure.some((person) => overlaps(person, run)));
  const noun = askedNoun(inquiry);
  return [
    ...sure.map((run) => ofRun(noun, text, run, true)),
    ...others.map((run) => ofRun(noun, text, run, false)),
  ];
}

function ofRun(noun: string | null, text: string, run: Run, isPerson: boolean): Candidate {
  const isOfNoun = noun !== null && foldedWords(aside(text, run)).some((word) => areRelated(noun, word));
  return { ...PLAIN, start: run.start, end: run.end, run, isPerson, isSure: isPerson || isOfNoun, isOfNoun };
}

/** What stands beside a name and may tell its bearer's office: up to 60 characters before it, and what follows it between commas or brackets. */
function aside(text: string, { start, end }: Span): string {
  const before = text
    .slice(Math.max(0, start - 60), start)
    .split(/[.;:«»]/u)
    .at(-1);
  const after = /^(?:, (?!et )[^,;:.«»]+|\s?\([^)]+\))/u.exec(text.slice(end, end + 100))?.[0];
  return `${before ?? ""} ${after ?? ""}`;
}

/** What the noun of the question is called: `sur le pont de Kim Thanh`. */
function called(inquiry: Inquiry, text: string): Candidate[] {
  const noun = askedNoun(inquiry);
  if (noun === null) return [];
  return findWords(text).flatMap(({ text: word, start }): Candidate[] => {
    if (!areRelated(noun, fold(word))) return [];
    NAMED.lastIndex = start;
    const end = start + (NAMED.exec(text)?.[0].length ?? 0);
    return end > start ? [{ ...PLAIN, start, end, isSure: true, isOfNoun: true }] : [];
  });
}

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}\\d’'-]*(?: (?:(?:de |du |des |d['’]|la |le |l['’])*)\\p{Lu}[\\p{L}\\p{M}\\d’'-]*){0,6}";
/** A noun with the name that it bears, a few words between them: `parc industriel de Tra Noc`. */
const NAMED = new RegExp(
  `\\p{L}[\\p{L}-]+ (?:\\p{Ll}[\\p{L}-]+ ){0,4}?(?:de la |de l['’]|du |des |de |d['’])?${NAME}`,
  "uy",
);

function placed(text: string): Candidate[] {
  const places = findPlaces(text).map((span) => ({ ...PLAIN, ...span, isSure: true }));
  const others = matchesOf(text, IN_SOMETHING).filter(
    (span) => !places.some((place) => overlaps(place, span)),
  );
  return [...places, ...others.map((span) => ({ ...PLAIN, ...span }))];
}

/** A thing without a name of its own that something may be in: `dans une ancienne savonnerie`. */
const IN_SOMETHING =
  /(?<=(?<!\p{L})(?:dans|sur|sous|chez|devant|derrière|près|au cœur|au pied|au bord|en face) (?:de |d['’])?(?:la |le |les |l['’]|une? |des |son |sa |leurs? |ses |cette |ce )?)\p{Ll}[\p{L}-]{2,}(?: (?:de la |de l['’]|du |des |de |d['’])?(?:une? )?\p{L}[\p{L}\p{M}-]+){0,4}/gu;

/** Whether the question says it itself. */
function isTold(inquiry: Inquiry, text: string, { start, end, amount }: Candidate): boolean {
  const told = fold(text.slice(start, end));
  return amount
    ? inquiry.text.includes(` ${told} `)
    : hasAllOf(inquiry, foldedWords(told), (key) => key.length > 2 && !GRAMMAR.test(key));
}

const GRAMMAR = /^(?:des|les|une|aux|dans)$/;
