import type { DateMention } from "../language/time/dates.ts";

/**
 * How a text speaks of a time: as gone by (`avait éclaté en 2018`), as to come (`sera examiné en 2023`), as the beginning
 * of something that lasts (`fondée le 3 février 1930`), or without saying which (`la catastrophe de 1999`).
 */
export type Tense = "past" | "future" | "background" | "open";

/** The nearest words before a date that tell its tense decide; where there are none, the first ones after it. */
export function tenseOf(text: string, mention: DateMention): Tense {
  const before = text.slice(0, mention.start);
  if (isOfResults(text, mention)) return "open";
  if (mention.cue === "plan" || PLANNED.test(before.slice(-20))) return "future";
  if (COMPARED.test(before.slice(-60))) return "past";
  if (mention.cue === "label" || OF_SOMETHING.test(before.slice(-30))) return "open";
  const tense = tenseBefore(text, mention.start);
  if (mention.cue === "until") return tense === "past" ? "open" : "future";
  if (mention.cue === "since") {
    if (/^depuis/iu.test(text.slice(mention.start, mention.end))) return tense === "future" ? "open" : "past";
    return tense === "future" ? "future" : "open";
  }
  return tense ?? tenseAfter(text, mention.end);
}

/**
 * Whether a year is that of results (`a annoncé un chiffre d’affaires de 60 millions pour 2023`): they are told of a year that ends or has ended, unless
 * they are aimed at.
 */
export function isOfResults(text: string, { start, date }: DateMention): boolean {
  if (date.year === undefined || date.month !== undefined) return false;
  return RESULTS.test(text.slice(Math.max(0, start - REACH), start)) && tenseBefore(text, start) !== "future";
}

const RESULTS =
  /(?<!\p{L})(?:chiffres? d['’]affaires|bénéfices?|recettes|bilan|résultats?)(?:\s[^\s;:()]+){0,8}\spour\s(?:l['’]année\s)?$/iu;

/** The tense that the words before an offset give to what follows them, or null where they say nothing. */
export function tenseBefore(text: string, at: number): Tense | null {
  const start = Math.max(0, at - REACH);
  const before = text.slice(start, at).trimEnd();
  let last: Tense | null = null;
  let end = 0;
  for (const match of (start === 0 ? lowerFirst(before) : before).matchAll(MARKS)) {
    last = tenseNamed(match.groups);
    end = match.index + match[0].length;
  }
  // `a confirmé l’ouverture en 2026`: the noun of an action has a time of its own.
  return last === "past" && ACTION.test(before.slice(end)) ? "open" : last;
}

/** How the nearest verb speaks of what is of a time: the one before it where there is any, else the one after it. */
export function tenseAround(text: string, { start, end }: DateMention): Tense {
  const after = tenseAfter(text, end);
  return after === "future" ? after : (tenseBefore(text, start) ?? after);
}

/** Whether the last auxiliary before an offset is that of the pluperfect: what had happened by another time. */
export function isPluperfect(text: string, at: number): boolean {
  return (
    [...text.slice(Math.max(0, at - REACH), at).matchAll(AUXILIARY)].at(-1)?.[0].startsWith("avai") === true
  );
}

const AUXILIARY = /(?<!\p{L})(?:avai(?:en)?t|a|ont|est|sont|fut|furent|était|étaient)(?!\p{L})/gu;

/** Whether what a date names is announced: the nearest verb on either side of it is one of the future. */
export function isAnnounced(text: string, { start, end }: DateMention): boolean {
  return tenseBefore(text, start) === "future" || tenseAfter(text, end) === "future";
}

function tenseAfter(text: string, at: number): Tense {
  for (const { groups } of text.slice(at, at + REACH).matchAll(MARKS)) return tenseNamed(groups);
  return "open";
}

/** How far from a date its tense is looked for, in characters. */
const REACH = 110;

/** `pour 2030`, `avant le 15 janvier`, `espéré pour le second semestre`: a date to come, whatever the verb. */
const PLANNED = /(?<!\p{L})(?:pour|vers|avant|horizon)\s+(?:l['’]|les?\s|la\s)?$/iu;

/** `la crue de 1999` says nothing of the time of writing; `à la rentrée de 2025` speaks of that time. */
const OF_SOMETHING = new RegExp(
  "(?<!(?<!\\p{L})(?:rentrée|printemps|été|automne|hiver|session|courant|mois))" +
    "(?:^|\\s)(?:de|du|des|d['’])\\s*$",
  "iu",
);

/** `contre 17,6 millions en 2024`: what is compared with is over, whatever is aimed at. */
const COMPARED = /(?<!\p{L})contre\s(?:[^,;:()]|(?<=\d),(?=\d)){0,60}?(?:en\s|l['’]an\s)?$/iu;

const ACTION = /(?:tion|sion|ement|ture|tenue)s?(?!\p{L})/u;

const PARTICIPLE = "\\p{Ll}{2,}(?:é|i|u|is|it|ert|eint|aint)e?s?(?!\\p{L})";
const ADVERB = "(?:\\p{L}+ment\\s+)?";
/** `pourrait être accueillie`: the auxiliary's tense holds. */
const BE = `(?:être|avoir)(?!\\p{L})(?:\\s+${ADVERB}${PARTICIPLE})?`;
const AWAITED =
  "(?:prév(?:ue?s?|oit|oient)|attendue?s?|espérée?s?|espèrent?|espère|programmée?s?|planifiée?s?|censée?s?|(?:repouss|report)e(?:nt)?)";
/** Nouns and past forms that end like verbs of the future. */
const NOT_FUTURE =
  "(?:opéra|caméra|extra|infra|ultra|choléra|front|affront|déclara|inaugura|entra" +
  "|rencontra|montra|demeura|assura|ouvra)";
const WISHES =
  "vise(?:nt)?|ambitionne(?:nt)?|souhait(?:e|ent|ait|aient)|entend(?:ent)?|veut|veulent" +
  "|objectifs?|horizon|futur\\p{L}*" +
  "|compte(?:nt)?(?=\\s+(?:\\p{L}+(?:er|ir|re)(?!\\p{L})|en|y|s['’]))|doit|doivent|va|vont" +
  "|(?:dev|au|se|pour|tiend)rai(?:t|ent)" +
  // `convenus de porter leurs échanges à un milliard en 2030`: what is aimed at is to come, though told by an infinitive.
  "|(?:(?:de|à|pour|d['’])\\s*)?(?:vis(?:er|ant)|porter|atteindre|doubler|tripler)";

const MARKS = new RegExp(
  [
    `(?<future>${AWAITED}|(?:${WISHES})(?:\\s+${ADVERB}${BE})?` +
      `|(?!${NOT_FUTURE}(?!\\p{L}))\\p{Ll}+(?:ra|ront)(?:\\s+${ADVERB}(?:${BE}|${PARTICIPLE}))?)`,
    "(?<background>fondation|fondée?s?|créée?s?|née?s?|naissance|(?:mort|décédé)e?s?(?=$)|il y a|depuis" +
      "|établissement\\s+(?:de|des)\\s+(?:leurs\\s+)?relations" +
      "|[Ll]ibération|[Rr]évolution|[Vv]ictoire|réunification|indépendance)",
    `(?<past>(?:est|sont)\\s+${ADVERB}(?!${AWAITED})${PARTICIPLE}|a|ont|été|fut|furent` +
      `|étai(?:t|ent)|avai(?:t|ent)|s['’]est|se sont|${PARTICIPLE}(?=\\s*,?$))`,
    "(?<open>être\\s+\\p{L}+|s['’]élève(?:nt)?|(?:représente|dispose|compte)(?:nt)?|attei(?:nt|gnent)" +
      "|(?:de|à|pour|vouloir|d['’])\\s*(?:l['’]|s['’]|se\\s|y\\s|les?\\s|la\\s)?" +
      "\\p{Ll}{2,}(?:er|ir|[dti]re))",
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .join("|"),
  "gu",
);

function tenseNamed(groups: Readonly<Record<string, string | undefined>> | undefined): Tense {
  const names: readonly Tense[] = ["future", "background", "past"];
  return names.find((name) => groups?.[name] !== undefined) ?? "open";
}

/** `Fondée en 1930` begins a sentence; capitals elsewhere are names. */
function lowerFirst(text: string): string {
  const first = text.charAt(0).toLowerCase();
  return first.length === 1 ? first + text.slice(1) : text;
}
