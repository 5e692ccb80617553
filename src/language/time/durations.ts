import { isFunctionWord } from "../function-words.ts";
import { hedgeStart } from "../quantity/hedges.ts";
import { readQuantity } from "../quantity/quantities.ts";
import type { Span } from "../span.ts";
import { follows, isCapital, keyAt, tokenize } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { clauseAt, complementAt, ownerAt } from "./complements.ts";
import { readJubilee } from "./jubilees.ts";
import { readTerm } from "./years.ts";

/**
 * A length of time in years as a text says it. The span covers the words that give its kind (`il y a quinze ans`,
 * `depuis 12 ans`, `10 ans plus tard`) and its hedge. `exact` is false where the text rounds it, and after `depuis` and `vieux de`;
 * `ahead` is what is to come `dans dix ans`.
 */
export interface DurationMention extends Span {
  readonly years: number;
  readonly kind: "anniversary" | "ago" | "since" | "age" | "span" | "after" | "before" | "ahead";
  readonly exact: boolean;
  /** What has this age or anniversary: the complement up to the clause's end, or the noun before (`jumelage de 29 ans`). */
  readonly of: Span | null;
}

/**
 * The lengths of time in years of a French text, in order and not overlapping; the spans are offsets into `text`.
 * `millénaire` and `centenaire` as adjectives, centuries by rank (`XXe siècle`) and `par an` are none. Linear.
 */
export function findDurations(text: string): DurationMention[] {
  const tokens = tokenize(text);
  const mentions: DurationMention[] = [];
  for (let at = 0, floor = 0; at < tokens.length;) {
    const found = readJubilee(tokens, at) ?? readLength(tokens, at, floor);
    if (found) mentions.push(mentionOf(tokens, found));
    const skipped = found || tokens[at]?.kind !== "figure" ? null : readQuantity(tokens, at);
    at = Math.max(found?.end ?? at + 1, skipped?.end ?? 0);
    if (found) floor = found.end;
  }
  return mentions;
}

/** A mention in tokens `[start, end)`. */
interface Found extends Omit<DurationMention, "start" | "end"> {
  readonly start: number;
  readonly end: number;
}

function mentionOf(tokens: readonly Token[], found: Found): DurationMention {
  return { ...found, start: tokens[found.start]?.start ?? 0, end: tokens[found.end - 1]?.end ?? 0 };
}

function readLength(tokens: readonly Token[], at: number, floor: number): Found | null {
  const term = readTerm(tokens, at);
  if (!term) return null;
  const hedged = Math.max(hedgeStart(tokens, at), floor);
  const exact = term.exact && hedged === at;
  const base = { start: hedged, end: term.end, years: term.years, exact };
  return (
    agoOrSince(tokens, base, floor) ??
    afterOrBefore(tokens, base) ??
    ahead(tokens, base, floor) ??
    aged(tokens, base, floor) ??
    feast(tokens, base) ??
    spanning(tokens, base)
  );
}

type Base = Pick<Found, "start" | "end" | "years" | "exact">;

const AGO = [
  ["il", "y", "a"],
  ["voici"],
  ["voila"],
  ...["remonte", "remontent", "remontant"].map((verb) => [verb, "a"]),
];
const MADE = [
  ["cela", "fait"],
  ["ca", "fait"],
];
/** Between « il y a » and its number: `il y a tout juste dix ans`. */
const JUST = [["tout", "juste"], ["exactement"], ["precisement"], ["deja"], ["maintenant"]];
const SINCE = [["depuis", "les"], ["depuis", "ces"], ["depuis", "le"], ["depuis"]];

function lead(tokens: readonly Token[], at: number, floor: number, leads: readonly string[][]): number {
  const found = leads.find((keys) => at - keys.length >= floor && follows(tokens, at - keys.length, keys));
  return found ? at - found.length : -1;
}

function agoOrSince(tokens: readonly Token[], base: Base, floor: number): Found | null {
  const just = lead(tokens, base.start, floor, JUST);
  const number = just < 0 ? base.start : just;
  const ago = lead(tokens, number, floor, AGO);
  const made = lead(tokens, number, floor, MADE);
  const lasting = keyAt(tokens, base.end) === "que" || keyAt(tokens, base.end) === "qu'";
  if (lasting && made >= 0) return { ...base, start: made, kind: "since", exact: false, of: null };
  if (ago >= 0) {
    const told = lasting && keyAt(tokens, ago - 1) !== "est";
    return { ...base, start: ago, kind: told ? "since" : "ago", exact: base.exact && !told, of: null };
  }
  const since = lead(tokens, base.start, floor, SINCE);
  return since < 0 ? null : { ...base, start: since, kind: "since", exact: false, of: null };
}

function afterOrBefore(tokens: readonly Token[], base: Base): Found | null {
  const { end } = base;
  const key = tokens[end]?.gap === "blank" ? "" : keyAt(tokens, end);
  if (key === "apres") return { ...base, end: end + 1, kind: "after", of: clauseAt(tokens, end + 1) };
  if (key === "avant") return { ...base, end: end + 1, kind: "before", of: clauseAt(tokens, end + 1) };
  if (key === "auparavant") return { ...base, end: end + 1, kind: "before", of: null };
  if (key !== "plus" || !/^(?:tard|tot)$/.test(keyAt(tokens, end + 1))) return null;
  return { ...base, end: end + 2, kind: keyAt(tokens, end + 1) === "tard" ? "after" : "before", of: null };
}

/** `dans dix ans`; not `dans les dix ans`. */
function ahead(tokens: readonly Token[], base: Base, floor: number): Found | null {
  const from = lead(tokens, base.start, floor, [["dans"]]);
  return from < 0 ? null : { ...base, start: from, kind: "ahead", exact: false, of: null };
}

const AGES = [
  ["a", "l'", "age", "de"],
  ...["age", "agee", "ages", "agees", "vieux", "vieille"].map((key) => [key, "de"]),
  ...["age", "agee", "ages", "agees", "vieux", "vieille"].map((key) => [key, "d'"]),
];
const PERSONS = new Set(
  (
    "homme hommes femme femmes garcon fille enfant enfants jeune jeunes etudiant etudiante etudiants " +
    "patient patiente patients eleve eleves vieillard agriculteur paysan paysanne artiste artisan " +
    "personne personnes soldat veteran bebe adulte adultes adolescent adolescente ressortissant " +
    "ressortissante touriste citoyen citoyens ouvrier ouvriere"
  ).split(" "),
);

/** `âgé de 30 ans`, `un homme de 30 ans`, `Nguyen Van A, 30 ans,`, `Tran Thi B (30 ans)`. */
function aged(tokens: readonly Token[], base: Base, floor: number): Found | null {
  const from = lead(tokens, base.start, floor, AGES);
  if (from >= 0) {
    const old = keyAt(tokens, from).startsWith("vie");
    return { ...base, start: from, kind: "age", exact: base.exact && !old, of: null };
  }
  const before = keyAt(tokens, base.start - 1);
  const after = keyAt(tokens, base.end);
  const owner = tokens[base.start - 2];
  if ((before === "de" || before === "d'") && PERSONS.has(owner?.key ?? ""))
    return { ...base, kind: "age", of: spanOf(owner) };
  const apposed = (before === "," && /^[,.;]?$/.test(after)) || (before === "(" && after === ")");
  if (apposed && isCapital(owner)) return { ...base, kind: "age", of: spanOf(owner) };
  return isTold(tokens, base.start - 1, after) ? { ...base, kind: "age", of: null } : null;
}

/** `Nguyen Van A a 30 ans et …`, `À 30 ans, Nguyen Van A`, `mort en 2012, à 80 ans.` */
function isTold(tokens: readonly Token[], at: number, after: string): boolean {
  const owner = tokens[at - 1];
  if (tokens[at]?.raw === "a") return isCapital(owner) && !/^(?:de|d'|apres|plus|avant)$/.test(after);
  if (!/^à$/iu.test(tokens[at]?.raw.normalize("NFC") ?? "")) return false;
  if (owner === undefined) return after === ",";
  return (owner.key === "," || /^\d{4}$/.test(owner.raw)) && /^[,.]?$/.test(after);
}

const FEASTS = /^(?:fet|celebr|marqu|commemor|souffl|soulign|occasion|anniversaire)/;

/** `fêtera ses 50 ans`, `célébrer les 70 ans de …`, `l’anniversaire des 50 ans de …`. */
function feast(tokens: readonly Token[], base: Base): Found | null {
  if (!/^(?:ses|leurs|les|des|nos|vos|son|leur)$/.test(keyAt(tokens, base.start - 1))) return null;
  if (![2, 3, 4, 5].some((back) => FEASTS.test(keyAt(tokens, base.start - back)))) return null;
  const existing = EXISTENCE.test(keyAt(tokens, base.end + 1));
  return { ...base, kind: "anniversary", of: existing ? null : complementAt(tokens, base.end) };
}

/** `ses dix ans d’existence`: the feast is its subject's own. */
const EXISTENCE = /^(?:existence|age|vie|service|activites?)$/;

/** `70 ans d’amitié`, `jumelage de 29 ans`. */
function spanning(tokens: readonly Token[], base: Base): Found {
  const of = complementAt(tokens, base.end);
  const owner = ownerAt(tokens, base.start - 2);
  const owned =
    /^(?:de|d')$/.test(keyAt(tokens, base.start - 1)) && owner?.kind === "word" && !isFunctionWord(owner.key);
  return { ...base, kind: "span", of: of ?? (owned ? spanOf(owner) : null) };
}

function spanOf(token: Token | undefined): Span | null {
  return token ? { start: token.start, end: token.end } : null;
}
